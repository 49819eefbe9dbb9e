/** The place that an address without a place probably means. */
import { describe, expect, test } from 'vitest';
import { closestId, meantId } from '../../src/features/official/client/closest-place.ts';

const place = (id: string, label: string) => ({ id, label });
const PLACES = [
  place('ii-9', 'II.9'),
  place('iii-1', 'III.1'),
  place('iii-4', 'III.4'),
  place('iii-4a', 'III.4a'),
  place('iii-10', 'III.10'),
  place('iii-figure-1', 'III, figure 1'),
  place('article-5-1-a', 'Art. 5(1)(a)'),
  place('article-5-1-b', 'Art. 5(1)(b)'),
  place('yi-2', '一.2'),
];

describe('a reader who follows an address', () => {
  test.for([
    ['III-4', 'iii-4'],
    ['III.4', 'iii-4'],
    ['iii4', 'iii-4'],
    ['iii-4A', 'iii-4a'],
    ['Art. 5(1)(b)', 'article-5-1-b'],
    ['III-figure-1', 'iii-figure-1'],
    ['一.2', 'yi-2'],
    ['iii-99', undefined],
    ['iii', undefined],
  ] as const)('in other letters is understood: %s', ([wanted, id]) => {
    expect(meantId(wanted, PLACES)).toBe(id);
  });

  test('that may mean two places comes to neither', () => {
    expect(meantId('i-11', [place('i-1-1', 'I(1)(1)'), place('i11', 'i 11')])).toBeUndefined();
  });

  test.for([
    ['iii-99', 'iii-10'],
    ['III-99', 'iii-10'],
    ['iii-5', 'iii-4'],
    ['iii-0', 'iii-1'],
    ['iii-figure-7', 'iii-figure-1'],
    ['iii-nothing', 'iii-1'],
    ['article-5-1-z', 'article-5-1-a'],
    ['article-5-9', 'article-5-1-a'],
    ['xii-1', undefined],
    ['note-harbour', undefined],
  ] as const)('without a place is offered the closest: %s', ([wanted, id]) => {
    expect(closestId(wanted, PLACES)).toBe(id);
  });
});
