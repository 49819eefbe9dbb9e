/** Own notes through 10,000 histories of a text. */
import { test } from 'vitest';
import { expectNotesToFollow } from '../support/own-note-histories.ts';

test('a reader’s notes are on their words, or shown with the words they were on, through 10,000 histories', () => {
  expectNotesToFollow(10_000);
}, 600_000);
