/** The walk through official text, by which pages and files write it. */
import { expect, test } from 'vitest';
import type { Block, Words } from '../../src/core/block.ts';
import { callsIn, textOfWords, walkWords, type WordWriters } from '../../src/core/walk/words.ts';
import { drawBlocks } from '../../src/html/official/draw-blocks.ts';

const block = <Kind extends 'item' | 'quote'>(kind: Kind, children: readonly Block[]) => ({
  ...{ kind, id: undefined, label: undefined, marker: undefined, text: '', words: [], children },
});
const item = (...children: Block[]): Block => block('item', children);
const quote = (...children: Block[]): Block => block('quote', children);
const heading: Block = { kind: 'heading', id: 'then', label: undefined, level: 2, text: '', words: [], children: [] };

test('a reader finds points that follow each other as one list, wherever they are', () => {
  const blocks = [item(), item(item()), heading, item(), quote(item(), item())];
  const { html } = drawBlocks(blocks, { document: 'code', current: 'i', marked: new Set() });
  const tags = [...html.matchAll(/<\/?(ul|li|h2|blockquote)\b/g)].map(([tag]) => tag.slice(1)).join(' ');
  expect(tags).toBe(
    'ul li /li li ul li /li /ul /li /ul h2 /h2 ul li /li /ul blockquote ul li /li li /li /ul /blockquote',
  );
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
  expect(textOfWords(WORDS)).toBe('see the berth\nhere');
  expect(callsIn(['so ', { kind: 'emphasis', words: WORDS }]).map(({ start }) => start)).toEqual([17]);
});
