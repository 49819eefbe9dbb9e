/** Laws that refer to their own parts, and what is found of their references. */
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { inputOf } from '../../src/importing/input.ts';
import { type Fields, importDocument } from './imported-document.ts';

const REQUIRED = { kind: 'law', publisher: 'The Office', published: '2020-01-01', url: 'https://law.example/' };

/** Imports a law that is written in Markdown. */
export async function lawOf(text: string, language = 'en', fields: Fields = {}): Promise<Document> {
  const { original } = inputOf(Buffer.from(text), 'law.md', '/law.md');
  return (await importDocument(original, { id: 'law', language, fields: { ...REQUIRED, ...fields } })).document;
}

/** Returns the references of a law: their words, and the label of the place or the reason why they are no link. */
export function referencesOf({ sections, references }: Document): [string, string][] {
  const labels = new Map(sections.flatMap((section) => allBlocks(section).map(({ id, label }) => [id, label])));
  const sectionLabels = new Map(sections.map(({ slug, label }) => [slug, label]));
  return references.map(({ words, target }) => [
    words,
    typeof target === 'string' ? target : (labels.get(target.id) ?? sectionLabels.get(target.section) ?? ''),
  ]);
}

/** A law in which a sentence is added to Article 2, paragraph 3. */
export const lawWith = (sentence: string, others = '') => `# Harbour Act

## Article 1

1\\. Berths are open.

2\\. Boats pay:

(a) by day;

(b) by night, if

(i) it is dark, or

(ii) it rains.

3\\. Nobody pays twice.

## Article 2

1\\. Buoys are berths:

(a) in the bay;

(b) at sea.

2\\. Rafts are boats.

3\\. ${sentence}

## Article 3

Canoes are boats.

## Annex I

1\\. Berths by the quay.

2\\. Berths at sea.
${others}`;

export const inEnglish = async (sentence: string, others?: string, fields?: Fields) =>
  referencesOf(await lawOf(lawWith(sentence, others), 'en', fields));
