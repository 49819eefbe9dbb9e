/** Where terms stand in official words that have no address of their own: titles, headings, the closing note. */
import { sectionPath, documentPath } from '../addresses/addresses.ts';
import type { BlockKind } from '../block.ts';
import type { Document, HeadingPlace, HeadingPlaces, Term } from '../model.ts';
import { allBlocks } from '../reading-order.ts';
import { withBroader } from './concordance.ts';
import { findOccurrences, type Forms } from '../forms/occurrences.ts';

/**
 * Gathers the places of all terms from titles, headings and closing notes, by the rules of the concordance.
 *
 * @param formsOf the forms that are looked for in a language
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

/** As what words are found that have no address to be cited by. Those of all other blocks have one, or are within others. */
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
