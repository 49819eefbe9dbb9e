/**
 * Own notes on the EPUB of a document, as an annotation set. Thorium Reader imports such files.
 *
 * https://github.com/readium/notes
 */
import { words } from '@words/own-notes.ts';
import type { DocumentExport } from '../../../exports/document-json.ts';
import type { TextQuoteSelector } from '../../../exports/text-quote.ts';
import type { Registry } from '../anchor.ts';
import type { Kind, OwnNote } from '../own-note.ts';
import { type PlaceInBook, placesInBook } from './place-in-book.ts';

/** The content of the file. */
export interface AnnotationSet {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationSet';
  readonly generated: string;
  readonly title: string;
  /** The book. */
  readonly about: {
    readonly 'dc:identifier': readonly string[];
    readonly 'dc:format': 'application/epub+zip';
    readonly 'dc:title': string;
    readonly 'dc:publisher': readonly string[];
    readonly 'dc:date': string;
  };
  readonly items: readonly BookAnnotation[];
}

/** A note on words of one block. */
export interface BookAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting' | 'highlighting';
  readonly created: string;
  readonly modified: string;
  readonly body: {
    readonly type: 'TextualBody';
    readonly format: 'text/markdown';
    readonly value: string;
    readonly highlight: 'solid';
    readonly color: Colour;
    /** The kind of highlight in words. */
    readonly tag?: string;
  };
  readonly target: {
    /** The chapter, as a path in the book. */
    readonly source: string;
    readonly selector: readonly (TextQuoteSelector | BlockSelector)[];
  };
}

/** Words in the element of a block. */
interface BlockSelector {
  readonly type: 'CssSelector';
  readonly value: string;
  readonly refinedBy: TextQuoteSelector;
}

type Colour = 'yellow' | 'blue' | 'pink' | 'green' | 'purple';

/** Thorium knows colours by their names. These are nearest to those of our highlights. */
const COLOURS: Readonly<Record<Kind, Colour>> = { key: 'yellow', question: 'blue', doubt: 'pink', quote: 'green' };

/** What the file says besides the notes. */
interface SetFacts {
  readonly id: string;
  /** The identifier of the book. */
  readonly identifier: string;
  /** When the file is made, in ISO 8601. */
  readonly generated: string;
}

/**
 * Makes the file. A note on words of several blocks becomes an annotation for each, of which the first has the reader's
 * words. On words that have changed, it is on their paragraph and begins with the old words.
 *
 * @param notes those on this document
 * @returns the file, and how many notes have no place in the book
 */
export function toAnnotationSet(
  notes: readonly OwnNote[],
  document: DocumentExport,
  registry: Registry,
  { id, identifier, generated }: SetFacts,
): { readonly set: AnnotationSet; readonly leftOut: number } {
  const placeInBook = placesInBook(document, registry);
  const annotated = notes.map((note) => {
    const placed = note.targets.flatMap((target) => {
      const place = placeInBook(target);
      return place === undefined ? [] : [{ place, target }];
    });
    return placed.map(({ place, target }, nth) =>
      annotationOn(place, note, nth, place.isChanged ? [words.changed(target.label), `> ${target.exact}`] : []),
    );
  });
  return {
    set: {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationSet',
      generated,
      title: words.ownNotes,
      about: {
        'dc:identifier': [identifier],
        'dc:format': 'application/epub+zip',
        'dc:title': document.title,
        'dc:publisher': [document.publisher],
        'dc:date': document.published,
      },
      items: annotated.flat(),
    },
    leftOut: annotated.filter(({ length }) => length === 0).length,
  };
}

/** Makes the annotation on a block, the `nth` of a note. `change` says what became of the words. */
function annotationOn(
  { section, id, quote }: PlaceInBook,
  note: OwnNote,
  nth: number,
  change: readonly string[],
): BookAnnotation {
  const { kind, made, changed } = note;
  const value = [...change, ...(nth === 0 && note.words !== '' ? [note.words] : [])].join('\n\n');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    // The same whenever the file is made, so that a reading system updates the note.
    id: `urn:uuid:${note.id}${nth === 0 ? '' : `-${nth + 1}`}`,
    type: 'Annotation',
    motivation: value === '' ? 'highlighting' : 'commenting',
    created: made,
    modified: changed,
    body: {
      type: 'TextualBody',
      format: 'text/markdown',
      value,
      highlight: 'solid',
      color: kind === undefined ? 'purple' : COLOURS[kind],
      ...(kind === undefined ? {} : { tag: words.kinds[kind] }),
    },
    target: {
      source: `OEBPS/text/${section}.xhtml`,
      // Thorium takes the last selector that matches. In its own block, a quotation is never found elsewhere.
      selector: [
        quote,
        ...(id === undefined ? [] : [{ type: 'CssSelector', value: `[id="${id}"]`, refinedBy: quote } as const]),
      ],
    },
  };
}
