/** The home page: its example, its documents, its terms. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  /** Names the example of a passage with its notes. */
  specimen: 'A passage with its note',
  /** Heading of the list of documents. */
  documents: 'Documents',
  /** By what many documents can be chosen: each names a field, `any` the choice of none in particular. */
  withWords: 'Show documents with these words',
  by: { publisher: 'Publisher', year: 'Year', language: 'Language', kind: 'Kind' },
  any: 'any',
  fullText: 'Full text',
  /** How long a section takes to read. */
  minutes: (minutes: number) => `${minutes} min`,
  /** @param languages those in which the terms have names; empty where it is one alone */
  terms: <Part>(count: number, languages: string, link: Around<Part>): Sentence<Part> => [
    link(`${count} ${plural(count, { one: 'term', other: 'terms' })} explained`),
    `${languages === '' ? '' : `, in ${languages}`}, each traced to every paragraph that uses it.`,
  ],
};
