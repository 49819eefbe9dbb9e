/** Makes the records that search finds: one for every paragraph, caption and heading, and one for every term. */
import type { BlockKind } from '../../../core/block.ts';
import { formsIn } from '../../../core/forms/forms.ts';
import type { Document, Publication, Section, Term } from '../../../core/model.ts';
import { allBlocks } from '../../../core/reading-order.ts';
import { memo } from '../../../core/memo/memo.ts';
import type { SearchRecord, TextRecord } from '../record.ts';
import { inOtherLanguages, namesInText, namesOfTerm } from './term-names.ts';

const made = new WeakMap<Publication, readonly SearchRecord[]>();

/**
 * Returns all records of a publication, those of documents first. They are memoized, because the index and the offline
 * packs both need them.
 */
export function searchRecords(publication: Publication): readonly SearchRecord[] {
  const { documents, terms, site } = publication;
  const records = made.get(publication) ?? makeRecords(documents, terms, site.language);
  made.set(publication, records);
  return records;
}

/** Returns the records of each document, by its id: those of its text, and of the terms in it. */
export function recordsByDocument(publication: Publication): ReadonlyMap<string, readonly SearchRecord[]> {
  const { documents, concordance } = publication;
  const records = searchRecords(publication);
  const ofTerms = new Map(records.flatMap((record) => (record.kind === 'term' ? [[record.id, record] as const] : [])));
  const ofText = Map.groupBy(records, (record) => (record.kind === 'term' ? undefined : record.document.id));
  const inDocuments = new Map(documents.map((document) => [document, [...(ofText.get(document.id) ?? [])]]));
  for (const [term, places] of concordance) {
    const record = ofTerms.get(term);
    for (const document of new Set(places.map((place) => place.document)))
      if (record !== undefined) inDocuments.get(document)?.push(record);
  }
  return new Map([...inDocuments].map(([{ id }, own]) => [id, own]));
}

/**
 * Makes the records.
 *
 * @param language the publication's language, in which the labels and glosses of terms are
 */
function makeRecords(documents: readonly Document[], terms: readonly Term[], language: string): SearchRecord[] {
  const isAlone = documents.length === 1;
  const formsOf = memo((tag) => new Map(terms.map((term) => [term.id, formsIn(term.forms, tag)])));
  const text = documents.flatMap((document) => {
    const forms = formsOf(document.language);
    return document.sections.flatMap((section) =>
      blocksOf(section).map((block) => ({
        ...block,
        document: {
          id: document.id,
          ...(isAlone ? {} : { title: document.name, ...otherThan(document.language, document.nameLanguage) }),
        },
        section: {
          slug: section.slug,
          title: section.title,
          ...otherThan(document.language, section.titleLanguage),
        },
        language: document.language,
        names: namesInText(block.text, terms, forms, document.language, language),
      })),
    );
  });
  const all = terms.map((term) => ({
    kind: 'term' as const,
    id: term.id,
    label: term.label,
    language,
    text: term.gloss,
    names: [namesOfTerm(term)],
    inOtherLanguages: inOtherLanguages(term),
  }));
  return [...text, ...all].map((record, order) => ({ ...record, order }));
}

/** The language of a title, if it is not the language of the text. */
const otherThan = (text: string, language: string) => (language === text ? {} : { language });

type Block = Pick<TextRecord, 'kind' | 'id' | 'label' | 'text'>;

/** The kind of record for each kind of block that has an address. */
const FOUND_AS: Readonly<Record<BlockKind, Block['kind'] | undefined>> = {
  paragraph: 'paragraph',
  item: 'paragraph',
  caption: 'caption',
  cell: 'paragraph',
  footnote: 'paragraph',
  signature: 'paragraph',
  heading: 'heading',
  provenance: undefined,
  quote: undefined,
  table: undefined,
  figure: undefined,
};

function blocksOf(section: Section): Block[] {
  return allBlocks(section).flatMap((block): Block[] => {
    const { kind, id, text } = block;
    const found = FOUND_AS[kind];
    if (id === undefined || found === undefined) return [];
    return [{ kind: found, id, label: block.label ?? section.label, text }];
  });
}
