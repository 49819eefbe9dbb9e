/** The fonts of pictures: Fontsource packages, with a file for each group of scripts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { writeCacheFile } from '../../cache/folder.ts';
import { cachedAsync } from '../../cache/shared.ts';
import { charactersOf, rangeTest } from '../../core/languages/unicode-range.ts';
import { sha256 } from '../../core/sha256.ts';
import { cutFont, type FontToCut } from '../../fonts/cut-font.ts';
import { SANS, SERIF } from '../../fonts/families.ts';

/** A face: `title` and `text` for official words, `gloss` for all others. */
export type Face = 'title' | 'text' | 'gloss';

/** The faces: the package, the family name in its files when they are cut, the style as Pango writes it, and the weight. */
const FACES = {
  title: { package: 'source-serif-4', fontFamily: SERIF.family, fontStyle: 'Semi-Bold', weight: 600 },
  text: { package: 'source-serif-4', fontFamily: SERIF.family, fontStyle: 'Regular', weight: 400 },
  gloss: { package: 'source-sans-3', fontFamily: SANS.family, fontStyle: 'Regular', weight: 400 },
} as const;

/** A font for some words. */
export interface Font {
  /** The name for Pango, without a size. */
  readonly name: string;
  /** The font's files, one for each group of scripts in the words. */
  readonly files: readonly string[];
}

/** The group of scripts that most texts use. */
const LATIN = 'latin';

const require = createRequire(import.meta.url);

/** Whether a face has every character of some words. */
export function hasFace(face: Face, words: string): boolean {
  const subsets = subsetsOf(face);
  return Array.from(words).every((character) => subsets.some(({ has }) => has(character.codePointAt(0) ?? 0)));
}

/**
 * Returns a font for some words. Its files are cut once for all pictures and builds.
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

interface Subset {
  readonly has: (codePoint: number) => boolean;
  readonly cut: () => Promise<string>;
}

const known = new Map<Face, readonly Subset[]>();

/**
 * The files of a face with the characters of each, from the package's list. `latin` comes first, because most
 * characters are in it.
 */
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
      // Pictures of passages only have Latin letters.
      .filter(([subset]) => face !== 'text' || subset === LATIN)
      .toSorted(([a], [b]) => Number(b === LATIN) - Number(a === LATIN))
      .map(([subset, range]) => {
        const has = rangeTest(range);
        let cut: Promise<string> | undefined;
        return { has, cut: () => (cut ??= cutSubset(face, subset, range)) };
      })
  );
}

/** Writes a file with a face's characters of one group of scripts, and returns its path. */
async function cutSubset(face: Face, subset: string, range: string): Promise<string> {
  const { package: name, fontFamily, weight } = FACES[face];
  const source = require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`);
  const font: FontToCut = { source, family: fontFamily, characters: charactersOf(range), weight, form: 'truetype' };
  const cut = await cachedAsync('font', JSON.stringify(font), () => cutFont(font));
  // Pango can only read fonts from files.
  return writeCacheFile('faces', `${sha256(cut)}.ttf`, cut);
}
