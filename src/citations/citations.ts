/** Citations of a document and of every place in it, in every style. */
import { cached } from '../cache/shared.ts';
import type { Document } from '../core/model.ts';
import { LONG_TITLE } from '../core/compile/document-names.ts';
import { addressedBlocks } from '../core/reading-order.ts';
import { CITATION_LOCALE, cite, type Cited, type Formatted, type Style, STYLES } from './engine.ts';
import { type CslItem, toItem, whichText } from './item.ts';
import { citePlace, placeBetween, type PlaceKind, type StyleTemplates } from './place.ts';

/**
 * A placeholder where a style prints the date of access. The reader's browser fills it in when it copies the citation.
 */
const ACCESSED = '{accessed}';

/**
 * A placeholder for one place, and one for several. For several it has to be numbers: the engine accepts nothing else
 * as a plural.
 */
const PLACE = '{place}';
const SEVERAL = '90001–90002';

/** What one style makes of a document. */
export interface StyleCitations extends Pick<StyleTemplates, 'style' | 'document' | 'entry'> {
  /**
   * Citations of paragraphs, captions and everything else that has an id: a note, or the words in brackets that go with
   * the document's entry.
   */
  readonly blocks: Readonly<Record<string, Formatted>>;
}

/**
 * Makes every citation of a document. Where a style prints the date of access, the text has `{accessed}`, to be filled
 * in as `2026-11-25`.
 *
 * @throws if a style would print the date of access in another way
 */
export function citationsOf(document: Document): StyleCitations[] {
  const places = document.sections
    .flatMap(addressedBlocks)
    .map((block) => [block.id, placeBetween(block, block)] as const);
  return templatesOf(document).map(({ place, words, ...whole }) => ({
    ...whole,
    blocks: Object.fromEntries(places.map(([id, one]) => [id, citePlace({ place, words }, one)])),
  }));
}

/** The whole document in a style, without a date of access. */
export interface WholeCitation extends Pick<StyleTemplates, 'style' | 'entry'> {
  readonly citation: Formatted;
}

/** Everything that the engine makes for a document. */
interface Made {
  readonly templates: readonly StyleTemplates[];
  readonly wholes: readonly WholeCitation[];
}

const known = new WeakMap<Document, Made>();

/** Makes the citations, or takes them from the cache of an earlier build. */
function madeOf(document: Document): Made {
  const made = known.get(document) ?? makeOf(document);
  known.set(document, made);
  return made;
}

function makeOf(document: Document): Made {
  const item = itemToPrint(document);
  return cached(
    'citations',
    JSON.stringify([item, itemOfPlace(document, item), saysItself(document), CITATION_LOCALE]),
    () => {
      const templates = STYLES.map((style) => ({ style, ...makeTemplates(style, document) }));
      return { templates, wholes: templates.map((template) => withoutAccess(template, item)) };
    },
  );
}

/**
 * What is needed to cite a document, or any place in it, in every style.
 *
 * @throws if a style would print the date of access in another way
 */
export const templatesOf = (document: Document): readonly StyleTemplates[] => madeOf(document).templates;

/** The document in every style and form, without a date of access. */
export const citeWithoutAccess = (document: Document): readonly WholeCitation[] => madeOf(document).wholes;

/** The citation of a place as a note, in the style that is offered first. */
export function noteOf(document: Document, block: { readonly id: string; readonly label: string }): Formatted {
  const [templates] = templatesOf(document);
  if (templates === undefined) throw new Error('There is no style of citations.');
  return citePlace(templates, placeBetween(block, block));
}

/** A citation that does not print the date of access is the same without one. */
function withoutAccess(templates: StyleTemplates, item: CslItem): WholeCitation {
  const { style } = templates;
  const printsAccess = templates.document.text.includes(ACCESSED);
  const { document, entry } = printsAccess ? citeDocument(style, item) : templates;
  return { style, citation: document, ...(entry && { entry }) };
}

/**
 * The item with what tells its text from others of the work beside the title, such as its edition, and without the word for its kind (genre), which is meant for bibliography programs. If no author is named, APA
 * would print it in a place that its own rules do not allow, and MLA would print it as a sentence in small letters.
 */
function itemToPrint(document: Document): CslItem {
  const { genre: _, ...item } = toItem(document);
  // Styles print only the year of a law, and no note.
  const which = whichText(document);
  if (which.length === 0) return item;
  const { title, 'title-short': short } = item;
  const told = ` (${which.join(', ')})`;
  return { ...item, title: title + told, ...(short === undefined ? {} : { 'title-short': short + told }) };
}

/**
 * The item as a citation of a place has it: by its short title, if its title is long, after its official number, if it has one.
 * The citation of the whole document has the title.
 */
function itemOfPlace(document: Document, item: CslItem): CslItem {
  const { title, shortTitle } = document;
  const short = item['title-short'];
  if (shortTitle === undefined || short === undefined || title.length < LONG_TITLE) return item;
  const number = numberOf(document);
  if (number === undefined || shortTitle.includes(number)) return { ...item, title: short };
  const numbered = `${number} (${[shortTitle, ...whichText(document)].join(', ')})`;
  return { ...item, title: numbered, 'title-short': numbered };
}

/** The most letters with which a title is read up to the number in it. */
const LONGEST_NUMBER = 50;

/**
 * The usual official number of a document, with the words before it where its title begins with these: "Regulation (EU) 2024/1689".
 * An address (ELI, URN) is no number.
 */
function numberOf({ title, identifiers }: Document): string | undefined {
  const number = identifiers.find((one) => !/^[a-z][a-z\d+.-]+:/iu.test(one));
  if (number === undefined || !title.includes(number)) return number;
  const end = title.indexOf(number) + number.length;
  return end > LONGEST_NUMBER || /^[\p{L}\d]/u.test(title.slice(end)) ? number : title.slice(0, end);
}

/** If the text numbers its own places, the label says what the place is: "Art. 5(1)", not "para. Art. 5(1)". */
const saysItself = ({ numbering }: Document) => numbering.length > 0;

/**
 * Makes what one style needs to cite a document, without the cache.
 *
 * @throws if the style would print the date of access in another way
 */
export function makeTemplates(style: Style, document: Document): Omit<StyleTemplates, 'style'> {
  const item = { ...itemToPrint(document), accessed: { literal: ACCESSED } };
  const { at: _, ...whole } = citeDocument(style, item);
  const paragraph = cite(style, itemOfPlace(document, item)).at({ label: 'paragraph', value: PLACE });
  const words = placeWordsOf(style, item, paragraph);
  const withoutWord = (cited: string) => cited.replace(`${words.paragraph[0]}${PLACE}`, () => PLACE);
  return {
    ...whole,
    place: { text: withoutWord(paragraph.text), html: withoutWord(paragraph.html) },
    words: saysItself(document) ? { paragraph: ['', ''], section: ['', ''] } : words,
  };
}

/** Cites a document in a style, and places in it. */
function citeDocument(style: Style, item: CslItem): Pick<StyleTemplates, 'document' | 'entry'> & Pick<Cited, 'at'> {
  const { entry, at } = cite(style, item);
  if (style.form === 'in-text') return { document: entry(), at };
  return { document: at(), ...(style.hasBibliography === true ? { entry: entry() } : {}), at };
}

type PlaceWords = StyleTemplates['words'];

/** A memo of the words that styles use for places, by style and type of item: nearly every document has the same. */
const knownWords = new Map<string, PlaceWords>();

function placeWordsOf(style: Style, item: CslItem, { text }: Formatted): PlaceWords {
  const which = `${style.id} ${item.type}`;
  const before = knownWords.get(which);
  const words = before && text.includes(`${before.paragraph[0]}${PLACE}`) ? before : readWords(style, item);
  knownWords.set(which, words);
  return words;
}

/**
 * Reads a style's words for a paragraph and a section: the citations of the two differ within the word, which may begin
 * alike ("Abs." and "Abschn."), and the word ends where the label begins.
 */
function readWords(style: Style, item: CslItem): PlaceWords {
  checkAccessDate(style, item);
  const { at } = citeDocument(style, item);
  const cited = (label: PlaceKind, value: string) => at({ label, value }).text;
  const [paragraph, section] = [cited('paragraph', PLACE), cited('section', PLACE)];
  const end = paragraph.indexOf(PLACE);
  let same = 0;
  while (same < end && paragraph[same] === section[same]) same += 1;
  const start = paragraph.slice(0, same).search(/\p{L}*$/u);
  const wordOf = (label: PlaceKind, value: string) => {
    const text = cited(label, value);
    return text.slice(start, text.indexOf(value));
  };
  return {
    paragraph: [wordOf('paragraph', PLACE), wordOf('paragraph', SEVERAL)],
    section: [wordOf('section', PLACE), wordOf('section', SEVERAL)],
  };
}

/**
 * Throws if a style prints the date of access in a form that browsers do not fill in, or prints something else without
 * one.
 */
function checkAccessDate(style: Style, item: CslItem): void {
  const cite = (one: CslItem) => citeDocument(style, one).document.text;
  const { accessed: _, ...undated } = item;
  const cited = cite(item);
  const printed = cite({ ...item, accessed: { 'date-parts': [[2345, 6, 7]] } });
  if (printed !== cited.replace(ACCESSED, '2345-06-07'))
    throw new Error(
      `The style "${style.name}" prints the date of access otherwise than as 2345-06-07 (${printed}). Teach features/copy/ that form before offering the style.`,
    );
  if (!cited.includes(ACCESSED) && cited !== cite(undated))
    throw new Error(`The style "${style.name}" prints no date of access, but says something else without one.`);
}
