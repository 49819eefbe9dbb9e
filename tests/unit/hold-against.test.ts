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
    'The Harbour Charter\n\nI. Of\nberths\nThe Office owns no boats,\nand takes no side in trade.\n(a) Six berths are for visitors.\n(b) The master’s decision is final.',
  ) +
  FOOT;
/** The page without a paragraph and its number, wherever its lines break. */
const lacking = (words: string, paragraph: string): string =>
  words.replace(
    new RegExp(String.raw`(\(.\) )?${RegExp.escape(paragraph).replaceAll(/\\x20| /g, String.raw`\s`)}`),
    '',
  );
/** What is told of no block. */
const NOTHING = { otherForms: 0, differing: [], elsewhere: [], missing: [], between: [] };
const held = (change?: (words: string) => string) => holdAgainst(TEXT, page(change), 'en');

describe('a reader who pastes the publisher’s page', () => {
  test('is told that all is there, whatever its menus, line breaks and the numbers of its lists', () => {
    expect(held()).toEqual({ ...NOTHING, all: 5, same: 5 });
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

  test('sees what the page has and our text lacks', () => {
    expect(held((words) => words.replace('(a)', 'Nobody may sell a berth.\n(a)'))).toMatchObject({
      same: 5,
      between: ['Nobody may sell a berth.'],
    });
  });

  test.each(TEXT)(
    'is told of a paragraph that the page lacks that it is not there, and of no other: $text',
    (block) => {
      const found = held((words) => lacking(words, block.text));
      expect(found).toMatchObject({ same: 4, differing: [], elsewhere: [], missing: [block] });
    },
  );

  test('is told so too where the page has other words in its place, and reads those', () => {
    const found = held((words) => words.replace('Six berths are for visitors.', 'Whoever sells fish pays a due.'));
    expect(found).toMatchObject({ same: 4, differing: [], missing: [{ number: '(a)' }] });
    expect(found?.between).toEqual(['(a) Whoever sells fish pays a due.']);
  });

  test('is told of two paragraphs in exchanged order that each is elsewhere, in our words, and of no difference', () => {
    const found = held((words) =>
      words.replace(
        '(a) Six berths are for visitors.\n(b) The master’s decision is final.',
        '(a) The master’s decision is final.\n(b) Six berths are for visitors.',
      ),
    );
    expect(found).toMatchObject({ same: 3, otherForms: 0, differing: [], elsewhere: TEXT.slice(3), missing: [] });
  });

  test('is told the same of paragraphs that begin with the same words, and of one that only others were put before', () => {
    const texts = ['The Office lets six berths.', 'The Office lets no boats on Sundays.', 'The Office lets no nets.'];
    const [one = '', two = '', three = ''] = texts;
    const blocks = texts.map((text) => ({ text }));
    expect(holdAgainst(blocks, `${MENU}${two}\n${one}\n${three}${FOOT}`, 'en')).toEqual({
      ...NOTHING,
      all: 3,
      same: 1,
      elsewhere: [{ text: one }, { text: two }],
    });
    expect(holdAgainst(blocks, `${MENU}${three}\n${one}\n${two}${FOOT}`, 'en')).toEqual({
      ...NOTHING,
      all: 3,
      same: 2,
      elsewhere: [{ text: three }],
    });
  });

  test('is not told that a heading is elsewhere because a sentence has its word', () => {
    const blocks = [{ text: 'Berths' }, { text: 'Nobody may sell or let a place at the quay.' }];
    const found = holdAgainst(blocks, 'Nobody may sell or let a place at the quay. Berths, too, are free.', 'en');
    expect(found).toMatchObject({ same: 1, elsewhere: [], missing: [{ text: 'Berths' }] });
  });

  test.each([
    ['apostrophes', (words: string) => words.replace('’', "'")],
    ['spaces', (words: string) => words.replace('Six berths', 'Six\u00a0berths')],
    ['narrow spaces', (words: string) => words.replace('Six berths', 'Six\u202fberths')],
    ['hyphens that nobody sees', (words: string) => words.replace('visitors', 'visi\u00adtors')],
  ])('is told apart of a paragraph with other %s, neither as the same nor as different', (_, change) => {
    expect(held(change)).toEqual({ ...NOTHING, all: 5, same: 4, otherForms: 1 });
  });

  test.each([
    ['“No berth – not one – is ‘sold’”, it says.', '"No berth - not one - is \'sold\'", it says.'],
    ['“No berth — not one — is free.”', '«\u00a0No berth -- not one -- is free.\u202f»'],
    ['The well-known berth is free.', 'The well\u2011known berth is free.'],
    ['Dues come to 1\u202f000 crowns.', 'Dues come to 1 000 crowns.'],
    ['港章称“泊位”——即码头——不得预留。', '港章称「泊位」—即码头—不得预留。'],
  ])('is told the same whichever of the two has the other forms: %s', (one, other) => {
    for (const [ours, theirs] of [
      [one, other],
      [other, one],
    ])
      expect(holdAgainst([{ text: ours ?? '' }], theirs ?? '', 'en')).toEqual({
        ...NOTHING,
        all: 1,
        same: 0,
        otherForms: 1,
      });
  });

  test('sees that a dash is lacking, or that other words differ, whatever the forms', () => {
    const blocks = [{ text: 'The well-known “master” decides.' }];
    expect(holdAgainst(blocks, 'The well known "master" decides.', 'en')).toMatchObject({ otherForms: 0, same: 0 });
    const [{ stretches } = { stretches: [] }] =
      holdAgainst(blocks, 'The well-known "warden" decides.', 'en')?.differing ?? [];
    const told = (kind: string) => stretches.flatMap((stretch) => (stretch.kind === kind ? stretch.words.trim() : []));
    expect([told('gone'), told('added')]).toEqual([
      ['“', 'master', '”'],
      ['"', 'warden', '"'],
    ]);
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
