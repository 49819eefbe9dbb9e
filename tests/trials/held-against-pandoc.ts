/** Holds an import against what pandoc reads in the same file. */
import type { Block } from '../../src/core/block.ts';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import type { Imported } from '../../src/importing/compose.ts';
import { CALL, type PandocReading } from './pandoc.ts';

/** What became of those of one kind. */
export interface Became {
  /** How many pandoc finds. */
  readonly found: number;
  /** How many of these are the same here. */
  readonly same: number;
  /** The first words of those that are here as something else. */
  readonly other: readonly string[];
  /** How many the report names as left out. */
  readonly leftOut: number;
  /** The first words of those that are nowhere. */
  readonly lost: readonly string[];
}

/** Says what became of all that pandoc finds. */
export function heldAgainst(
  reading: PandocReading,
  { document, imported }: { readonly document: Document; readonly imported: Imported },
): Readonly<Record<keyof PandocReading, Became>> {
  const blocks = document.sections.flatMap(allBlocks);
  const of = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind);
  const ours: Readonly<Record<keyof PandocReading, readonly string[]>> = {
    headings: [
      document.title,
      ...document.sections.flatMap(({ heading = '', groups }) => [heading, ...groups.map((one) => one.heading)]),
      ...of('heading').map(({ text }) => text),
    ],
    items: blocks.filter((block) => 'marker' in block && block.label !== undefined).map(numbered),
    rows: blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.block?.text ?? '').join(' ')) : [],
    ),
    footnotes: document.sections.flatMap(({ footnotes }) => footnotes.map(wordsOf)),
  };
  // Footnotes have their numbers where they are called.
  const text = keyOf([...blocks.map(numbered), ...ours.headings, ...ours.footnotes].join(' '));
  const leftOut = keyOf(
    imported.remarks
      .filter(({ kind }) => kind === 'dropped')
      .map(({ words = '' }) => words)
      .join(' '),
  );
  const became = (kind: keyof PandocReading): Became => {
    const keys = new Set(ours[kind].map(keyOf));
    const all = reading[kind].filter((words) => keyOf(words) !== '');
    // Pandoc drops the numbers of headings that a word processor counts. They are words here.
    const endsOne = (key: string) => kind === 'headings' && ours[kind].some((one) => keyOf(one).endsWith(key));
    const isSame = (words: string) =>
      [words, words.replace(CALLS, '')].some((one) => keys.has(keyOf(one)) || endsOne(keyOf(one)));
    const isOut = (words: string) => !isSame(words) && isIn(leftOut, words);
    const isHere = (words: string) => !isSame(words) && !isOut(words) && isIn(text, words);
    return {
      found: all.length,
      same: all.filter(isSame).length,
      other: all.filter(isHere).map(begin),
      leftOut: all.filter(isOut).length,
      lost: all.filter((words) => !isSame(words) && !isHere(words) && !isOut(words)).map(begin),
    };
  };
  return { headings: became('headings'), items: became('items'), rows: became('rows'), footnotes: became('footnotes') };
}

/** Whether a text has some words, without the number beside them or with it. */
const isIn = (text: string, words: string): boolean =>
  [words, words.replace(CALLS, '')].some(
    (one) => text.includes(keyOf(one)) || text.includes(keyOf(one.replace(MARK, ''))),
  );

const MARK = /^\(?\w+[.)] /;

const CALLS = new RegExp(`${CALL}[^${CALL}]*${CALL}`, 'g');

const begin = (words: string): string => words.replace(/\s+/gu, ' ').trim().slice(0, 60);

/** Letters and digits alone. */
const keyOf = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const numbered = (block: Block): string => `${'marker' in block ? (block.marker ?? '') : ''} ${block.text}`;

const wordsOf = (block: Block): string => [block.text, ...block.children.map(wordsOf)].join(' ');
