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
