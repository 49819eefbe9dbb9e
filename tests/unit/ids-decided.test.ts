/** What an editor may decide about ids of paragraphs, and which words a number at their beginning leaves. */
import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { checkDecisions } from '../../src/core/ids/check-decisions.ts';
import { wordingOf } from '../../src/core/ids/wording.ts';
import { accepted, paragraphsOf, type Text, words } from '../support/editions.ts';

const THREE: Text = { i: [1, 2, 3].map(words) };

describe('an editor may give new words an id of their own', () => {
  const withdrawn = new Set(['i-2']);
  const fresh = new Set(['i:2']);

  test.each([
    ['where other words stood', words('else')],
    ['even if few of the words are new', words(2).replace('w2x1 ', 'other ')],
  ])('%s', (_, second) => {
    const now = paragraphsOf({ i: [words(1), second, words(3)] });
    expect(checkDecisions(accepted([], THREE), now, { ...NO_DECISIONS, withdrawn, fresh })).toEqual([]);
  });

  test('even if the same words once stood under an id that was withdrawn', () => {
    const without = accepted(accepted([], THREE), { i: [1, 3].map(words) });
    expect(checkDecisions(without, paragraphsOf(THREE), { ...NO_DECISIONS, fresh })).toEqual([]);
  });

  test('but not words that stand where they were', () => {
    const told = checkDecisions(accepted([], THREE), paragraphsOf(THREE), { ...NO_DECISIONS, withdrawn, fresh });
    expect(told).toEqual(['i-2 cannot leave i:2: the words there are those that it was published for.']);
  });
});

test('an editor cannot merge an id into one that is to be merged itself, withdrawn, or gone', () => {
  const entries = accepted([], THREE);
  const now = paragraphsOf({ i: [words(1)] });
  const told = (merged: readonly (readonly [string, string])[], withdrawn: readonly string[] = []) =>
    checkDecisions(entries, now, { ...NO_DECISIONS, merged: new Map(merged), withdrawn: new Set(withdrawn) });
  const refused = 'i-3 cannot be merged into i-2, which is not in the text.';
  expect(told([['i-3', 'i-1']], ['i-2'])).toEqual([]);
  expect(told([['i-3', 'i-2']], ['i-2'])).toEqual([refused]);
  expect(
    told([
      ['i-3', 'i-2'],
      ['i-2', 'i-1'],
    ]),
  ).toEqual([refused]);
  const gone = accepted(entries, { i: [1, 3].map(words) });
  expect(checkDecisions(gone, now, { ...NO_DECISIONS, merged: new Map([['i-3', 'i-2']]) })).toEqual([refused]);
});

test.each([
  ['3. Nobody sells fish.', ['3'], 'Nobody sells fish.'],
  ['第四条 不得卖鱼。', ['四'], '不得卖鱼。'],
  ['§ 3 Nobody sells fish.', ['3'], 'Nobody sells fish.'],
  ['3.  Nobody sells fish.', ['3'], 'Nobody sells fish.'],
  ['(a) nets', ['3', 'a'], 'nets'],
  ['(a)nets', ['a'], 'nets'],
  ['On 3 boats nobody sells fish.', ['3'], 'On 3 boats nobody sells fish.'],
  ['A boat sells fish.', ['3'], 'A boat sells fish.'],
  ['3. Nobody sells fish.', undefined, '3. Nobody sells fish.'],
])('a reader of changes sees no change of %s with the numbers %o if only its number changes', (text, numbers, left) => {
  expect(wordingOf({ text, numbers })).toBe(left);
});
