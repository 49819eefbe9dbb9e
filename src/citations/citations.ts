/** Citations of a document and of every paragraph in it, in every style. */
import type { AddressedBlock } from '../core/block.ts';
import { addressedBlocks, type Document } from '../core/model.ts';
import { type Formatted, formatCitation, formatReference, type Locator, type Style, STYLES } from './engine.ts';
import { type CslItem, toItem } from './item.ts';

/** Stands where a style prints the date of access, which the reader's browser fills in on copying. */
const ACCESSED = '{accessed}';

/** What one style makes of a document. */
export interface StyleCitations {
  readonly style: Style;
  /** The whole document: a note, or an entry in a list of references. */
  readonly document: Formatted;
  /** Paragraphs and captions by id: a note, or the words in brackets that go with the document's entry. */
  readonly blocks: Readonly<Record<string, Formatted>>;
}

/**
 * Every citation of a document. Where a style prints the date of access, `{accessed}` stands for it, to be filled in
 * as `2026-11-25`.
 *
 * @param styles the styles, if not those that are offered
 * @throws if a style would print that date another way
 */
export function citationsOf(document: Document, styles: readonly Style[] = STYLES): StyleCitations[] {
  const item = { ...itemToPrint(document), accessed: { literal: ACCESSED } };
  return styles.map((style) => {
    checkAccessDate(style, item);
    return {
      style,
      document: citeDocument(style, item),
      blocks: Object.fromEntries(
        document.sections
          .flatMap(addressedBlocks)
          .map((block) => [block.id, formatCitation(style, item, locatorOf(block))]),
      ),
    };
  });
}

const noted = new WeakMap<Document, Readonly<Record<string, Formatted>>>();

/** A paragraph's citation as a note, in the style that is offered first. */
export function noteOf(document: Document, id: string): Formatted | undefined {
  const notes = noted.get(document) ?? citationsOf(document, STYLES.slice(0, 1))[0]?.blocks ?? {};
  noted.set(document, notes);
  return notes[id];
}

/** The document in every style, as of no particular day of access. */
export function citeWithoutAccess(document: Document): { style: Style; citation: Formatted }[] {
  const item = itemToPrint(document);
  return STYLES.map((style) => ({ style, citation: citeDocument(style, item) }));
}

/**
 * Without the word for its kind, which is for bibliography programs: where no author is named, APA has it in another place
 * than its own rules, and MLA as a sentence in small letters.
 */
function itemToPrint(document: Document): CslItem {
  const { genre: _, ...item } = toItem(document);
  return item;
}

function citeDocument(style: Style, item: CslItem): Formatted {
  return style.form === 'note' ? formatCitation(style, item) : formatReference(style, item);
}

/** "III.4" is a paragraph to every style; "I, figure 1" is told by its section, since styles number figures through a text. */
function locatorOf({ kind, label }: AddressedBlock): Locator {
  return { label: kind === 'paragraph' ? 'paragraph' : 'section', value: label };
}

function checkAccessDate(style: Style, item: CslItem): void {
  const day = { ...item, accessed: { 'date-parts': [[2345, 6, 7]] } };
  const printed = citeDocument(style, day).text;
  if (printed !== citeDocument(style, item).text.replace(ACCESSED, '2345-06-07'))
    throw new Error(
      `The style "${style.name}" prints the date of access otherwise than as 2345-06-07 (${printed}). Teach features/copy/ that form before offering the style.`,
    );
}
