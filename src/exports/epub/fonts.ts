/** The fonts in a book: those of the site, for texts in Latin letters. Other texts have the reading system's fonts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { cachedAsync } from '../../cache/shared.ts';
import { charactersOf, rangeTest } from '../../core/languages/unicode-range.ts';
import { cutFont, type FontToCut } from '../../fonts/cut-font.ts';
import { SANS, SERIF } from '../../fonts/families.ts';
import type { BookFile } from './package.ts';

/** The faces: official text, its emphasis, and words of ours. */
const FACES = [
  { name: 'source-serif-4', fontFamily: SERIF.family, style: 'normal', weight: { min: 400, max: 600 } },
  { name: 'source-serif-4', fontFamily: SERIF.family, style: 'italic', weight: 400 },
  { name: 'source-sans-3', fontFamily: SANS.family, style: 'normal', weight: { min: 400, max: 600 } },
] as const;

type Face = (typeof FACES)[number];

const require = createRequire(import.meta.url);

/** The fonts of a book with their licences, and the rules for its style sheet. */
export interface BookFonts {
  readonly files: readonly BookFile[];
  readonly rules: string;
}

/**
 * Makes the fonts for pages.
 *
 * @param language BCP 47 tag of the document's language
 * @param pages the pages, as XHTML
 */
export async function bookFonts(language: string, pages: readonly string[]): Promise<BookFonts> {
  if (new Intl.Locale(language).maximize().script !== 'Latn') return { files: [], rules: '' };
  const text = pages.join('');
  // Only official text has the text face.
  const hasEmphasis = pages.some((page) => page.includes('doc-chapter') && page.includes('<em>'));
  const faces = FACES.filter(({ style }) => style === 'normal' || hasEmphasis);
  const cuts = await Promise.all(faces.flatMap((face) => cutsOf(face, text)));
  const licences = new Set(faces.map(({ name }) => name));
  return {
    files: [
      ...cuts.map(({ file, content }) => ({ file, content })),
      ...[...licences].map((name) => ({ file: `fonts/${name}.txt`, content: readFileSync(fileOf(name, 'LICENSE')) })),
    ],
    rules: cuts.map(({ rule }) => rule).join(''),
  };
}

/**
 * The files of a face: all its letters that most texts use, so that they are cut only once for all documents, and those
 * of its other Latin letters that are in the pages.
 */
function cutsOf(face: Face, text: string) {
  const { latin = '', 'latin-ext': others = '' } = rangesOf(face);
  const isOther = rangeTest(others);
  const rare = [...new Set(text)].filter((letter) => isOther(letter.codePointAt(0) ?? 0)).toSorted();
  return [
    cut(face, 'latin', latin, charactersOf(latin)),
    ...(rare.length > 0 ? [cut(face, 'latin-ext', others, rare.join(''))] : []),
  ];
}

async function cut({ name, fontFamily, style, weight }: Face, subset: string, range: string, characters: string) {
  const source = fileOf(name, `files/${name}-${subset}-wght-${style}.woff2`);
  const content = await cutOnce({ source, family: fontFamily, characters, weight, form: 'woff2' });
  const file = `fonts/${path.basename(source)}`;
  const weights = typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`;
  const rule = `@font-face {
  font-family: '${fontFamily}';
  src: url('${file}');
  font-style: ${style};
  font-weight: ${weights};
  unicode-range: ${range};
}

`;
  return { file, content, rule };
}

const known = new Map<string, Promise<Uint8Array>>();

/** Cuts a font, once for all books and builds. */
function cutOnce(font: FontToCut): Promise<Uint8Array> {
  const key = JSON.stringify(font);
  const made = known.get(key) ?? cachedAsync('font', key, () => cutFont(font));
  known.set(key, made);
  return made;
}

const fileOf = (name: string, file: string) => require.resolve(`@fontsource-variable/${name}/${file}`);

const rangesOf = ({ name }: Face): Partial<Record<string, string>> =>
  z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(fileOf(name, 'unicode.json'), 'utf8')));
