/** A downloaded Markdown file of a simple document stays the same, byte for byte. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { publication } from '../support/charter-model.ts';
import { markdownOf } from '../support/round-trip.ts';

/** The SHA-256 of each file as it was first published. */
const HASHES: Readonly<Record<string, string>> = {
  'dues-memorandum': '868ed7b57179df17abc305ddee084ccea0c7d3a6e564d5d5466b5dbe1ee44167',
  'harbour-charter': '2b77d604cea58143e801f0ffffc27ca6a7e7345eeef534da8d5fbc2a13c479ec',
  'lights-plan': 'f9be099000c9ade36aec25f4729197b25685e85a0ab9a985c9b567be5d139c82',
  'open-quay-article': '9b6096d785e335417605675755f9a3fff1a73348089088363e1033f1f523ffb8',
  'small-ports-declaration': '88c8a35ac59cd44250cedca5a359db29f194bd575291a499a56a1c2a46b041a9',
};

test('a reader gets the same file as before of a document with only paragraphs, headings and captions', () => {
  const hashes = publication().documents.map((document): [string, string] => [
    document.id,
    createHash('sha256').update(markdownOf(document, publication().terms)).digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(HASHES);
});
