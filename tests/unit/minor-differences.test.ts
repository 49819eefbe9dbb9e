import { describe, expect, test } from 'vitest';
import { judge, judgeAll } from '../../src/core/quotations/judge.ts';
import { minorOf } from '../../src/core/quotations/minor.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { countUnquoted } from '../../src/core/quotations/unquoted.ts';

const RULES = sourceOf('rules', {
  title: 'The rules',
  sections: [
    {
      id: 'opening',
      label: 'I',
      heading: 'I. Of piers',
      blocks: [
        {
          id: 'opening-1',
          label: 'I.1',
          text: 'The pier is open. Boats that are late may not moor here after dark, and nobody else may order a boat to move.',
        },
      ],
    },
  ],
});

describe('a quotation is nearly verbatim', () => {
  test.each([
    ['by a capital', '“the pier is open”', 'capitals'],
    ['by several capitals', '“THE PIER IS OPEN”', 'capitals'],
    ['by another sign', '“The pier is open; Boats that are late”', 'signs'],
    ['by a comma that is left away', '“may not moor here after dark and nobody else may order”', 'signs'],
    ['by a dash for another sign', '“The pier is open – Boats that are late”', 'signs'],
    ['by a dash for a sign, and a capital', '“The pier is Open – Boats that are late”', 'both'],
    ['by a sign and a capital', '“The pier is open; boats that are late”', 'both'],
  ])('%s', (_, text, differs) => {
    const [finding] = judgeAll(text, [RULES]);
    expect([finding?.verdict, minorOf(finding?.differences ?? [])]).toEqual(['nearly verbatim', differs]);
  });

  test.each([
    ['nothing', '', ''],
    ['a minus', '5', '−5'],
    ['a minus beside a sign', '(5)', '−5'],
    ['a percent sign', '30%', '30'],
    ['a currency', '$30', '30'],
    ['an apostrophe', 'its', 'it’s'],
    ['a space within a word', 'nowhere', 'now here'],
    ['a range for a number', '20–25', '2025'],
  ])('but not by %s', (_, stands, quoted) => {
    expect(minorOf([{ stands, quoted }])).toBeUndefined();
    expect(minorOf([{ stands: 'The', quoted: 'the' }, ...(stands === '' ? [] : [{ stands, quoted }])])).toBe(
      stands === '' ? 'capitals' : undefined,
    );
  });
});

describe('the sentences of a text that hold no quotation', () => {
  const unquotedIn = (text: string) => [...judge(text, [RULES])].reduce((sum, { unquoted }) => sum + unquoted, 0);

  test.each([
    ['are counted', 'It says “The pier is open”. Boats must leave at night. Nobody may stay there.', 2],
    [
      'are none where a quotation has several sentences',
      '“The pier is open. Boats that are late may not moor here.”',
      0,
    ],
    ['are none that run on without marks', 'So nobody else may order a boat to move.', 0],
    ['are counted before one', 'Boats must leave at night. Nobody else may order a boat to move.', 1],
    ['are none in a block quote', '> The pier is open.\n> Nobody knows who owns it today.', 0],
    ['do not include headings and names', 'Of piers\n\n“The pier is open”\n\nThe Harbour Office', 0],
    ['are counted in scripts without spaces', '有人说“The pier is open”。每年春天公布一切账目。', 1],
  ])('%s', (_, text, count) => {
    expect(unquotedIn(text)).toBe(count);
  });

  test('are counted right before and right after a range that is judged', () => {
    const text = 'Boats must leave at night. Nobody may stay there. Nobody knows the reason.';
    const start = text.indexOf('Nobody may');
    expect(countUnquoted(text, [{ start, end: text.indexOf('Nobody knows') }])).toBe(2);
    expect(countUnquoted(text, [{ start, end: start + 1 }])).toBe(2);
    expect(countUnquoted(text, [{ start: start - 1, end: start + 1 }])).toBe(1);
  });
});
