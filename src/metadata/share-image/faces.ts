/** The faces that pictures are set in: Fontsource packages, each with a file for every group of scripts it has. */
import { createHash } from 'node:crypto';
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
  text: { name: 'source-serif-4', family: 'Source Serif 4', weight: 600 },
  gloss: { name: 'source-sans-3', weight: 400 },
} as const;

/** A cut font, as the drawing library takes it. */
export interface CutFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
}

const require = createRequire(import.meta.url);

/** Whether a face has every character of some words. */
export function hasFace(face: Face, words: string): boolean {
  const subsets = subsetsOf(face);
  return Array.from(words).every((character) => subsets.some(({ has }) => has(character.codePointAt(0) ?? 0)));
}

/**
 * A face in one weight, cut to some words: a font for each group of scripts that they are written in.
 *
 * @param words in characters that the face has
 */
export async function cutFace(face: Face, words: string): Promise<CutFont[]> {
  const { name, weight } = FACES[face];
  const subsets = subsetsOf(face);
  const bySubset = Map.groupBy(
    words,
    (character) => subsets.find(({ has }) => has(character.codePointAt(0) ?? 0))?.subset,
  );
  return Promise.all(
    [...bySubset].map(async ([subset = 'latin', characters]) => {
      const file = require.resolve(`@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`);
      const data = await subsetFont(await readFile(file), characters.join(''), {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
      });
      return { name: `${face} ${subset}`, data, weight };
    }),
  );
}

/** Where the whole face is kept, as a file. */
const CACHE = path.resolve('node_modules/.cache/glossator');

const LATIN = 'latin';

/** Whether {@link wholeFace} has every character of some words: those of its one file. */
export function hasWholeFace(words: string): boolean {
  const [latin] = subsetsOf('text');
  return Array.from(words).every((character) => latin?.has(character.codePointAt(0) ?? 0));
}

let whole: Promise<{ readonly file: string; readonly family: string }> | undefined;

/** The text face in its plain weight as Pango takes it: a file of its own with all Latin letters. */
export async function wholeFace(size: number): Promise<{ readonly font: string; readonly fontfile: string }> {
  whole ??= writeWholeFace();
  const { file, family } = await whole;
  return { font: `${family}, ${size}`, fontfile: file };
}

async function writeWholeFace(): Promise<{ readonly file: string; readonly family: string }> {
  const { name, family } = FACES.text;
  const version = createHash('sha256')
    .update(await readFile(require.resolve(`@fontsource-variable/${name}/package.json`)))
    .digest('hex')
    .slice(0, 12);
  const file = path.join(CACHE, `${name}-${version}.ttf`);
  if (existsSync(file)) return { file, family };
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(hasWholeFace);
  const source = await readFile(
    require.resolve(`@fontsource-variable/${name}/files/${name}-${LATIN}-wght-normal.woff2`),
  );
  const cut = await subsetFont(source, characters.join(''), { targetFormat: 'truetype', variationAxes: { wght: 400 } });
  await mkdir(CACHE, { recursive: true });
  await writeFile(`${file}.${process.pid}`, cut);
  await rename(`${file}.${process.pid}`, file);
  return { file, family };
}

interface Subset {
  readonly subset: string;
  readonly has: (codePoint: number) => boolean;
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
    .map(([subset, range]) => ({ subset, has: rangeTest(range) }))
    .toSorted((a, b) => Number(b.subset === LATIN) - Number(a.subset === LATIN));
}
