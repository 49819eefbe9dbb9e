/** The proof of an import notices everything that is lost, changed, added or moved. */
import { expect, test } from 'vitest';
import { compareTexts } from '../../src/importing/prove/compare.ts';

const body = (...texts: string[]) => texts.map((text) => ({ text }));

test('the same text passes, whatever its white space', () => {
  expect(compareTexts(' A quay\n\n  by the\tsea. ', body('A quay', 'by the sea.'), [], [])).toBeUndefined();
});

test.each([
  ['a word that is lost', 'A quay by the sea', ['A quay', 'the sea']],
  ['a letter that is changed', 'A quay by the sea', ['A quay', 'by the see']],
  ['a word that is added', 'A quay by the sea', ['A quay', 'by the sea', 'again']],
  ['words in another order', 'A quay by the sea', ['by the sea', 'A quay']],
  ['a word that is broken', 'A quay by the sea', ['A qu', 'ay by the sea']],
  ['words that have grown together', 'A quay by the sea', ['A quay', 'bythe sea']],
  ['a space at which no line breaks', 'A\u00A0quay', ['A quay']],
  ['a text that stands twice', 'A quay', ['A quay', 'A quay']],
])('%s is noticed', (_, original, texts) => {
  expect(compareTexts(original, body(...texts), [], [])).toBeDefined();
});

test('text that is elsewhere must be there, and only once', () => {
  expect(compareTexts('A quay (1) Old. End', body('A quay', 'End'), ['Old.'], ['(1)'])).toBeUndefined();
  expect(compareTexts('A quay (1) End', body('A quay', 'End'), ['Old.'], ['(1)'])).toBeDefined();
  expect(compareTexts('A quay (1) Old. Old. End', body('A quay', 'End'), ['Old.'], ['(1)'])).toBeDefined();
});

test('text that is left out must be in the original, and the words around it must not be joined', () => {
  expect(compareTexts('A quay[1] by the icon sea', body('A quay by the sea'), [], ['[1]', 'icon'])).toBeUndefined();
  const called = [{ text: 'A quay' }, { text: 'by the sea', followsCall: true }];
  expect(compareTexts('A quay1 by the sea', called, [], ['1'])).toBeDefined();
  expect(
    compareTexts('A quay1 by the sea', [{ text: 'A quay' }, { text: ' by the sea', followsCall: true }], [], ['1']),
  ).toBeUndefined();
});

test('among equal pieces, the proof finds the solution that uses all of them', () => {
  expect(compareTexts('1 1 A 1 B', body('1', 'A', 'B'), [], ['1', '1'])).toBeUndefined();
  expect(compareTexts('EN EN law', body('EN law'), [], ['EN'])).toBeUndefined();
});
