import { describe, expect, test } from 'vitest';
import { alignIds } from '../../src/core/ids/align.ts';
import type { IdEntry } from '../../src/core/ids/lock-file.ts';
import { reportChanges } from '../../src/core/ids/report.ts';
import { accepted, DAY, paragraphsOf, standing, type Text, words } from '../support/editions.ts';

const FIVE: Text = { i: [1, 2, 3, 4, 5].map(words), ii: [6, 7].map(words) };
let before: readonly IdEntry[] | undefined;
/** The accepted text before each change. It is made when a test first asks for it. */
const first = () => (before ??= accepted([], FIVE));

describe('the registry', () => {
  test('numbers the paragraphs of a new document in order', () => {
    expect(standing(first(), 'i')).toEqual(['i-1', 'i-2', 'i-3', 'i-4', 'i-5']);
    expect(standing(first(), 'ii')).toEqual(['ii-1', 'ii-2']);
  });

  test.each([
    ['at the start', 0, ['i-0a', 'i-1', 'i-2', 'i-3', 'i-4', 'i-5']],
    ['in the middle', 4, ['i-1', 'i-2', 'i-3', 'i-4', 'i-4a', 'i-5']],
    ['at the end', 5, ['i-1', 'i-2', 'i-3', 'i-4', 'i-5', 'i-5a']],
  ])('gives a paragraph inserted %s an id of its own and leaves all others', (_, at, expected) => {
    expect(standing(accepted(first(), { ...FIVE, i: (FIVE['i'] ?? []).toSpliced(at, 0, words('new')) }), 'i')).toEqual(
      expected,
    );
  });

  test('calls a paragraph that is inserted between 4 and 4a 4b, by the order of insertion', () => {
    const second = accepted(first(), { ...FIVE, i: [1, 2, 3, 4, 'a', 5].map(words) });
    const third = accepted(second, { ...FIVE, i: [1, 2, 3, 4, 'b', 'a', 5].map(words) });
    expect(standing(third, 'i')).toEqual(['i-1', 'i-2', 'i-3', 'i-4', 'i-4b', 'i-4a', 'i-5']);
  });

  test('keeps the id of a paragraph that is lightly edited', () => {
    const edited = words(3).replace('w3x4', 'other').replace('w3x9', '');
    expect(standing(accepted(first(), { ...FIVE, i: [words(1), words(2), edited, words(4), words(5)] }), 'i')).toEqual(
      standing(first(), 'i'),
    );
  });

  test('leaves the id with the larger part of a paragraph that is split, and gives the rest a new one', () => {
    const parts = words(3).split(' ');
    const text = {
      ...FIVE,
      i: [words(1), words(2), parts.slice(0, 15).join(' '), parts.slice(15).join(' '), words(4), words(5)],
    };
    expect(standing(accepted(first(), text), 'i')).toEqual(['i-1', 'i-2', 'i-3', 'i-3a', 'i-4', 'i-5']);
  });

  test('asks which half is the same when a paragraph is split in the middle', () => {
    const parts = words(3).split(' ');
    const text = {
      ...FIVE,
      i: [words(1), words(2), parts.slice(0, 10).join(' '), parts.slice(10).join(' '), words(4), words(5)],
    };
    expect(alignIds(first(), paragraphsOf(text)).questions.map(({ reason }) => reason)).toEqual(['ambiguous']);
    const decided = accepted(first(), text, { same: new Map([['i-3', 'i:4']]), fresh: new Set(['i:3']) });
    expect(standing(decided, 'i')).toEqual(['i-1', 'i-2', 'i-2a', 'i-3', 'i-4', 'i-5']);
  });

  test('asks when two paragraphs become one, and then the merged id leads to its words', () => {
    const text = { ...FIVE, i: [words(1), `${words(2)} ${words(3)}`, words(4), words(5)] };
    expect(alignIds(first(), paragraphsOf(text)).questions).toHaveLength(1);
    const decided = accepted(first(), text, { merged: new Map([['i-3', 'i-2']]) });
    expect(standing(decided, 'i')).toEqual(['i-1', 'i-2', 'i-4', 'i-5']);
    expect(decided.find(({ id }) => id === 'i-3')).toMatchObject({ state: 'merged', into: 'i-2', text: words(3) });
  });

  test.each([
    ['behind a longer one', [`${words(2)} Few words stay here.`, words(3)]],
    ['before a longer one', [words(2), `Few words stay here. ${words(3)}`]],
    ['with a word more', [words(2), `Few words stay here, and ${words(3)}`]],
  ])('asks when a short paragraph is joined to its neighbour %s, and withdraws it only if told so', (_, longer) => {
    const entries = accepted([], { i: [words(1), words(2), 'Few words stay here.', words(3)] });
    const joined = { i: [words(1), ...longer] };
    expect(alignIds(entries, paragraphsOf(joined)).questions).toMatchObject([{ reason: 'joined' }]);
    expect(standing(accepted(entries, joined, { withdrawn: new Set(['i-3']) }), 'i')).toEqual(['i-1', 'i-2', 'i-4']);
  });

  test('asks nothing about a paragraph whose words were in its neighbour before it went', () => {
    const both = `${words(2)} Few words stay here.`;
    const entries = accepted([], { i: [words(1), both, 'Few words stay here.', words(3)] });
    expect(standing(accepted(entries, { i: [words(1), `${both} Indeed.`, words(3)] }), 'i')).toEqual([
      'i-1',
      'i-2',
      'i-4',
    ]);
  });

  test('moves the id with a paragraph within its section', () => {
    expect(standing(accepted(first(), { ...FIVE, i: [2, 3, 4, 1, 5].map(words) }), 'i')).toEqual([
      'i-2',
      'i-3',
      'i-4',
      'i-1',
      'i-5',
    ]);
  });

  test('moves the id with a paragraph to another section, and remembers every section that it was in', () => {
    const second = accepted(first(), { i: [1, 2, 4, 5].map(words), ii: [6, 3, 7].map(words) });
    expect(standing(second, 'ii')).toEqual(['ii-1', 'i-3', 'ii-2']);
    const third = accepted(second, { i: [1, 2, 4, 5].map(words), ii: [6, 7].map(words), iii: [words(3)] });
    expect(third.find(({ id }) => id === 'i-3')).toMatchObject({
      section: 'iii',
      formerly: ['i', 'ii'],
      state: 'stands',
    });
    const home = accepted(third, FIVE);
    expect(home.find(({ id }) => id === 'i-3')).toMatchObject({ section: 'i', formerly: ['ii', 'iii'] });
  });

  test('keeps a withdrawn paragraph with the day, and gives its id only to the same words again', () => {
    const second = accepted(first(), { ...FIVE, i: [1, 2, 4, 5].map(words) });
    expect(second.find(({ id }) => id === 'i-3')).toMatchObject({ state: 'withdrawn', on: DAY, text: words(3) });
    const other = accepted(second, { ...FIVE, i: [1, 2, 'other', 4, 5].map(words) });
    expect(standing(other, 'i')).toEqual(['i-1', 'i-2', 'i-2a', 'i-4', 'i-5']);
    expect(standing(accepted(second, FIVE), 'i')).toEqual(standing(first(), 'i'));
  });

  test('asks when other words replace a paragraph', () => {
    const text = { ...FIVE, i: [1, 2, 'else', 4, 5].map(words) };
    expect(alignIds(first(), paragraphsOf(text)).questions.map(({ reason }) => reason)).toEqual(['replaced']);
    expect(standing(accepted(first(), text, { same: new Map([['i-3', 'i:3']]) }), 'i')).toEqual(standing(first(), 'i'));
    const decided = accepted(first(), text, { withdrawn: new Set(['i-3']), fresh: new Set(['i:3']) });
    expect(standing(decided, 'i')).toEqual(['i-1', 'i-2', 'i-2a', 'i-4', 'i-5']);
  });

  test('accepts several changes at once: an insertion, an edit, a move and a withdrawal', () => {
    const edited = words(4).replace('w4x1', 'other');
    const second = accepted(first(), {
      i: [words('new'), words(1), words(3), edited, words(5)],
      ii: [words(6), words(2)],
    });
    expect(standing(second, 'i')).toEqual(['i-0a', 'i-1', 'i-3', 'i-4', 'i-5']);
    expect(standing(second, 'ii')).toEqual(['ii-1', 'i-2']);
    expect(second.find(({ id }) => id === 'ii-2')?.state).toBe('withdrawn');
  });

  test('reports a new order to the author also beside other changes', () => {
    const edited = words(4).replace('w4x1', 'other');
    const paragraphs = paragraphsOf({ ...FIVE, i: [words(2), words(1), words(3), edited, words(5)] });
    const lines = reportChanges(first(), paragraphs, alignIds(first(), paragraphs));
    expect(lines.filter((line) => line.startsWith('reordered'))).toEqual(['reordered  i-2, i-1']);
    expect(lines.some((line) => line.startsWith('edited     i-4'))).toBe(true);
  });

  test('does not change because of other sections', () => {
    const second = accepted(first(), { ...FIVE, ii: ['x', 6, 'y', 7].map(words) });
    expect(second.filter(({ section }) => section === 'i')).toEqual(first().filter(({ section }) => section === 'i'));
  });
});
