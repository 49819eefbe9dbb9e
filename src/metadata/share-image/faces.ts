/** The faces that pictures are set in: Fontsource packages, each with a file for every group of scripts it has. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { z } from 'zod';
import { rangeTest } from '../../core/languages/unicode-range.ts';

/** A face: the text face for official words, the gloss face for others. */
export type Face = 'text' | 'gloss';

const FACES = {
  text: { name: 'source-serif-4', weight: 600 },
  gloss: { name: 'source-sans-3', weight: 400 },
} as const;

/** A cut font, as the drawing library takes it. */
export interface CutFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
}

/** The group of scripts that most texts share. */
const LATIN = 'latin';

const require = createRequire(import.meta.url);

/** Whether a face has every character of some words. */
export function hasFace(face: Face, words: string): boolean {
  const subsets = subsetsOf(face);
  return Array.from(words).every((character) => subsets.some(({ has }) => has(character.codePointAt(0) ?? 0)));
}

/**
 * A face in one weight: a font for each group of scripts that some words are written in. Each is cut once, to all
 * characters of its group, for all pictures.
 *
 * @param words in characters that the face has
 */
export function cutFace(face: Face, words: string): Promise<CutFont[]> {
  const subsets = subsetsOf(face);
  const used = subsets.filter(({ has }) => Array.from(words).some((character) => has(character.codePointAt(0) ?? 0)));
  return Promise.all(used.map(({ cut }) => cut()));
}

/** Whether {@link wholeFace} has every character of some words. */
export function hasWholeFace(words: string): boolean {
  const [latin] = subsetsOf('text');
  return Array.from(words).every((character) => latin?.has(character.codePointAt(0) ?? 0));
}

/** The text face in its plain weight, with Latin letters, as Pango takes it: a file of one font. */
export async function wholeFace(size: number): Promise<{ readonly font: string; readonly fontfile: string }> {
  written ??= writeWholeFace();
  return { font: `Source Serif 4, ${size}`, fontfile: await written };
}

let written: Promise<string> | undefined;

/** Writes it where it is kept between builds, and returns its path. */
async function writeWholeFace(): Promise<string> {
  const version = await readFile(require.resolve(`@fontsource-variable/${FACES.text.name}/package.json`));
  const name = `${FACES.text.name}-${createHash('sha256').update(version).digest('hex').slice(0, 12)}.ttf`;
  const file = path.resolve('node_modules/.cache/glossator', name);
  if (existsSync(file)) return file;
  const { data } = await cutSubset('text', LATIN, (codePoint) => hasWholeFace(String.fromCodePoint(codePoint)), 400);
  await mkdir(path.dirname(file), { recursive: true });
  // Another build may be as quick, with the same font.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, data);
  await rename(unfinished, file);
  return file;
}

interface Subset {
  readonly has: (codePoint: number) => boolean;
  readonly cut: () => Promise<CutFont>;
}

const known = new Map<Face, readonly Subset[]>();

/** A face's files with the characters of each, by the package's own list; `latin` first, which has what most share. */
function subsetsOf(face: Face): readonly Subset[] {
  const subsets = known.get(face) ?? readSubsets(face);
  known.set(face, subsets);
  return subsets;
}

function readSubsets(face: Face): Subset[] {
  const file = require.resolve(`@fontsource-variable/${FACES[face].name}/unicode.json`);
  const ranges = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(ranges)
    .toSorted(([a], [b]) => Number(b === LATIN) - Number(a === LATIN))
    .map(([subset, range]) => {
      const has = rangeTest(range);
      let font: Promise<CutFont> | undefined;
      return { has, cut: () => (font ??= cutSubset(face, subset, has)) };
    });
}

async function cutSubset(
  face: Face,
  subset: string,
  has: Subset['has'],
  weight: CutFont['weight'] = FACES[face].weight,
): Promise<CutFont> {
  const { name } = FACES[face];
  const file = require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`);
  const characters = Array.from({ length: 0x1_0000 }, (_, codePoint) => codePoint).filter(has);
  const data = await subsetFont(await readFile(file), String.fromCodePoint(...characters), {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  return { name: `${face} ${subset}`, data, weight };
}
