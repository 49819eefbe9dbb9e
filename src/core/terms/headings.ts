/** Finds the places of terms in official words without an address: titles, headings, the closing note. */
import { sectionPath, documentPath } from '../addresses/addresses.ts';
import type { BlockKind } from '../block.ts';
import type { Document, HeadingPlace, HeadingPlaces, Term } from '../model.ts';
import { allBlocks } from '../reading-order.ts';
import { withBroader } from './concordance.ts';
import { findOccurrences, type Forms } from '../forms/occurrences.ts';

/**
 * Returns the places of all terms in titles, headings and closing notes, by the rules of the concordance.
 *
 * @param formsOf returns the forms that are searched for in a language
 */
export function gatherHeadingPlaces(
  documents: readonly Document[],
  terms: readonly Pick<Term, 'id' | 'broader'>[],
  formsOf: (language: string) => Forms,
): HeadingPlaces {
  const broader = new Map(terms.map((term) => [term.id, term.broader]));
  const found = documents.flatMap((document) =>
    wordsWithoutAddress(document).flatMap(({ text: lines, ...where }) => {
      const text = lines.replaceAll('\n', ' ');
      return findOccurrences(text, formsOf(document.language), document.language).flatMap((occurrence) =>
        [...withBroader(occurrence.term, broader)].map((id) => ({
          id,
          place: { ...occurrence, ...where, document, text },
        })),
      );
    }),
  );
  return new Map([...Map.groupBy(found, ({ id }) => id)].map(([id, places]) => [id, places.map(({ place }) => place)]));
}

/**
 * How the words of each kind of block are listed if they have no address. Words of all other blocks have one, or are
 * inside blocks that do.
 */
const FOUND_AS: Readonly<Record<BlockKind, HeadingPlace['kind'] | undefined>> = {
  paragraph: undefined,
  item: undefined,
  caption: undefined,
  cell: undefined,
  footnote: undefined,
  signature: undefined,
  heading: 'heading',
  provenance: 'closingNote',
  quote: undefined,
  table: undefined,
  figure: undefined,
};

type WordsWithoutAddress = Pick<HeadingPlace, 'section' | 'kind' | 'text' | 'path'>;

/** A document's title, headings and closing note, in reading order. */
function wordsWithoutAddress(document: Document): WordsWithoutAddress[] {
  const title = { kind: 'title', section: undefined, text: document.heading, path: documentPath(document.id) } as const;
  return [
    title,
    ...document.sections.flatMap((section): WordsWithoutAddress[] => {
      const path = sectionPath(document.id, section.slug);
      const headings = [...section.groups.filter(({ first }) => first === section.slug), section].flatMap(
        ({ heading }) => (heading === undefined ? [] : [{ kind: 'heading' as const, section, text: heading, path }]),
      );
      const within = allBlocks(section).flatMap(({ kind, id, text }): WordsWithoutAddress[] => {
        const found = FOUND_AS[kind];
        return found === undefined
          ? []
          : [{ kind: found, section, text, path: id === undefined ? path : `${path}#${id}` }];
      });
      return [...headings, ...within];
    }),
  ];
}
