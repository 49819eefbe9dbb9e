/** Passages that the publisher's own file knows by keys keep their ids by these, whatever their words. */
import { describe, expect, test } from 'vitest';
import { accept } from '../../src/core/ids/accept.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import { type CurrentParagraph, type Decisions, NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { formatLockFile, type IdEntry, readLockFile } from '../../src/core/ids/lock-file.ts';
import { checkDecisions } from '../../src/core/ids/check-decisions.ts';
import { DAY, paragraphsOf, SECTIONS, words } from '../support/editions.ts';

/** Paragraphs of a section, each with its words and perhaps a key: "a: w1x0 w1x1". */
const keyed = (...list: readonly (readonly [key: string | undefined, words: string])[]): CurrentParagraph[] =>
  paragraphsOf({ i: list.map(([, text]) => text) }).map((paragraph, index) => ({
    ...paragraph,
    key: list[index]?.[0],
  }));

/** The entries of the lock file after a text is accepted. */
function accepted(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  decisions: Decisions = NO_DECISIONS,
) {
  const alignment = alignIds(entries, paragraphs, decisions);
  expect(alignment.questions).toEqual([]);
  const read = readLockFile(formatLockFile(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.entries;
}

const ids = (entries: readonly IdEntry[]) => entries.map(({ id, key, state }) => `${id} ${key} ${state}`);

const FIRST = accepted([], keyed(['a', words(1)], ['b', words(2)], ['c', words(3)]));

describe('a passage with a key', () => {
  test('keeps its id in other words and in another place', () => {
    const next = accepted(FIRST, keyed(['c', words(3)], ['a', words(9)], ['b', words(2)]));
    expect(ids(next)).toEqual(['i-3 c stands', 'i-1 a stands', 'i-2 b stands']);
  });

  test('does not get the id of another one that had its words, and asks nobody', () => {
    const next = accepted(FIRST, keyed(['a', words(1)], ['d', words(2)], ['c', words(3)]));
    expect(ids(next)).toEqual(['i-1 a stands', 'i-1a d stands', 'i-3 c stands', 'i-2 b withdrawn']);
  });

  test('stands again under its id if it comes back', () => {
    const without = accepted(FIRST, keyed(['a', words(1)], ['c', words(3)]));
    expect(ids(accepted(without, keyed(['a', words(1)], ['b', words(7)], ['c', words(3)])))).toEqual(ids(FIRST));
  });

  test('keeps its id by its words where the text comes from a file without keys, and its key for later', () => {
    const plain = accepted(FIRST, keyed([undefined, words(2)], [undefined, words(1)], [undefined, words(3)]));
    expect(ids(plain)).toEqual(['i-2 b stands', 'i-1 a stands', 'i-3 c stands']);
  });

  test('gets its key where it was published without one', () => {
    const plain = accepted([], keyed([undefined, words(1)], [undefined, words(2)]));
    expect(ids(accepted(plain, keyed(['a', words(1)], ['b', words(2)])))).toEqual(['i-1 a stands', 'i-2 b stands']);
  });

  test('has the id that the editor decides, against its key', () => {
    const paragraphs = keyed(['a', words(1)], ['d', `${words(2)} more`], ['c', words(3)]);
    const decisions = { ...NO_DECISIONS, same: new Map([['i-2', 'i:2']]) };
    expect(checkDecisions(FIRST, paragraphs, decisions)).toEqual([]);
    expect(ids(accepted(FIRST, paragraphs, decisions))).toEqual(['i-1 a stands', 'i-2 d stands', 'i-3 c stands']);
  });
});

test('a passage without a key is asked about beside those with one', () => {
  const first = accepted([], keyed(['a', words(1)], [undefined, words(2)]));
  const { questions } = alignIds(first, keyed(['a', words(1)], [undefined, words(8)]));
  expect(questions.map(({ reason }) => reason)).toEqual(['replaced']);
});
