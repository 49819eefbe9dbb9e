/** Citations of a document and of every place in it, in every style. */
import { addressedBlocks, type Document } from '../core/model.ts';
import { type Formatted, formatCitation, formatReference, type Locator, type Style, STYLES } from './engine.ts';
import { type CslItem, toItem } from './item.ts';
import { citePlace, placeBetween, type StyleTemplates } from './place.ts';

/** Stands where a style prints the date of access, which the reader's browser fills in on copying. */
const ACCESSED = '{accessed}';

/** Stands for a place, and for several: for these numbers, since the engine takes nothing else for several. */
const PLACE = '{place}';
const SEVERAL = '90001–90002';

/** What one style makes of a document. */
export interface StyleCitations extends Pick<StyleTemplates, 'style' | 'document' | 'entry'> {
  /** Paragraphs, captions and all else with an address by id: a note, or the words in brackets that go with the document's entry. */
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
  const blocks = document.sections.flatMap(addressedBlocks);
  return templatesOf(document, styles).map(({ place, words, ...whole }) => ({
    ...whole,
    blocks: Object.fromEntries(
      blocks.map((block) => [block.id, citePlace({ place, words }, placeBetween(block, block))]),
    ),
  }));
}

/**
 * The same with what is needed to cite any place.
 *
 * @throws if a style would print the date of access another way
 */
export function templatesOf(document: Document, styles: readonly Style[] = STYLES): StyleTemplates[] {
  const item = { ...itemToPrint(document), accessed: { literal: ACCESSED } };
  return styles.map((style) => {
    checkAccessDate(style, item);
    return {
      style,
      document: citeDocument(style, item),
      ...entryOf(style, item),
      // A place that the text itself numbers is called by that: "Art. 5(1)" is no paragraph "Art. 5(1)".
      ...placeTemplate(style, item, document.numbering.length > 0),
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

/** The document in every style and form, as of no particular day of access. */
export function citeWithoutAccess(
  document: Document,
): (Pick<StyleTemplates, 'style' | 'entry'> & { citation: Formatted })[] {
  const item = itemToPrint(document);
  return STYLES.map((style) => ({ style, citation: citeDocument(style, item), ...entryOf(style, item) }));
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

function entryOf(style: Style, item: CslItem): Pick<StyleTemplates, 'entry'> {
  return style.hasBibliography === true ? { entry: formatReference(style, item) } : {};
}

/**
 * How a style cites a place. Where its citations of a paragraph and of a section begin to differ, there is the word for
 * these; it ends at the label.
 *
 * @param saysItself whether labels stand without a word
 */
function placeTemplate(style: Style, item: CslItem, saysItself: boolean): Pick<StyleTemplates, 'place' | 'words'> {
  const cite = (label: Locator['label'], value: string) => formatCitation(style, item, { label, value });
  const [paragraph, section] = [cite('paragraph', PLACE), cite('section', PLACE)];
  const wordStart = (form: keyof Formatted) => {
    const end = paragraph[form].indexOf(PLACE);
    let start = 0;
    while (start < end && paragraph[form][start] === section[form][start]) start += 1;
    return start;
  };
  const withoutWord = (form: keyof Formatted) =>
    paragraph[form].slice(0, wordStart(form)) + paragraph[form].slice(paragraph[form].indexOf(PLACE));
  const word = (label: Locator['label'], value: string) => {
    const { text } = cite(label, value);
    return saysItself ? '' : text.slice(wordStart('text'), text.indexOf(value));
  };
  const words = (label: Locator['label']) => [word(label, PLACE), word(label, SEVERAL)] as const;
  return {
    place: { text: withoutWord('text'), html: withoutWord('html') },
    words: { paragraph: words('paragraph'), section: words('section') },
  };
}

function checkAccessDate(style: Style, item: CslItem): void {
  const day = { ...item, accessed: { 'date-parts': [[2345, 6, 7]] } };
  const printed = citeDocument(style, day).text;
  if (printed !== citeDocument(style, item).text.replace(ACCESSED, '2345-06-07'))
    throw new Error(
      `The style "${style.name}" prints the date of access otherwise than as 2345-06-07 (${printed}). Teach features/copy/ that form before offering the style.`,
    );
}
