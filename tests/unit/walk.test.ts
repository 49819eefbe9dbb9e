/** The walk through official text, by which pages and files write it. */
import { describe, expect, test } from 'vitest';
import type { Block, Words } from '../../src/core/block.ts';
import { type BlockWriters, walkBlocks } from '../../src/core/walk/blocks.ts';
import { callsIn, textOf, walkWords, type WordWriters } from '../../src/core/walk/words.ts';

const parts = (text: string, children: readonly Block[] = []) => ({ text, words: [text], children });
const item = (text: string, children: readonly Block[] = []): Block => ({
  ...parts(text, children),
  kind: 'item',
  id: undefined,
  label: undefined,
  marker: undefined,
});
const quote = (children: readonly Block[]): Block => ({
  ...parts('', children),
  kind: 'quote',
  id: undefined,
  label: undefined,
  marker: undefined,
});
const heading = (text: string): Block => ({
  ...parts(text),
  kind: 'heading',
  id: text,
  label: undefined,
  level: 2,
});

const written = (sign: string): BlockWriters<string> => {
  const plain = ({ text }: Block, inside: () => string[]) => `${sign}${text}${inside().join('')}`;
  return {
    ...{ paragraph: plain, caption: plain, cell: plain, footnote: plain, signature: plain, provenance: plain },
    ...{ heading: plain, table: plain, figure: plain, item: plain },
    quote: (_, inside) => `"${inside(written('~')).join('')}"`,
    list: (items, before) => `[${before?.text ?? ''}: ${items.map(({ made }) => made).join(', ')}]`,
  };
};

describe('a reader of any format finds', () => {
  test('points that follow each other as one list, after the block before them', () => {
    const blocks = [item('a'), item('b', [item('c')]), heading('Then'), item('d')];
    expect(walkBlocks(blocks, written(''))).toEqual(['[: a, b[: c]]', 'Then', '[Then: d]']);
  });

  test('what is quoted as the format writes quotations, however deep it is', () => {
    const blocks = [quote([heading('x'), item('y', [quote([])])]), heading('z')];
    expect(walkBlocks(blocks, written('-'))).toEqual(['"~x[x: ~y""]"', '-z']);
  });
});

const WORDS: readonly Words[] = [
  'see ',
  { kind: 'strong', words: ['the ', { kind: 'term', term: 'berth', words: ['berth'] }, { kind: 'break' }] },
  { kind: 'call', footnote: 'note-1', marker: '1', nth: 1 },
  'here',
];

const letters = (style: (text: string) => string): WordWriters<string> => {
  const inner = (_: unknown, inside: () => string[]) => inside().join('');
  return {
    plain: style,
    break: (_, __, start) => `|${start}|`,
    call: ({ marker }, _, start) => `^${marker}@${start}`,
    strong: (_, inside) => inside(letters((text) => text.toUpperCase())).join(''),
    term: (_, inside, start) => `<${start} ${inside().join('')}>`,
    ...{ link: inner, reference: inner, emphasis: inner, sup: inner, sub: inner, struck: inner },
  };
};

test('a reader of any format finds emphasis in the words inside it, and each mark at its letter', () => {
  expect(walkWords(WORDS, letters(String)).join('')).toBe('see THE <8 BERTH>|13|^1@14here');
  expect(textOf(WORDS)).toBe('see the berth\nhere');
  expect(callsIn(['so ', { kind: 'emphasis', words: WORDS }]).map(({ start }) => start)).toEqual([17]);
});
