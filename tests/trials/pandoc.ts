/** Reads documents by pandoc, which shares nothing with the engine: their headings, items, rows and footnotes. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { findProgram } from './programs.ts';

/** The program. */
export const PANDOC = findProgram('pandoc') ?? 'pandoc';

/** What pandoc finds in a file, in reading order. */
export interface PandocReading {
  readonly headings: readonly string[];
  /** The items of lists, with the numbers that are drawn beside them, if there are any: "(a) Every ship". */
  readonly items: readonly string[];
  /** The rows of tables, with all their cells. */
  readonly rows: readonly string[];
  readonly footnotes: readonly string[];
}

/** A node of pandoc's tree. https://hackage.haskell.org/package/pandoc-types/docs/Text-Pandoc-Definition.html */
const node = z.object({ t: z.string(), c: z.unknown().optional() });

const tree = z.object({ blocks: z.array(z.unknown()) });

/** The start, style and delimiters of an ordered list, and its items. */
const ordered = z.tuple([z.tuple([z.number(), node, node]), z.array(z.array(z.unknown()))]);

const ROW = z.tuple([z.unknown(), z.array(z.tuple([z.unknown(), node, z.number(), z.number(), z.array(z.unknown())]))]);

/**
 * Reads a file.
 *
 * @throws Error if pandoc cannot read it
 */
export function readByPandoc(file: string): PandocReading {
  const { status, stdout, stderr } = spawnSync(PANDOC, ['--sandbox', '-t', 'json', file], {
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  const found = { headings: [], items: [], rows: [], footnotes: [] };
  gather(tree.parse(JSON.parse(stdout)).blocks, found);
  return found;
}

interface Found {
  readonly headings: string[];
  readonly items: string[];
  readonly rows: string[];
  readonly footnotes: string[];
}

/** Gathers what is in a part of the tree. */
function gather(part: unknown, found: Found): void {
  if (Array.isArray(part)) return part.forEach((one) => gather(one, found));
  const read = node.safeParse(part);
  if (!read.success) return;
  const { t, c } = read.data;
  if (t === 'Header') found.headings.push(wordsIn(c));
  if (t === 'OrderedList') {
    const [[start, style, delimiter], items] = ordered.parse(c);
    for (const [index, item] of items.entries())
      found.items.push(`${markOf(start + index, style.t, delimiter.t)} ${ownWordsOf(item)}`);
  }
  if (t === 'BulletList') for (const item of z.array(z.array(z.unknown())).parse(c)) found.items.push(ownWordsOf(item));
  if (t === 'Note') found.footnotes.push(wordsIn(c));
  if (t === 'Table') gatherRows(c, found);
  gather(c, found);
}

/** Rows stand at several places of a table: in its head, its bodies and its foot. */
function gatherRows(part: unknown, found: Found): void {
  const row = ROW.safeParse(part);
  if (row.success) found.rows.push(row.data[1].map(([, , , , blocks]) => wordsIn(blocks)).join(' '));
  else if (Array.isArray(part)) for (const one of part) gatherRows(one, found);
}

/** The words of an item before the first list in it. */
const ownWordsOf = (item: readonly unknown[]): string => wordsIn(item).split(LIST)[0] ?? '';

/** Stands before each list within something else. */
const LIST = '\u0001';

/** Surrounds what may be the call of a footnote. */
export const CALL = '\u0000';

/** The words of a part, without its footnotes. */
function wordsIn(part: unknown): string {
  if (Array.isArray(part)) return part.map(wordsIn).join('');
  const read = node.safeParse(part);
  if (!read.success) return '';
  const { t, c } = read.data;
  if (t === 'Str') return z.string().parse(c);
  if (t === 'Note' || t === 'Image') return '';
  if (t === 'Link' && isCall(c)) return `${CALL}${wordsIn(z.array(z.unknown()).parse(c)[1])}${CALL}`;
  if (t === 'Code' || t === 'Math' || t === 'CodeBlock') return z.tuple([z.unknown(), z.string()]).parse(c)[1];
  const before = /^(?:Ordered|Bullet)List$/.test(t) ? LIST : '';
  return `${before}${wordsIn(c)}${/^(?:Space|SoftBreak|LineBreak|Para|Plain|Header|Table)$/.test(t) ? ' ' : ''}`;
}

/** Whether a link is the call of a footnote, which may be no part of the words: a number in brackets that leads to another place of the page. */
function isCall(content: unknown): boolean {
  const [, words, [target]] = z.tuple([z.unknown(), z.unknown(), z.tuple([z.string(), z.string()])]).parse(content);
  return target.startsWith('#') && /^(?:[[(](?:footnote )?\d+[\])])$/.test(wordsIn(words).trim());
}

/** Writes the number that pandoc draws beside an item. */
function markOf(value: number, style: string, delimiter: string): string {
  const number = (NUMBERS[style] ?? String)(value);
  return delimiter === 'TwoParens' ? `(${number})` : `${number}${delimiter === 'OneParen' ? ')' : '.'}`;
}

const letters = (value: number): string =>
  String.fromCodePoint(96 + ((value - 1) % 26) + 1).repeat(Math.ceil(value / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

const roman = (value: number): string => {
  const [size, sign] = ROMAN.find(([one]) => one <= value) ?? [0, ''];
  return size === 0 ? '' : sign + roman(value - size);
};

const NUMBERS: Readonly<Record<string, (value: number) => string>> = {
  LowerAlpha: letters,
  UpperAlpha: (value) => letters(value).toUpperCase(),
  LowerRoman: roman,
  UpperRoman: (value) => roman(value).toUpperCase(),
};
