import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/features/own-notes/own-note.ts';
import { type Decide, keep, remove, restore, takeBack } from '../../src/features/own-notes/store/changes.ts';
import { keepingReplaced, lastFirst, MOST_REPLACED } from '../../src/features/own-notes/store/journal.ts';
import { readReplaced, readStored, replacedIn } from '../../src/features/own-notes/store/stored.ts';
import { noteOn } from '../support/stored-own-notes.ts';

const minute = (nth: number) => new Date(Date.UTC(2026, 0, 1) + nth * 60_000).toISOString();
const noteSaying = (words: string, id = 'one') => noteOn('i-1', 'A berth.', { id, words });
const asValue = (words: string, id?: string): Value => ({ ...noteSaying(words, id) });

/** What is stored after a change in a certain minute. */
function afterwards<Result>(values: readonly Value[], decide: Decide<Result>, nth = 0): Value[] {
  const { put, remove: removed } = keepingReplaced(values, decide(readStored(values), minute(nth)), minute(nth));
  const rest = values.filter(({ id }) => !removed.includes(String(id)) && !put.some((one) => one['id'] === id));
  return [...rest, ...put];
}

/** What is stored after values were put over each other, one in a minute. */
const putting = (values: readonly Value[], all: readonly (readonly Value[])[], from = 0) =>
  all.reduce<readonly Value[]>(
    (stored, put, nth) => afterwards(stored, () => ({ put, remove: [], result: undefined }), from + nth),
    values,
  );

/** What notes said before, the last first. */
const saidBefore = (values: readonly unknown[]) => lastFirst(replacedIn(values)).map(({ value }) => value['words']);

const changes = (number: number) => Array.from({ length: number }, (_, nth) => [asValue(`Words ${nth}`)]);

describe('a reader who changes a note', () => {
  test('finds what it said the last thirty times', () => {
    const stored = putting([], changes(40));
    expect(saidBefore(stored)).toEqual(Array.from({ length: MOST_REPLACED }, (_, nth) => `Words ${38 - nth}`));
  });

  test('finds nothing that it said if it says the same', () => {
    expect(saidBefore(putting([], [[asValue('Mine')], [{ ...asValue('Mine'), changed: minute(1) }]]))).toEqual([]);
  });

  test('finds what it said though earlier versions have times to come, or none', () => {
    const odd = ['9999-01-01T00:00:00.000Z', 'later'].flatMap((replaced) =>
      Array.from({ length: MOST_REPLACED }, (_, nth) => ({
        id: `${replaced}-${nth}`,
        replaced,
        value: asValue('Odd', 'other'),
      })),
    );
    const stored = putting(odd, changes(4));
    expect(saidBefore(stored).slice(0, 3)).toEqual(['Words 2', 'Words 1', 'Words 0']);
    expect(replacedIn(stored)).toHaveLength(MOST_REPLACED);
  });
});

describe('a reader who brings in a file', () => {
  test('finds all that it has replaced, however much, until they change as much themselves', () => {
    const many = Array.from({ length: 50 }, (_, nth) => asValue(`Words ${nth}`, `note-${nth}`));
    const theirs = many.map((value) => ({ ...value, words: 'Theirs' }));
    const stored = putting(many, [theirs]);
    expect(saidBefore(stored).toSorted()).toEqual(many.map(({ words }) => words).toSorted());
    const ofThem = replacedIn(putting(stored, changes(31), 1)).filter(({ value }) => value['id'] !== 'one');
    expect(ofThem).toEqual([]);
  });

  test('finds both texts that it has for one note', () => {
    expect(saidBefore(putting([], [[asValue('First'), asValue('Second')]]))).toEqual(['First']);
  });

  test('loses none of the earlier versions to those in it', () => {
    const stored = putting([], changes(31));
    const brought = replacedIn(putting([], changes(31), 60)).map((one): Value => ({ ...one }));
    expect(replacedIn(putting(stored, [brought], 100))).toHaveLength(60);
  });
});

describe('a reader who takes a version back', () => {
  const stored = putting([], [[{ ...asValue('Mine'), tags: ['berths'] }], [asValue('Theirs')]]);
  const [version] = replacedIn(stored);

  test('has all of it again, with a new time, and what was there instead among the earlier versions', () => {
    const now = afterwards(stored, takeBack(version?.id ?? ''), 5);
    expect(now.filter((value) => readReplaced(value) === undefined)).toEqual([
      { ...asValue('Mine'), tags: ['berths'], changed: minute(5) },
    ]);
    expect(saidBefore(now)).toEqual(['Theirs']);
  });

  test('changes nothing if another tab has taken it back', () => {
    const now = afterwards(stored, takeBack(version?.id ?? ''), 5);
    expect(afterwards(now, takeBack(version?.id ?? ''), 6)).toEqual(now);
  });
});

describe('a reader who deletes a note', () => {
  const stored = [...putting([], changes(3)), asValue('Another', 'other')];

  test('deletes what it said before as well, and gets all of it back', () => {
    const { result, ...deleting } = remove('one')(readStored(stored), minute(9));
    expect(deleting.remove).toHaveLength(3);
    const rest = afterwards(stored, remove('one'), 9);
    expect(rest).toEqual([asValue('Another', 'other')]);
    const again = afterwards(rest, restore(result), 10);
    expect(new Set(again)).toEqual(new Set(stored));
    expect(afterwards(again, restore(result), 11)).toEqual(again);
  });

  test('keeps what another tab has stored under its id meanwhile when they get it back', () => {
    const { result } = remove('one')(readStored(stored), minute(9));
    const meanwhile = afterwards(afterwards(stored, remove('one'), 9), keep(noteSaying('Meanwhile')), 10);
    const words = afterwards(meanwhile, restore(result), 11).map((value) => value['words']);
    expect(words).toEqual(expect.arrayContaining(['Meanwhile', 'Words 2', 'Another']));
  });
});
