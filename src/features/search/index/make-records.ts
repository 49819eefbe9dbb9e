/** Makes the records that search finds: one for every section, paragraph, caption and heading, and one for every term. */
import type { BlockKind } from '../../../core/block.ts';
import type { SaidOfForce } from '../../../core/force.ts';
import { forceOfPassages, forceOfSection } from '../../../core/force-of-passages.ts';
import { formsIn } from '../../../core/forms/forms.ts';
import type { Document, Publication, Section, Term } from '../../../core/model.ts';
import { counterpartOf, sectionIn, sectionsOfPassages } from '../../../core/pairs/counterparts.ts';
import { textsBeside } from '../../../core/pairs/texts.ts';
import { allBlocks } from '../../../core/reading-order.ts';
import { memo } from '../../../core/memo/memo.ts';
import { typedPathsOf } from '../../../core/references/typed-paths.ts';
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

/**
 * Makes the records.
 *
 * @param language the publication's language, in which the labels and glosses of terms are
 */
function makeRecords(documents: readonly Document[], terms: readonly Term[], language: string): SearchRecord[] {
  const text = textRecords(documents, documents, terms, language);
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

/** Returns the records of the former editions of all documents, which are in no file of the current text. */
export const formerRecords = ({ documents, terms, site }: Publication): readonly Unordered[] =>
  textRecords(
    documents.flatMap(({ former }) => former),
    [],
    terms,
    site.language,
  );

/** A record whose place in the reading order is not known yet. */
type Unordered = Omit<TextRecord, 'order'>;

/**
 * Makes the records of text.
 *
 * @param library the documents that results have to tell apart
 * @param language the publication's language
 */
function textRecords(
  documents: readonly Document[],
  library: readonly Document[],
  terms: readonly Term[],
  language: string,
): Unordered[] {
  const formsOf = memo((tag) => new Map(terms.map((term) => [term.id, formsIn(term.forms, tag)])));
  return documents.flatMap((document) => {
    const forms = formsOf(document.language);
    const { ofSections, ofBlocks } = typedPathsOf(document);
    const forces = forceOfPassages(document);
    return document.sections.flatMap((section) =>
      [sectionRecord(section), ...blocksOf(section)].map((block) => ({
        ...block,
        ...pathsIn(block.kind === 'section' ? ofSections : ofBlocks, block.id),
        ...ifInForce(forces.get(block.id)?.said ?? forceOfSection(document, section.slug) ?? document.force),
        ...inLanguages(document, block, library),
        document: nameInResults(document, library),
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
}

/** The address of a passage or section in each other language, if the document is there in several. */
function inLanguages(
  document: Document,
  { kind, id }: Block,
  library: readonly Document[],
): Pick<TextRecord, 'inLanguages'> {
  if (document.versions.length === 1 || document.edition !== undefined) return {};
  const addresses = textsBeside(document, library).flatMap((other): [string, string][] => {
    const counterpart = kind === 'section' ? undefined : counterpartOf(document, id, other);
    const slug = kind === 'section' ? sectionIn(document, id, other) : sectionsOfPassages(other).get(counterpart ?? '');
    if (slug === undefined) return [];
    return [[other.language, `${other.id}/${slug}/${counterpart === undefined ? '' : `#${counterpart}`}`]];
  });
  return { inLanguages: Object.fromEntries(addresses) };
}

/** Returns what results say of a document: its name, unless it is the only one, with its language if it is there in several. */
export function nameInResults(document: Document, all: readonly Document[]): TextRecord['document'] {
  const { id, name, nameLanguage, language, versions } = document;
  const title = versions.length > 1 ? `${name} (${ownNameOf(language, nameLanguage)})` : name;
  return { id, ...(all.length === 1 ? {} : { title, ...otherThan(language, nameLanguage) }) };
}

/** The name of a language in the language of the words around it: "Deutsch". */
const ownNameOf = (language: string, around: string): string =>
  new Intl.DisplayNames([around], { type: 'language' }).of(language) ?? language;

const ifInForce = (said: SaidOfForce | undefined): Pick<TextRecord, 'isInForce'> =>
  said?.state === 'in-force' ? { isInForce: true } : {};

/** The language of a title, if it is not the language of the text. */
const otherThan = (text: string, language: string) => (language === text ? {} : { language });

/** The addresses of a record, if it has any. */
function pathsIn(known: ReadonlyMap<string, readonly string[]>, id: string): Pick<TextRecord, 'paths'> {
  const paths = known.get(id);
  return paths === undefined ? {} : { paths: [...paths] };
}

/** The record of a section, whose text is its official heading. */
const sectionRecord = ({ slug, label, heading = '' }: Section): Block => ({
  kind: 'section',
  id: slug,
  label,
  text: heading.replaceAll('\n', ' '),
});

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
