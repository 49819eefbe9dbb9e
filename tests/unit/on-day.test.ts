/** What a reader is told of a day: which edition of a law applied then, as far as anybody has said it. */
import { describe, expect, test } from 'vitest';
import { type DatedEdition, daysInForce, onDay } from '../../src/core/editions/on-day.ts';

const KNOWN = '2021-01-01';

/** Returns what is known of each of these days: its kind, and the days on which the editions were published. */
const told = (editions: readonly Omit<DatedEdition, 'known'>[], ...days: string[]) =>
  days.map((day) => {
    const { kind, editions: about } = onDay(
      editions.map((edition) => ({ known: KNOWN, ...edition })),
      day,
    );
    return [day, kind, ...about.map(({ published }) => published)].join(' ');
  });

const OLD = { published: '2018-03-01', state: 'repealed', from: '2018-04-01', until: '2019-06-30' };
const NOW = { published: '2019-06-15', state: 'in-force', from: '2019-07-01' };

describe('a reader who asks for a day', () => {
  test('is led to the edition that was in force, from its first day to its last one', () => {
    expect(told([OLD, NOW], '2018-04-01', '2019-06-30', '2019-07-01', KNOWN)).toEqual([
      '2018-04-01 in-force 2018-03-01',
      '2019-06-30 in-force 2018-03-01',
      '2019-07-01 in-force 2019-06-15',
      `${KNOWN} in-force 2019-06-15`,
    ]);
  });

  test('is told that a day is before the first edition, between two, or after what anybody knows', () => {
    expect(told([{ ...OLD, until: '2019-05-31' }, NOW], '2018-03-31', '2019-06-20', '2021-01-02')).toEqual([
      '2018-03-31 before 2018-03-01',
      '2019-06-20 between 2018-03-01 2019-06-15',
      '2021-01-02 after 2019-06-15',
    ]);
    expect(told([OLD], '2019-07-01')).toEqual(['2019-07-01 after 2018-03-01']);
  });

  test('is told of the last edition published, and of nothing more, where no force is said', () => {
    const editions = [{ published: '2018-03-01' }, { published: '2019-06-15' }];
    expect(told(editions, '2018-02-28', '2018-03-01', '2019-06-14', '2019-06-15', '2021-01-02')).toEqual([
      '2018-02-28 before 2018-03-01',
      '2018-03-01 published 2018-03-01',
      '2019-06-14 published 2018-03-01',
      '2019-06-15 published 2019-06-15',
      '2021-01-02 after 2019-06-15',
    ]);
  });

  test('is told what is said of an edition that has no day of its end, or is not in force yet', () => {
    const ended = { published: '2018-03-01', state: 'repealed', from: '2018-04-01' };
    const coming = { published: '2020-06-01', state: 'not-yet', from: '2020-07-01', until: '2020-12-31' };
    const undated = { published: '2018-03-01', state: 'in-force' };
    expect(told([ended], '2019-01-01')).toEqual(['2019-01-01 stated 2018-03-01']);
    expect(told([coming], '2020-08-01')).toEqual(['2020-08-01 stated 2020-06-01']);
    expect(told([undated], '2019-01-01')).toEqual(['2019-01-01 stated 2018-03-01']);
  });

  test('is led to a former edition until a later one is in force, also where that was published before', () => {
    const coming = { published: '2020-06-01', state: 'not-yet', from: '2021-03-01' };
    expect(told([coming, NOW], '2020-12-31', '2021-01-02', '2021-03-01')).toEqual([
      '2020-12-31 in-force 2019-06-15',
      '2021-01-02 after 2019-06-15',
      '2021-03-01 after 2020-06-01',
    ]);
  });
});

describe('the front page of an edition tells a reader that it applied', () => {
  const known = (edition: Omit<DatedEdition, 'known'>): DatedEdition => ({ known: KNOWN, ...edition });
  const daysOf = (edition: Omit<DatedEdition, 'known'>, ...others: Omit<DatedEdition, 'known'>[]) =>
    daysInForce([edition, ...others].map(known), known(edition));

  test('on each day from its first to its last, or to the last of which anybody knows', () => {
    expect(daysOf(OLD, NOW)).toEqual({ from: '2018-04-01', until: '2019-06-30' });
    expect(daysOf(NOW, OLD)).toEqual({ from: '2019-07-01', until: KNOWN });
  });

  test('on no day on which the next one had begun', () => {
    const open = { published: '2018-03-01', state: 'in-force', from: '2018-04-01' };
    expect(daysOf(open, NOW)).toEqual({ from: '2018-04-01', until: '2019-06-30' });
    expect(daysOf({ ...open, from: '2019-08-01' }, NOW)).toEqual({ from: '2019-08-01', until: KNOWN });
  });

  test('on no day where nobody has said when it was in force', () => {
    expect(daysOf({ published: '2018-03-01' }, NOW)).toBeUndefined();
    expect(daysOf({ ...OLD, from: undefined })).toBeUndefined();
    expect(daysOf({ ...NOW, state: 'not-yet' })).toBeUndefined();
    expect(daysOf({ ...NOW, from: '2021-02-01' })).toBeUndefined();
  });
});
