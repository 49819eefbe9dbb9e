/** A sceptic holds a text against the page of its publisher, as they copied it. */
import { describe, expect, test } from 'vitest';
import { type HeldBlock, holdAgainst } from '../../src/features/verify/hold-against.ts';

const TEXT: readonly HeldBlock[] = [
  { text: 'The Harbour Charter' },
  { text: 'I. Of berths' },
  { text: 'The Office owns no boats, and takes no side in trade.' },
  { number: '(a)', text: 'Six berths are for visitors.' },
  { number: '(b)', text: 'The master’s decision is final.' },
];

const MENU = 'Home News About the Office\nSearch\n\n';
const FOOT = '\n\nPrint Share\nCopyright of the Office';
/** The page as a reader copies it: other line breaks, the numbers of the list in the text. */
const page = (change: (words: string) => string = (words) => words): string =>
  MENU +
  change(
    'The Harbour Charter\n\nI. Of\u00a0berths\nThe Office owns no boats,\nand takes no side in trade.\n(a) Six berths are for visitors.\n(b) The master’s decision is final.',
  ) +
  FOOT;
const held = (change?: (words: string) => string) => holdAgainst(TEXT, page(change), 'en');

describe('a reader who pastes the publisher’s page', () => {
  test('is told that all is there, whatever its menus, line breaks and the numbers of its lists', () => {
    expect(held()).toEqual({ all: 5, same: 5, differing: [], between: [] });
  });

  test.each([
    ['no boats', 'two boats', 'no ', 'two '],
    ['decision is', 'decisions are', 'decision is ', 'decisions are '],
    ['master’s', 'master’ s', undefined, undefined],
    ['Office owns', 'office owns', 'Office ', 'office '],
    ['takes no side', 'takes side', 'no ', undefined],
    ['are for visitors', 'are only for visitors', undefined, 'only '],
  ])('sees each place where the page differs: %s, %s', (ours, theirs, gone, added) => {
    const { same, differing = [], between } = held((words) => words.replace(ours, theirs)) ?? {};
    expect(between).toEqual([]);
    const changes = differing.flatMap(({ stretches }) => stretches).filter(({ kind }) => kind !== 'kept');
    const told = (kind: string) =>
      changes
        .flatMap((change) => (change.kind === kind ? change.words : []))
        .join('')
        .trim();
    if (gone !== undefined || added !== undefined) expect(same).toBe(4);
    if (gone !== undefined) expect(told('gone')).toBe(gone.trim());
    if (added !== undefined) expect(told('added')).toBe(added.trim());
  });

  test('sees what the page has and our text lacks, and what our text has and the page lacks', () => {
    expect(held((words) => words.replace('(a)', 'Nobody may sell a berth.\n(a)'))).toMatchObject({
      same: 5,
      between: ['Nobody may sell a berth.\n(a)'],
    });
    const { differing } = held((words) => words.replace('(a) Six berths are for visitors.\n', '')) ?? {};
    expect(differing?.map(({ block }) => block.text)).toEqual(['Six berths are for visitors.']);
  });

  test('sees a changed sign at the very end', () => {
    expect(held((words) => words.replace('final.', 'final!'))?.differing).toMatchObject([{ block: { number: '(b)' } }]);
  });

  test('is told of Chinese, which has no spaces, by single words', () => {
    const blocks = [{ text: '泊位按到港先后分配，任何人不得预留。' }];
    expect(holdAgainst(blocks, '首页\n泊位按到港先后分配，\n任何人不得预留。\n打印', 'zh')).toMatchObject({ same: 1 });
    expect(holdAgainst(blocks, '首页\n泊位按到港先后分配，任何人不得出售。\n打印', 'zh')?.differing).toHaveLength(1);
  });
});
