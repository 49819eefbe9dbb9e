/** A reader of a law in two languages sees each passage beside its counterpart. */
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/core/pairs/passage.ts';
import { rowsBetween } from '../../src/core/pairs/rows.ts';

const pair = (first: string, second: string): Pair => ({
  first: first.split(' '),
  second: second.split(' '),
  by: 'number',
});

/** The rows, each as "what leads | what stands beside it". */
const rows = (leading: string, others: string, ...pairs: readonly Pair[]) =>
  rowsBetween(leading.split(' '), others.split(' '), pairs).map(
    ({ leading: ours, other }) => `${ours.join(' ')} | ${other.join(' ')}`,
  );

describe('a reader sees', () => {
  test('each passage in a row with its counterpart, in the order of the text that leads', () => {
    const crossing = [pair('berth', 'poste'), pair('pier', 'jetée')];
    expect(rows('berth pier', 'jetée poste', ...crossing)).toEqual(['berth | poste', 'pier | jetée']);
  });

  test('several passages beside the one that says them all, and the other way round', () => {
    expect(rows('1 a b 2', '1 2', pair('1 a b', '1'), pair('2', '2'))).toEqual(['1 a b | 1', '2 | 2']);
    expect(rows('1 2', '1 a b 2', pair('1', '1 a b'), pair('2', '2'))).toEqual(['1 | 1 a b', '2 | 2']);
  });

  test('a text in its own order, though something stands between two passages with the same counterpart', () => {
    expect(rows('1 x a', '1 x', pair('1 a', '1'), pair('x', 'x'))).toEqual(['1 | 1', 'x | x', 'a | 1']);
  });

  test('what has no counterpart by itself, without parting what follows it in the text that leads', () => {
    expect(rows('1 a b 2', '1 note 2', pair('1', '1'), pair('2', '2'))).toEqual([
      '1 | 1',
      'a | ',
      'b | ',
      ' | note',
      '2 | 2',
    ]);
    expect(rows('1', 'before 1 after', pair('1', '1'))).toEqual([' | before', '1 | 1', ' | after']);
  });

  test('only what belongs to a section in its rows, though a pair goes beyond it', () => {
    expect(rows('1', '1', pair('1 elsewhere', '1 further'))).toEqual(['1 | 1 further']);
  });
});
