/**
 * A document's notes as Web Annotations. Each is tied to its words by a quotation with context and by its paragraph.
 *
 * https://www.w3.org/TR/annotation-model/
 */
import { words } from '@words/exports.ts';
import { language } from '@words/language.ts';
import { noteId, publicAddress, sectionPath, sitePath, termPath } from '../core/addresses/addresses.ts';
import type { Document, Term } from '../core/model.ts';
import { addressedBlocks } from '../core/reading-order.ts';
import { noteOn } from '../core/terms/note.ts';
import { writeNote } from './defined.ts';
import { officialTexts } from '../core/text/official-texts.ts';
import { joined, quoteInContext, type TextQuoteSelector } from './text-quote.ts';

/** The content of `annotations.jsonld`: one page with all of a document's annotations, in reading order. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: { readonly type: 'AnnotationCollection'; readonly label: string; readonly total: number };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

/** A note on a marked term. Its id is the address of the note. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  /** What is said of the term, and the page of the term that the words refer to. */
  readonly body: readonly [
    {
      readonly type: 'TextualBody';
      readonly purpose: 'describing';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: string;
    },
    { readonly type: 'SpecificResource'; readonly purpose: 'identifying'; readonly source: string },
  ];
  readonly target: {
    /** The address of the section's page. */
    readonly source: string;
    /** Two ways to find the same words. */
    readonly selector: readonly [TextQuoteSelector, FragmentSelector];
  };
}

/** Selects the paragraph by its id, and the words within it. */
export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  /** The standard for fragments of HTML. */
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
  readonly refinedBy: TextQuoteSelector;
}

/**
 * Makes all annotations of a document.
 *
 * @param site the site's origin, if it is known
 */
export function exportAnnotations(document: Document, terms: readonly Term[], site: URL | undefined): AnnotationPage {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const blocks = new Map(document.sections.flatMap(addressedBlocks).map(({ id, text }) => [id, text]));
  const whole = joined(officialTexts(document));
  const items = document.sections.flatMap((section) =>
    section.marks.map(({ term, block, words, start }): Annotation => {
      const page = publicAddress(sectionPath(document.id, section.slug), site);
      const note = byId.get(term);
      const quote = quoteInContext(blocks.get(block) ?? '', start, start + words.length, whole);
      return {
        id: `${page}#${noteId(term)}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            value: note === undefined ? '' : writeNote(noteOn(note, { document, sections: [section] })),
            format: 'text/plain',
            language,
          },
          { type: 'SpecificResource', purpose: 'identifying', source: publicAddress(termPath(term), site) },
        ],
        target: {
          source: page,
          selector: [
            quote,
            {
              type: 'FragmentSelector',
              conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
              value: block,
              refinedBy: quote,
            },
          ],
        },
      };
    }),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: publicAddress(sitePath(`${document.id}/annotations.jsonld`), site),
    type: 'AnnotationPage',
    partOf: { type: 'AnnotationCollection', label: words.notesOn(document.title), total: items.length },
    startIndex: 0,
    items,
  };
}
