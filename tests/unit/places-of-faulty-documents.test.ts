/** Faults of places in notes whose documents cannot be read or are withdrawn. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf } from '../support/sound-content.ts';

const BERTH = 'terms/berth.mdx';

/** A file of a second document, "rules", and the other files of the case that it is taken from. */
function secondDocument(name: string): Record<string, string> {
  const folder = `tests/fixtures/content/${name}/content`;
  const files = [
    'addresses.lock.json',
    ...readdirSync(`${folder}/documents/rules`).map((one) => `documents/rules/${one}`),
  ];
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

const note = (words: string) => (text: string) => text.replace(/The charter speaks of it.*/, words);

test('an editor gets a fault for a document, and not for the places in it that notes name', () => {
  const files = secondDocument('note-names-a-place-of-two-documents');
  const rules = 'documents/rules/document.yaml';
  const told = faultsOf({
    ...files,
    [rules]: (files[rules] ?? '').replace('language: en', 'language: 7'),
    [BERTH]: note(
      'Both speak of it (charter:I.1, rules:I.1, rules:I.9), and more (Open.7); not charter:I.9 or rule:I.1.',
    ),
  });
  expect(told).toEqual([
    expect.stringMatching(/^documents\/rules\/document\.yaml:\d+:1 In "language", found 7/),
    expect.stringMatching(/^terms\/berth\.mdx:\d+:\d+ Found "charter:I\.9" in the note, expected the number/),
    expect.stringMatching(
      /^terms\/berth\.mdx:\d+:\d+ Found "rule:I\.1" in the note, .* there is no content\/documents\/rule\//,
    ),
  ]);
});

test('an editor learns that the document of a place is withdrawn', () => {
  expect(faultsOf({ ...secondDocument('document-withdrawn'), [BERTH]: note('So it was (rules:I.1).') })).toEqual([
    expect.stringMatching(
      /^terms\/berth\.mdx:20:12 Found "rules:I\.1" in the note, expected the id of a document that is published, and that one is withdrawn\. Take it out\.$/,
    ),
  ]);
});
