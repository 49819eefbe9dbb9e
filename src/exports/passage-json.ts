/** A passage as data: its words, its place, and its terms with their glosses. */
import { noteOf } from '../citations/citations.ts';
import {
  documentPath,
  passageFilePath,
  passagePath,
  publicAddress,
  sectionPath,
  termPath,
} from '../core/addresses/addresses.ts';
import { type EditionsExport, exportEditions } from './editions.ts';
import { exportReferredTo, type ReferrerExport } from './referrers.ts';
import { type DefinedExport, exportDefined } from './defined.ts';
import { exportForce, type ForceExport } from './force.ts';
import { definedBy } from '../core/definitions/defined.ts';
import { forceOfPassages } from '../core/force-of-passages.ts';
import { directionOf } from '../core/languages/tags.ts';
import { type Publication, sectionName } from '../core/model.ts';
import { referredTo } from '../core/references/referrers.ts';
import { type Said, saidOf } from '../core/terms/note.ts';
import { contextPath, type Passage, termsIn } from '../core/passages.ts';

/** The content of a passage's JSON. */
export interface PassageExport extends ForceExport {
  readonly id: string;
  /** The label for citations: "III.4". */
  readonly label: string;
  readonly state: 'stands' | 'merged' | 'withdrawn';
  /** The address of the passage's own page. */
  readonly address: string;
  /** The address of the words in their section, or of what replaced them, or of the notice that they are gone. */
  readonly inContext: string;
  /** The day of withdrawal. */
  readonly withdrawn?: string;
  /** The id of the paragraph that this one was merged into. */
  readonly mergedInto?: string;
  readonly document: {
    readonly id: string;
    readonly address: string;
    readonly title: string;
    /** BCP 47 tag of the official text. */
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly publisher: string;
    /** ISO 8601 date. */
    readonly published: string;
  } & ForceExport &
    EditionsExport;
  readonly section?: {
    readonly id: string;
    readonly address: string;
    readonly name: string;
    /** Its heading without its number, if that says more than the label. */
    readonly title?: string;
  };
  /** The page of the original on which it begins, if it is known. */
  readonly page?: string;
  /** The official words, character for character. */
  readonly text?: string;
  /** A note in the style that is offered first. */
  readonly citation?: string;
  /** The terms in the passage, in the order in which they first occur. */
  readonly terms?: readonly ({
    readonly id: string;
    readonly address: string;
    readonly label: string;
    /** What the document says itself that the term means. */
    readonly definitions?: readonly DefinedExport[];
  } & Said)[];
  /** What refers to the passage, and to what contains it; only if something does. */
  readonly referredToBy?: readonly ReferrerExport[];
  /** The addresses of the JSON of the passages before and after this one. */
  readonly previous?: string;
  readonly next?: string;
}

/**
 * Makes the content of a passage's JSON.
 *
 * @param publication all terms, and what refers to passages
 * @param site the site's origin, if it is known
 */
export function exportPassage(
  passage: Passage,
  { terms, referrers }: Pick<Publication, 'terms' | 'referrers'>,
  site: URL | undefined,
): PassageExport {
  const { document, id, label, now, withdrawn, place } = passage;
  const { title, language, publisher, published } = document;
  const publicly = (path: string) => publicAddress(path, site);
  return {
    id,
    label,
    state: withdrawn !== undefined ? 'withdrawn' : place === undefined ? 'merged' : 'stands',
    address: publicly(passagePath(document.id, id)),
    inContext: publicly(contextPath(passage)),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    ...(now === undefined || now.id === id ? {} : { mergedInto: now.id }),
    document: {
      id: document.id,
      address: publicly(documentPath(document.id)),
      title,
      language,
      direction: directionOf(language),
      publisher,
      published,
      ...exportForce(document.force),
      ...exportEditions(document, site),
    },
    ...(place === undefined
      ? {}
      : {
          section: {
            id: place.section.slug,
            address: publicly(sectionPath(document.id, place.section.slug)),
            name: sectionName(place.section),
            ...(place.section.isNamedByLabel ? {} : { title: place.section.title }),
          },
          ...(place.page === undefined ? {} : { page: place.page }),
          ...exportForce(forceOfPassages(document).get(id)?.said),
          text: place.block.text,
          citation: noteOf(document, place.block).text,
          terms: termsIn(passage, terms).map((term) => ({
            id: term.id,
            address: publicly(termPath(term.id)),
            label: term.label,
            ...exportDefined(definedBy(document, term, [place.section]), site),
            ...saidOf(term),
          })),
          ...exportReferredTo(referredTo(passage, referrers), site),
          ...neighbour('previous'),
          ...neighbour('next'),
        }),
  };

  function neighbour(which: 'previous' | 'next') {
    const block = place?.[which];
    return block === undefined ? {} : { [which]: publicly(passageFilePath(document.id, block.id, 'json')) };
  }
}
