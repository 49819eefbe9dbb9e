import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignIds } from '../../src/core/ids/align.ts';
import { heaviestChain, type Pair } from '../../src/core/ids/chain.ts';
import { accepted, paragraphsOf, standing } from '../support/editions.ts';

const LENGTH = 500;

/** Makes a paragraph of a long code, most of whose words are in every other one too. */
const provision = (number: number, verb = 'shall keep') =>
  `The master of every boat of class ${number} ${verb} the light of pier ${number % 7} and the rope of berth ${number % 31} in good order.`;
const provisions = Array.from({ length: LENGTH }, (_, index) => provision(index));
const first = accepted([], { i: provisions });
const numbered = Array.from({ length: LENGTH }, (_, index) => `i-${index + 1}`);

describe('an editor of a long section', () => {
  test('keeps every id if every paragraph is edited', () => {
    const edited = provisions.map((_, index) => provision(index, 'may no longer neglect'));
    expect(standing(accepted(first, { i: edited }), 'i')).toEqual(numbered);
  });

  test('keeps every id if the section is edited and a page of other words comes before it', () => {
    const edited = provisions.map((_, index) => provision(index, 'may no longer neglect'));
    const others = Array.from({ length: 100 }, (_, index) => `Chapter${index} opens${index} otherwise${index}.`);
    const { pairs, questions, inserted } = alignIds(first, paragraphsOf({ i: [...others, ...edited] }));
    expect([...pairs.values()].map(({ id }) => id)).toEqual(numbered);
    expect([questions.length, inserted.length]).toEqual([0, 100]);
  });

  test('keeps every id if all paragraphs change places', () => {
    const reversed = accepted(first, { i: provisions.toReversed() });
    expect(standing(reversed, 'i')).toEqual(numbered.toReversed());
  });

  test('must decide what happened if every word is different', () => {
    const others = provisions.map((_, index) => `Anchors${index} rust${index} slowly${index}.`);
    const { pairs, questions } = alignIds(first, paragraphsOf({ i: others }));
    expect(pairs.size).toBe(0);
    expect(questions.map(({ reason, entries }) => [reason, entries.length])).toEqual([['replaced', LENGTH]]);
  });

  test('keeps the ids around words that occur many times', () => {
    const repealed = (times: number) => Array.from({ length: times }, () => '[Repealed.]');
    const before = accepted([], { i: [...repealed(100), provision(1), ...repealed(100), provision(2)] });
    const after = accepted(before, { i: [...repealed(90), provision(1), ...repealed(110), provision(2, 'may keep')] });
    expect(after.find(({ text }) => text === provision(1))?.id).toBe('i-101');
    expect(after.find(({ text }) => text === provision(2, 'may keep'))?.id).toBe('i-202');
    expect(after.filter(({ state }) => state === 'stands')).toHaveLength(202);
  });
});

describe('of all pairs of paragraphs that may belong together, in order', () => {
  /** Returns the weight of the heaviest chain by trying all. */
  const heaviest = (pairs: readonly Pair[], after: Pair = { left: -1, right: -1, weight: 0 }): number =>
    Math.max(
      0,
      ...pairs
        .filter(({ left, right }) => left > after.left && right > after.right)
        .map((pair) => pair.weight + heaviest(pairs, pair)),
    );

  test('the heaviest chain is chosen (seed 14)', () => {
    const pair = fc.record({ left: fc.nat(5), right: fc.nat(5), weight: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(pair, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 9 }),
        (pairs) => {
          const chain = heaviestChain(pairs);
          for (const [index, { left, right, weight }] of chain.entries()) {
            expect(pairs).toContainEqual({ left, right, weight });
            expect(left).toBeGreaterThan(chain[index - 1]?.left ?? -1);
            expect(right).toBeGreaterThan(chain[index - 1]?.right ?? -1);
          }
          expect(chain.reduce((sum, { weight }) => sum + weight, 0)).toBe(heaviest(pairs));
        },
      ),
      { seed: 14, numRuns: 300 },
    );
  });

  test('words that occur twice belong to the first of them beside the same words', () => {
    const pairs = [
      { left: 0, right: 0, weight: 1 },
      { left: 1, right: 1, weight: 1 },
      { left: 2, right: 1, weight: 1 },
    ];
    expect(heaviestChain(pairs)).toMatchObject(pairs.slice(0, 2));
    expect(heaviestChain([])).toEqual([]);
  });
});
