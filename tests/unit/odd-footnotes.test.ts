/** A footnote of a document that has more than a paragraph. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { akomaNtosoOf, bookOf, markdownOf } from '../support/round-trip.ts';
import { compileSound } from '../support/sound-content.ts';
import { wordOf } from '../support/word.ts';

const MORE = {
  'a closing note': '<Provenance>First said in the harbour.</Provenance>',
  'a quotation': '> First said in the harbour.',
  'a list': '- First said in the harbour.',
  'the caption of a picture': '<Caption>First said in the harbour.</Caption>',
  'a signature': '<Signature>First said in the harbour.</Signature>',
};

/** Returns the charter with a footnote that goes on after its first paragraph. */
function charterWith(more: string) {
  const { publication, faults } = compileSound({
    'documents/charter/i.mdx': (text) => `${text.replace('Lines are', 'Lines[^1] are')}\n[^1]: Ropes.\n\n    ${more}\n`,
    'documents/charter/source.txt': (text) => `${text.trimEnd()}\nRopes.\nFirst said in the harbour.\n`,
  });
  const [document] = publication?.documents ?? [];
  if (publication === undefined || document === undefined) throw new Error(JSON.stringify(faults));
  return { document, terms: publication.terms };
}

const unpacked = (packed: Uint8Array) =>
  Object.values(unzipSync(packed))
    .map((part) => strFromU8(part))
    .join('\n');

describe.each(Object.entries(MORE))('a reader finds the words of a footnote that ends with %s', (_, more) => {
  const { document, terms } = charterWith(more);

  test.each([
    ['Word file', async () => unpacked(await wordOf(document, terms))],
    ['book', async () => unpacked(await bookOf(document, terms))],
    ['Akoma Ntoso file', () => akomaNtosoOf(document, terms)],
    ['Markdown file', () => markdownOf(document, terms)],
  ])('in the %s', async (_, make) => {
    expect(await make()).toContain('First said in the harbour.');
  });
});
