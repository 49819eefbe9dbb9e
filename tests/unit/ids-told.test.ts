/** What authors and readers learn about changes of ids. */
import { describe, expect, test } from 'vitest';
import { alignIds } from '../../src/core/ids/align.ts';
import { NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { formerParagraphs } from '../../src/core/ids/former.ts';
import type { IdEntry } from '../../src/core/ids/lock-file.ts';
import { hasChanges, reportChanges } from '../../src/core/ids/report.ts';
import { similarity, wordCountsOf } from '../../src/core/ids/similarity.ts';
import { accepted, DAY, paragraphsOf, type Text, words } from '../support/editions.ts';

const THREE: Text = { i: [1, 2, 3].map(words), ii: [4].map(words) };

let before: readonly IdEntry[] | undefined;

/** The accepted text before each change. It is made when a test first asks for it. */
const first = () => (before ??= accepted([], THREE));

test('a reader of an old address comes to the words, or learns when they were withdrawn', () => {
  const entry = { formerly: [], hash: '', seal: '', text: '' };
  const found = formerParagraphs(
    [
      { ...entry, id: 'i-1', section: 'ii', formerly: ['i', 'iii'], state: 'stands' },
      { ...entry, id: 'i-2', section: 'i', state: 'stands' },
      { ...entry, id: 'i-3', section: 'i', formerly: ['ii'], state: 'merged', into: 'i-4' },
      { ...entry, id: 'i-4', section: 'i', state: 'merged', into: 'i-1' },
      { ...entry, id: 'i-5', section: 'i', state: 'withdrawn', on: DAY },
      { ...entry, id: 'i-6', section: 'i', state: 'merged', into: 'i-5' },
    ],
    { language: 'en', sections: [{ slug: 'i', label: 'I' }] },
  );
  const now = { id: 'i-1', section: 'ii', label: 'I.1' };
  expect(found).toEqual([
    { id: 'i-1', label: 'I.1', section: 'i', now, withdrawn: undefined },
    { id: 'i-1', label: 'I.1', section: 'iii', now, withdrawn: undefined },
    { id: 'i-3', label: 'I.3', section: 'i', now, withdrawn: undefined },
    { id: 'i-3', label: 'I.3', section: 'ii', now, withdrawn: undefined },
    { id: 'i-4', label: 'I.4', section: 'i', now, withdrawn: undefined },
    { id: 'i-5', label: 'I.5', section: 'i', now: undefined, withdrawn: DAY },
    { id: 'i-6', label: 'I.6', section: 'i', now: undefined, withdrawn: DAY },
  ]);
});

test.each([
  ['one two', 'one two', 1],
  ['One, two!', 'one two', 1],
  ['one two', 'three four', 0],
  ['one two three four', 'one two', 2 / 3],
  ['one one one', 'one', 0.5],
  ['one', 'one one one', 0.5],
  ['', '', 0],
  ['…', 'one', 0],
  ['2025年', '2025', 2 / 3],
  // Letters of a script without spaces count in pairs.
  ['港口开放', '港口', 0.5],
  ['港口开放', '开放港口', 2 / 3],
  ['港口', '口港', 0],
  ['港', '港', 1],
])('“%s” and “%s” have %d of their words in common', (a, b, expected) => {
  expect(similarity(wordCountsOf(a), wordCountsOf(b))).toBeCloseTo(expected, 10);
});

describe('an author gets a report', () => {
  const report = (text: Text, entries = first()) => {
    const paragraphs = paragraphsOf(text);
    const alignment = alignIds(entries, paragraphs, NO_DECISIONS);
    const lines = reportChanges(entries, paragraphs, alignment);
    expect(hasChanges(entries, paragraphs, alignment) || alignment.questions.length > 0).toBe(lines.length > 0);
    return lines;
  };

  test('on nothing if nothing has changed', () => {
    expect(report(THREE)).toEqual([]);
  });

  test('on each new paragraph with its id and place and its first words', () => {
    expect(report({ ...THREE, i: [words(1), 'Short.', words(2), words(3), 'x'.repeat(71)] })).toEqual([
      'new        i-1a (i:2): Short.',
      `new        i-3a (i:5): ${'x'.repeat(69)}…`,
    ]);
    expect(report({ ...THREE, iii: ['x'.repeat(70)] })).toEqual([`new        iii-1 (iii:1): ${'x'.repeat(70)}`]);
  });

  test('on what was withdrawn, moved, reordered, restored, and edited in which words', () => {
    expect(report({ ...THREE, ii: [] })).toEqual([`withdrawn  ii-1: ${words(4).slice(0, 69)}…`]);
    expect(report({ i: [1, 2].map(words), ii: [4, 3].map(words) })).toEqual(['moved      i-3 from section i to ii']);
    expect(report({ ...THREE, i: [2, 1, 3].map(words) })).toEqual(['reordered  i-2, i-1']);
    const withdrawn = accepted(first(), { i: THREE['i'] ?? [] });
    expect(report(THREE, withdrawn)).toEqual([`back       ii-1, withdrawn on ${DAY}, stands again (ii:1)`]);
    const edited = (text: string, other: string) => report({ i: [other] }, accepted([], { i: [text] }));
    expect(edited('one two three four', 'one two 3 four')).toEqual(['edited     i-1: one two [-three-]{+3+} four']);
    const [long, longer] = [`${'a'.repeat(59)} `, `${'a'.repeat(25)}${'b'.repeat(10)}${'c'.repeat(25)} `];
    expect(edited(`${long}two x y`, `${long}2 x y`)).toEqual([`edited     i-1: ${long}[-two-]{+2+} x y`]);
    expect(edited(`${longer}two x y`, `${longer}2 x y`)).toEqual([
      `edited     i-1: ${'a'.repeat(25)} … ${'c'.repeat(24)} [-two-]{+2+} x y`,
    ]);
  });

  test('on decisions that only an author can make, with the exact options', () => {
    expect(report({ ...THREE, i: [1, 'else', 3].map(words) })).toEqual([
      'undecided  Words went and other words came in the same place. Is it one paragraph, rewritten, or is one withdrawn and the other new?',
      `             was  i-2: ${words(2)}`,
      `             now  i:2: ${words('else')}`,
      '           Decide with, for example: --same i-2=i:2, --new i:2, --withdraw i-2, --merge i-2=<id>',
    ]);
    const half = (from: number, to: number) => words(2).split(' ').slice(from, to).join(' ');
    const split = report({ ...THREE, i: [words(1), half(0, 10), half(10, 20), words(3)] });
    expect(split[0]).toContain('Words fit more than one paragraph.');
    expect(split.at(-1)).toContain('--same i-2=i:2, --new i:2, --withdraw i-2');
    const moved = report({ i: [1, 3].map(words), ii: [words(4), words(2).replace('w2x1 ', 'other ')] });
    expect(moved[0]).toContain('A paragraph may have moved and been edited.');
    // With half of the same words, it is the same paragraph.
    const kept = (count: number) => [...words(2).split(' ').slice(0, count), ...words('new').split(' ').slice(count)];
    expect(report({ ...THREE, i: [words(1), kept(10).join(' '), words(3)] })[0]).toMatch(/^edited {5}i-2: /);
    expect(report({ ...THREE, i: [words(1), kept(9).join(' '), words(3)] })[0]).toMatch(/^undecided /);
    // It has the same position in the whole text, but is in another section.
    const next = report({ i: [1, 2].map(words), ii: [words(3).replace('w3x1 ', 'other '), words(4)] });
    expect(next[0]).toContain('A paragraph may have moved and been edited.');
  });

  test('on a paragraph that was merged into another by a decision', () => {
    const paragraphs = paragraphsOf({ ...THREE, i: [words(1), `${words(2)} ${words(3)}`] });
    const alignment = alignIds(first(), paragraphs, { ...NO_DECISIONS, merged: new Map([['i-3', 'i-2']]) });
    expect(reportChanges(first(), paragraphs, alignment)).toContain('merged     i-3 into i-2');
  });
});
