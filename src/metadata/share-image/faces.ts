/** The faces that pictures are set in: Fontsource packages, each with a file for every group of scripts it has. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { cutFonts } from '../../fonts/cut-fonts.ts';
import type { FontToCut } from '../../fonts/cut-fonts-process.ts';
import { charactersOf, rangeTest } from '../../core/languages/unicode-range.ts';
import { sha256 } from '../../core/sha256.ts';

/** A face: the text face for official words, as a title or as text, or the gloss face for others. */
export type Face = 'title' | 'text' | 'gloss';

/** Faces, each by the name that its files have for it and by its style, in Pango's words. */
const FACES = {
  title: { package: 'source-serif-4', fontFamily: 'Source Serif 4', fontStyle: 'Semi-Bold', weight: 600 },
  text: { package: 'source-serif-4', fontFamily: 'Source Serif 4', fontStyle: 'Regular', weight: 400 },
  gloss: { package: 'source-sans-3', fontFamily: 'Source Sans 3 ExtraLight', fontStyle: 'Regular', weight: 400 },
} as const;

/** A face of some words. */
export interface Font {
  /** As Pango knows it, all but the size. */
  readonly name: string;
  /** Its files, one for each group of scripts that the words are written in. */
  readonly files: readonly string[];
}

/** Where what is cut is kept between builds. */
const FOLDER = path.resolve('node_modules/.cache/glossator');

/** The group of scripts that most texts share. */
const LATIN = 'latin';

const require = createRequire(import.meta.url);

/** Whether a face has every character of some words. */
export function hasFace(face: Face, words: string): boolean {
  const subsets = subsetsOf(face);
  return Array.from(words).every((character) => subsets.some(({ has }) => has(character.codePointAt(0) ?? 0)));
}

/**
 * A face, in files that are cut once for all pictures and builds.
 *
 * @param words in characters that the face has
 */
export async function fontOf(face: Face, words: string): Promise<Font> {
  const used = subsetsOf(face).filter(({ has }) =>
    Array.from(words).some((character) => has(character.codePointAt(0) ?? 0)),
  );
  const { fontFamily, fontStyle } = FACES[face];
  return { name: `${fontFamily}, ${fontStyle}`, files: await Promise.all(used.map(({ cut }) => cut())) };
}

/** What is to be cut of the faces that nearly every site has pictures in. */
export function commonFaces(): FontToCut[] {
  return (['title', 'text', 'gloss'] as const)
    .flatMap((face) => subsetsOf(face).slice(0, 1))
    .map(({ font }) => font())
    .filter(({ file }) => !existsSync(file));
}

interface Subset {
  readonly has: (codePoint: number) => boolean;
  readonly font: () => FontToCut;
  readonly cut: () => Promise<string>;
}

const known = new Map<Face, readonly Subset[]>();

/** A face's files with the characters of each, by the package's own list; `latin` first, which has what most share. */
function subsetsOf(face: Face): readonly Subset[] {
  const subsets = known.get(face) ?? readSubsets(face);
  known.set(face, subsets);
  return subsets;
}

function readSubsets(face: Face): Subset[] {
  const file = require.resolve(`@fontsource-variable/${FACES[face].package}/unicode.json`);
  const ranges = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return (
    Object.entries(ranges)
      // Pictures of passages are set in Latin letters alone.
      .filter(([subset]) => face !== 'text' || subset === LATIN)
      .toSorted(([a], [b]) => Number(b === LATIN) - Number(a === LATIN))
      .map(([subset, range]) => {
        const has = rangeTest(range);
        const font = () => fontToCut(face, subset, range);
        let cut: Promise<string> | undefined;
        return { has, font, cut: () => (cut ??= cutSubset(font())) };
      })
  );
}

/** What is cut of a face, and the file where it is kept between builds. */
function fontToCut(face: Face, subset: string, range: string): FontToCut {
  const { package: name, weight } = FACES[face];
  const version = readFileSync(require.resolve(`@fontsource-variable/${name}/package.json`));
  const hash = sha256(version).slice(0, 12);
  return {
    source: require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`),
    characters: charactersOf(range),
    weight,
    file: path.join(FOLDER, `${name}-${subset}-${weight}-${hash}.ttf`),
    form: 'truetype',
  };
}

/** Writes a face's file, if it is not there, and returns its path. */
async function cutSubset(font: FontToCut): Promise<string> {
  if (!existsSync(font.file)) {
    mkdirSync(FOLDER, { recursive: true });
    await cutFonts([font]);
  }
  return font.file;
}
