/** Which new ids paragraphs get, and which are never given again. */
import { describe, expect, test } from 'vitest';
import { accept } from '../../src/core/ids/accept.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import { type CurrentParagraph, NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { insertedIds, type ParagraphId } from '../../src/core/ids/ids.ts';
import { formatLockFile, type IdEntry, readLockFile } from '../../src/core/ids/lock-file.ts';
import { reportChanges } from '../../src/core/ids/report.ts';
import { accepted, DAY, paragraphsOf, SECTIONS, standing, type Text, words } from '../support/editions.ts';

/** Returns the id of a paragraph that is inserted after another. */
const insertedId = (base: Omit<ParagraphId, 'letters'>, taken: ReadonlySet<string>) =>
  insertedIds(base, taken).next().value;

const THREE: Text = { i: [1, 2, 3].map(words), ii: [4].map(words) };

let before: readonly IdEntry[] | undefined;

/** The accepted text before each change. It is made when a test first asks for it. */
const first = () => (before ??= accepted([], THREE));

const stateOf = (entries: readonly IdEntry[], id: string) => entries.find((entry) => entry.id === id);

describe('a new paragraph', () => {
  test('gets an id of its own, the second of two as well', () => {
    expect(standing(accepted(first(), { ...THREE, i: [1, 'a', 'b', 2, 3].map(words) }), 'i')).toEqual([
      'i-1',
      'i-1a',
      'i-1b',
      'i-2',
      'i-3',
    ]);
    expect(standing(accepted(first(), { ...THREE, i: [1, 'a', 2, 'b', 3].map(words) }), 'i')).toEqual([
      'i-1',
      'i-1a',
      'i-2',
      'i-2a',
      'i-3',
    ]);
    expect(standing(accepted(first(), { ...THREE, iii: ['a', 'b'].map(words) }), 'iii')).toEqual(['iii-1', 'iii-2']);
  });

  test('is numbered after the nearest of its own section, not after one that moved there', () => {
    const second = accepted(first(), { i: [1, 3].map(words), ii: [4, 2, 'new'].map(words) });
    expect(standing(second, 'ii')).toEqual(['ii-1', 'i-2', 'ii-1a']);
  });

  test('never gets the id of one that is withdrawn', () => {
    const without = accepted(first(), { ...THREE, i: [1, 3].map(words) });
    const other = accepted(without, { ...THREE, i: [1, 'new', 3].map(words) });
    expect(standing(other, 'i')).toEqual(['i-1', 'i-1a', 'i-3']);
    expect(stateOf(other, 'i-2')).toMatchObject({ state: 'withdrawn', on: DAY, text: words(2) });
    const gone = accepted(first(), { i: [1, 2, 3].map(words) });
    expect(standing(accepted(gone, { ...THREE, ii: ['new'].map(words) }), 'ii')).toEqual(['ii-0a']);
  });

  test('never gets the letters of one that is withdrawn', () => {
    const inserted = accepted(first(), { ...THREE, i: [1, 'a', 2, 3].map(words) });
    const without = accepted(inserted, THREE);
    const other = accepted(without, { ...THREE, i: [1, 'b', 2, 3].map(words) });
    expect(standing(other, 'i')).toEqual(['i-1', 'i-1b', 'i-2', 'i-3']);
  });

  test('never gets the id of one that was merged, nor that of a later one with its letters', () => {
    const merged = accepted(
      first(),
      { ...THREE, i: [words(1), `${words(2)} ${words(3)}`] },
      { merged: new Map([['i-3', 'i-2']]) },
    );
    expect(stateOf(merged, 'i-3')).toMatchObject({ state: 'merged', into: 'i-2', text: words(3) });
    const more = accepted(merged, { ...THREE, i: [words(1), `${words(2)} ${words(3)}`, words('new')] });
    expect(standing(more, 'i')).toEqual(['i-1', 'i-2', 'i-2a']);
    // Words that went into another do not come back under the old id.
    const split = alignIds(more, paragraphsOf({ ...THREE, i: [1, 2, 3].map(words) }), NO_DECISIONS);
    expect([...split.pairs.values()].map(({ id }) => id)).not.toContain('i-3');
  });

  test('leaves the record of earlier ones: the first day of a withdrawal, the target of a merger', () => {
    const merged = accepted(
      first(),
      { i: [words(1), `${words(2)} ${words(3)}`], ii: [] },
      { merged: new Map([['i-3', 'i-2']]) },
    );
    const earlier = merged.map((entry): IdEntry =>
      entry.state === 'withdrawn' ? { ...entry, on: '2020-01-01' } : entry,
    );
    const later = accepted(earlier, { i: [words(1), `${words(2)} ${words(3)}`, words('new')] });
    expect(stateOf(later, 'ii-1')).toMatchObject({ state: 'withdrawn', on: '2020-01-01' });
    expect(stateOf(later, 'i-3')).toMatchObject({ state: 'merged', into: 'i-2' });
    expect(later.map(({ id }) => id)).toEqual(['i-1', 'i-2', 'i-2a', 'i-3', 'ii-1']);
  });
});

describe('a point', () => {
  /** Makes a section of a code: a text with numbers, such as "1 b", is a point; all others are paragraphs. */
  const points = (...numbers: readonly string[]): CurrentParagraph[] =>
    numbers.map((each, index) => ({
      section: 'i',
      prefix: 'i',
      kind: 'paragraph',
      marked: numbers.some((number) => number !== ''),
      text: words(`${each} ${index}`),
      numbers: each === '' ? undefined : each.split(' '),
      table: undefined,
      position: `i:${index + 1}`,
    }));
  const idsOf = (paragraphs: readonly CurrentParagraph[], entries: readonly IdEntry[] = []) => {
    const written = formatLockFile(accept(entries, paragraphs, alignIds(entries, paragraphs), DAY));
    const read = readLockFile(written, SECTIONS);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    return read.entries;
  };

  test('has an id from its numbers, and paragraphs without numbers are counted separately', () => {
    expect(standing(idsOf(points('1', '1 b', '', '2A', '3.1', '')), 'i')).toEqual([
      ...['i-1', 'i-1-b', 'i-par-1', 'i-2a', 'i-3-1', 'i-par-2'],
    ]);
  });

  test('with the numbers of another point, even a former one, gets no letter that looks like a point', () => {
    const twice = points('1', '2', '2', '2');
    const entries = idsOf(twice);
    expect(standing(entries, 'i')).toEqual(['i-1', 'i-2', 'i-2-again', 'i-2-again-a']);
    const without = idsOf(twice.slice(0, 1), entries);
    expect(standing(idsOf([...twice.slice(0, 1), ...points('', '', '', '', '2').slice(4)], without), 'i')).toEqual([
      'i-1',
      'i-2-again-b',
    ]);
  });

  test('among paragraphs without numbers leaves their ids, and new ones of these are told from its number', () => {
    const before = points('', '');
    const now = [...before, ...points('', '', '1', '').slice(2)];
    expect(standing(idsOf(now, idsOf(before)), 'i')).toEqual(['i-1', 'i-2', 'i-1-again', 'i-par-2a']);
  });

  test('that gets other numbers keeps its id, and its author learns so', () => {
    const entries = idsOf(points('1', '1 b ii', ''));
    const [one, two, three] = points('1', '1 b ii', '');
    if (one === undefined || two === undefined || three === undefined) throw new Error('There are three.');
    const now = [one, { ...two, numbers: ['2'] }, { ...three, numbers: ['3', 'a'] }];
    expect(reportChanges(entries, now, alignIds(entries, now))).toEqual([
      'renumbered i-1-b-ii from 1(b)(ii) to 2',
      'renumbered i-par-1 from no number to 3(a)',
    ]);
    expect(standing(idsOf(now, entries), 'i')).toEqual(['i-1', 'i-1-b-ii', 'i-par-1']);
  });
});

describe('letters', () => {
  const taken = (count: number) => {
    const ids = new Set<string>();
    for (let birth = 0; birth < count; birth += 1)
      ids.add(insertedId({ section: 'i', kind: 'paragraph', number: 4 }, ids));
    return [...ids];
  };

  test('continue after z: the 27th paragraph after the fourth is 4aa', () => {
    const ids = taken(704);
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map((birth) => ids[birth])).toEqual([
      'i-4a',
      'i-4b',
      'i-4z',
      'i-4aa',
      'i-4ab',
      'i-4az',
      'i-4ba',
      'i-4zz',
      'i-4aaa',
    ]);
    expect(new Set(ids).size).toBe(704);
  });

  test('are the first that no paragraph has ever had', () => {
    const base = { section: 'i', kind: 'caption', number: 2 } as const;
    expect(insertedId(base, new Set())).toBe('i-figure-2a');
    expect(insertedId(base, new Set(['i-figure-2a', 'i-figure-2c']))).toBe('i-figure-2b');
  });
});
