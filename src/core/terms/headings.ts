/** Where terms stand in official text that has no address: in titles and headings, and in the closing notes of documents. */
import { allBlocks, type Document, type Section, type Term } from '../model.ts';
import { formsIn } from './forms.ts';
import { findOccurrences } from './occurrences.ts';

/** A heading or closing note in which a term stands. */
export interface HeadingPlace {
  readonly document: Document;
  /** The section that it is of; `undefined` for the title. */
  readonly section: Section | undefined;
}

/** The titles, headings and closing notes in which each term stands, by term id, each section once. */
export function headingPlaces(
  documents: readonly Document[],
  terms: readonly Pick<Term, 'id' | 'forms'>[],
): ReadonlyMap<string, readonly HeadingPlace[]> {
  const found = [...Map.groupBy(documents, ({ language }) => language)].flatMap(([language, inLanguage]) => {
    const forms = new Map(terms.map((term) => [term.id, formsIn(term.forms, language)]));
    return inLanguage.flatMap(textsOf).flatMap(({ place, text }) => {
      const standing = new Set(findOccurrences(text, forms, language).map(({ term }) => term));
      return [...standing].map((term) => ({ term, place }));
    });
  });
  const byTerm = Map.groupBy(found, ({ term }) => term);
  return new Map([...byTerm].map(([term, own]) => [term, own.map(({ place }) => place)]));
}

/** The title, and what of each section has no address. */
function textsOf(document: Document): { place: HeadingPlace; text: string }[] {
  return [
    { place: { document, section: undefined }, text: document.heading },
    ...document.sections.map((section) => ({ place: { document, section }, text: unaddressedText(section) })),
  ];
}

/** What of a section has no address, a line for each heading or note. */
function unaddressedText(section: Section): string {
  const groups = section.groups.flatMap(({ first, heading }) => (first === section.slug ? [heading] : []));
  const blocks = allBlocks(section).flatMap(({ label, text }) => (label === undefined ? [text] : []));
  return [...groups, section.heading ?? '', ...blocks].join('\n');
}
