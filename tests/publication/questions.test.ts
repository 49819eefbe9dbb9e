/** Twenty questions of readers, in a library of the AI Act and our own article: each place is among the first three results. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publication } from '../../src/core/model.ts';
import { openInput } from '../../src/importing/input.ts';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { pageAddress, recordAddress } from '../../src/features/search/client/links.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { nearWords, type Vocabulary } from '../../src/features/search/client/suggest.ts';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import { noteRecords } from '../../src/features/search/index/make-notes.ts';
import { vocabularyOf } from '../../src/features/search/index/vocabulary.ts';
import type { SearchRecord } from '../../src/features/search/record.ts';
import { importDocument, publicationIn } from '../support/imported-document.ts';
import { openSearch } from '../support/search-index.ts';
import { TRIED_DOCUMENTS } from '../documents/documents.ts';
import { QUESTIONS } from './questions.ts';

const ACT = 'ai-act';
const FIELDS = {
  kind: 'law',
  publisher: 'Official Journal of the European Union',
  published: '2024-07-12',
  url: 'https://law.example/',
  shortTitle: 'AI Act',
};
/** How many results count. */
const FIRST = 3;

const file = new Map(TRIED_DOCUMENTS).get(ACT)?.file;
const tried = test.runIf(file !== undefined);

let library: { engine: Engine; end: () => Promise<void> } | undefined;
let vocabulary: Vocabulary = [];
/** The ids to which a paragraph of the act leads by its references, and to which a term's page leads. */
const linked = new Map<string, readonly string[]>();

beforeAll(async () => {
  if (file === undefined) return;
  const { document } = await importDocument(openInput(file).original, { id: ACT, fields: FIELDS });
  const ours = publicationIn('content');
  const publication: Publication = { ...ours, documents: [...ours.documents, document] };
  const records: SearchRecord[] = [...searchRecords(publication), ...noteRecords(publication)];
  vocabulary = vocabularyOf(records);
  for (const { block, target } of document.references)
    if (typeof target !== 'string')
      linked.set(block, [...(linked.get(block) ?? []), target.id ?? target.section, target.section]);
  for (const [term, places] of ours.concordance)
    linked.set(
      term,
      places.map(({ block }) => `article:${block.id}`),
    );
  library = await openSearch(records);
}, 600_000);
afterAll(() => library?.end());

/** Returns the id of a record as the questions have it, with what is one click from it: its page, and what it links to. */
function placesOf(record: SearchRecord): string[] {
  if (record.kind === 'term') return [`notes/${record.id}`, ...(linked.get(record.id) ?? [])];
  if (record.kind === 'note') return [`notes/${record.term}#${record.id}`];
  if (record.kind === 'statement') return [`article:${record.label}`];
  if (record.document.id !== ACT) return [`article:${record.id}`];
  return [record.id, record.section.slug, ...(linked.get(record.id) ?? [])];
}

const isAt = (wanted: string, place: string) => place === wanted || wanted.startsWith(`${place}#`);

tried.for(Object.entries(QUESTIONS))('“%s” is answered at %s', async ([question, wanted]) => {
  if (library === undefined) throw new Error('There is no library.');
  const suggest = (words: Parameters<typeof nearWords>[1]) => Promise.resolve(nearWords(vocabulary, words));
  const { places, terms, text, near, notes } = await find(library.engine, readQuery(question), suggest);
  const shown = [...places, ...terms, ...text, ...near.map((one) => one.found), ...notes].map(({ record }) => record);
  const first = shown.slice(0, FIRST);
  expect(
    first.some((record) => placesOf(record).some((place) => isAt(wanted, place))),
    first.map((record) => `${record.label} (${recordAddress(record)} on ${pageAddress(record)})`).join(', '),
  ).toBe(true);
});
