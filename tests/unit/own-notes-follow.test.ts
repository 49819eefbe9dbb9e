import { expect, test } from 'vitest';
import { anchor } from '../../src/features/own-notes/anchor.ts';
import { expectNotesToFollow } from '../support/own-note-histories.ts';

// 10,000 histories: tests/trials/own-notes.trial.ts.
test('a reader’s notes are on their words, or shown with the words they were on, through any history', () => {
  expectNotesToFollow(400);
});

const target = { paragraph: 'i-1', label: 'I.1', exact: 'due', prefix: 'They are ', suffix: ' in spring.' };

test('a reader’s note on a short word stays on it when the paragraph gets a second one', () => {
  const texts = new Map([['i-1', 'It is due now. They are due in spring.']]);
  expect(anchor(target, new Map(), texts)).toEqual({ on: 'words', block: 'i-1', start: 24, end: 27 });
});

test('a reader’s note on a short word is not put on the same word elsewhere in a new sentence', () => {
  const texts = new Map([['i-1', 'What falls due is paid.']]);
  expect(anchor(target, new Map(), texts)).toEqual({ on: 'paragraph', block: 'i-1' });
});

test('a reader’s note on words that now stand twice in their place is shown with its old words', () => {
  const twice = { ...target, exact: 'They are due in spring, by law.', prefix: '', suffix: '' };
  const texts = new Map([['i-1', `Now: ${twice.exact} Again: ${twice.exact}`]]);
  expect(anchor(twice, new Map(), texts)).toEqual({ on: 'paragraph', block: 'i-1' });
});

test.for([
  [23, { on: 'paragraph', block: 'i-1' }],
  [24, { on: 'words', block: 'i-1', start: 5, end: 29 }],
] as const)('a reader’s note on %i letters, with nothing of their context left, is %j', ([length, at]) => {
  const exact = 'abcdefghijklmnopqrstuvwxyz'.slice(0, length);
  const texts = new Map([['i-1', `New: ${exact}. New.`]]);
  expect(anchor({ ...target, exact, prefix: 'Old-', suffix: '-old' }, new Map(), texts)).toEqual(at);
});

test('a reader’s note on a word that stands three times is on the one with most of its context, wherever that is', () => {
  const words = { ...target, exact: 'the harbour', prefix: 'ships leave ', suffix: ' at dawn and at dusk' };
  const places = ['In the harbour', 'ships leave the harbour at dawn and at dusk', 'near the harbour'];
  for (const order of [places, places.toReversed()]) {
    const text = order.join('; ');
    const start = text.indexOf('the harbour at dawn');
    const at = anchor(words, new Map(), new Map([['i-1', text]]));
    expect(at).toEqual({ on: 'words', block: 'i-1', start, end: start + words.exact.length });
  }
});
