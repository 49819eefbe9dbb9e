/** A downloaded Markdown file of a simple document stays the same, byte for byte. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { publication } from '../support/charter-model.ts';
import { markdownOf } from '../support/round-trip.ts';

/** The SHA-256 of each file as it was first published. */
const HASHES: Readonly<Record<string, string>> = {
  'dues-memorandum': '680a41e68b7b4a7936a755be6ac3b239e191b41e908c8003f0b85b36d0b32272',
  'harbour-charter': 'd7221336fbd6259293723da8a5de50ce2496848ec8c70bfb46e525bb098d86e2',
  'lights-plan': '0b01a33447052fb2f6c94c35520056ea16d8778004b752c33d7211bc9a658904',
  'open-quay-article': '0694c44cc0d656e409de1e95bf8126ceb712c7a88219984ac9d3535819ef332d',
  'small-ports-declaration': 'e6566cbb8a2b29dd3fd27ed0f54ddafc52a947edb838e219e6d3e005a0718d16',
};

test('a reader gets the same file as before of a document with only paragraphs, headings and captions', () => {
  const hashes = publication().documents.map((document): [string, string] => [
    document.id,
    createHash('sha256').update(markdownOf(document, publication().terms)).digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(HASHES);
});
