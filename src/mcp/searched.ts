/** Prepares documents for the site's own search. It is loaded by the first search, because it takes a while. */
import { pathsOfLabel } from '../core/references/label-paths.ts';
import { formsIn } from '../core/forms/forms.ts';
import { engineOver } from '../features/search/client/engine.ts';
import type { Results } from '../features/search/client/results.ts';
import { find, type Suggest } from '../features/search/client/find.ts';
import { readQuery } from '../features/search/client/query.ts';
import { nearWords, type Vocabulary } from '../features/search/client/suggest.ts';
import { namesInText, namesOfTerm } from '../features/search/index/term-names.ts';
import { vocabularyOf } from '../features/search/index/vocabulary.ts';
import type { SearchRecord } from '../features/search/record.ts';
import type { LibraryDocument } from './library.ts';
import type { LibraryPlace } from './passages.ts';
import type { BlockFile, TermFile } from './shapes.ts';

/** What can be searched. */
export interface Searched {
  /** Answers a query as the site's search does. */
  readonly find: (typed: string) => Promise<Results>;
  /** The place of each record of text, by its position. */
  readonly places: readonly PlaceInDocument[];
}

/** A place, with its document. */
interface PlaceInDocument extends LibraryPlace {
  readonly document: LibraryDocument;
}

/**
 * Prepares documents and terms for searches.
 *
 * @param language the language of the publication, in which the terms are explained
 */
export function prepare(documents: readonly LibraryDocument[], terms: readonly TermFile[], language: string): Searched {
  const found = documents.flatMap((document) => recordsOf(document, terms, language));
  const ofTerms = terms.map((term) => ({
    kind: 'term' as const,
    ...{ id: term.id, label: term.label, language, text: term.gloss },
    names: [namesOfTerm(term)],
    inOtherLanguages: {},
  }));
  const records = [...found.map(({ record }) => record), ...ofTerms].map((record, order): SearchRecord => ({
    ...record,
    order,
  }));
  const engine = engineOver(records);
  let vocabulary: Vocabulary | undefined;
  // Only a query that finds nothing needs the words of the site.
  const suggest: Suggest = (words) => Promise.resolve(nearWords((vocabulary ??= vocabularyOf(records)), words));
  return {
    find: (typed) => find(engine, readQuery(typed), suggest),
    places: found.map(({ place }) => place),
  };
}

/** Makes the records of a document: one for every section and every block with words. */
function recordsOf(document: LibraryDocument, terms: readonly TermFile[], own: string) {
  const { id, title, language } = document;
  const forms = new Map(terms.map((term) => [term.id, formsIn(term.forms, language)]));
  return document.sections.flatMap((section) => {
    const { label } = section;
    const heading = (section.heading ?? label).replaceAll('\n', ' ');
    const inSection = { document: { id, title }, section: { slug: section.id, title: heading }, language };
    const blocks = section.blocks
      .filter(({ text }) => text !== '')
      .map((block) => ({
        record: {
          kind: kindOf(block),
          paths: pathsOfLabel(block.label ?? ''),
          ...{ id: block.id ?? '', label: block.label ?? label, text: block.text, ...inSection },
          names: namesInText(block.text, terms, forms, language, own),
        },
        place: { document, section, block },
      }));
    const record = {
      kind: 'section' as const,
      ...{ id: section.id, label, text: heading, ...inSection, names: [], paths: pathsOfLabel(label) },
    };
    return [{ record, place: { document, section } }, ...blocks];
  });
}

/** The kind of record for a block. What cannot be cited is found as headings are. */
const kindOf = ({ kind, id }: BlockFile): 'heading' | 'caption' | 'paragraph' =>
  id === undefined ? 'heading' : kind === 'caption' ? 'caption' : 'paragraph';
