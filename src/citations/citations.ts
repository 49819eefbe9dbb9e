/** Citations of a document and of every place in it, in every style. */
import { z } from 'zod';
import type { Document } from '../core/model.ts';
import { addressedBlocks } from '../core/reading-order.ts';
import { keptText } from '../kept.ts';
import { cite, type Formatted, type Locator, type Style, STYLES } from './engine.ts';
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
 * @throws if a style would print that date another way
 */
export function citationsOf(document: Document): StyleCitations[] {
  const blocks = document.sections.flatMap(addressedBlocks);
  return templatesOf(document).map(({ place, words, ...whole }) => ({
    ...whole,
    blocks: Object.fromEntries(
      blocks.map((block) => [block.id, citePlace({ place, words }, placeBetween(block, block))]),
    ),
  }));
}

const formatted: z.ZodType<Formatted> = z.object({ text: z.string(), html: z.string() });
const word = z.tuple([z.string(), z.string()]).readonly();
const keptTemplates = z.array(
  z.object({
    document: formatted,
    entry: z.exactOptional(formatted),
    place: formatted,
    words: z.object({ paragraph: word, section: word }),
  }),
);

const known = new WeakMap<Document, readonly StyleTemplates[]>();

/**
 * The same with what is needed to cite any place; made once, and kept between builds.
 *
 * @throws if a style would print the date of access in another way
 */
export function templatesOf(document: Document): readonly StyleTemplates[] {
  const templates = known.get(document) ?? readTemplates(document);
  known.set(document, templates);
  return templates;
}

function readTemplates(document: Document): readonly StyleTemplates[] {
  const made = keptText('citations', JSON.stringify([itemToPrint(document), saysItself(document)]), () =>
    JSON.stringify(STYLES.map((style) => makeTemplates(style, document))),
  );
  return withStyles(keptTemplates.parse(JSON.parse(made)));
}

/** What was made in the order of the styles, each with its style. */
const withStyles = <Made>(made: readonly Made[]): (Made & { style: Style })[] =>
  STYLES.flatMap((style, index) => {
    const one = made[index];
    return one === undefined ? [] : [{ style, ...one }];
  });

/** A place's citation as a note, in the style that is offered first. */
export function noteOf(document: Document, block: { readonly id: string; readonly label: string }): Formatted {
  const [templates] = templatesOf(document);
  if (templates === undefined) throw new Error('There is no style of citations.');
  return citePlace(templates, placeBetween(block, block));
}

const keptWholes = z.array(z.object({ citation: formatted, entry: z.exactOptional(formatted) }));

/** The document in every style and form, as of no particular day of access; kept between builds. */
export function citeWithoutAccess(
  document: Document,
): (Pick<StyleTemplates, 'style' | 'entry'> & { citation: Formatted })[] {
  const item = itemToPrint(document);
  const made = keptText('citations without access', JSON.stringify(item), () =>
    JSON.stringify(
      STYLES.map((style) => {
        const { document: citation, entry } = citeDocument(style, item, []);
        return { citation, entry };
      }),
    ),
  );
  return withStyles(keptWholes.parse(JSON.parse(made)));
}

/**
 * Without the word for its kind, which is for bibliography programs: where no author is named, APA has it in another place
 * than its own rules, and MLA as a sentence in small letters.
 */
function itemToPrint(document: Document): CslItem {
  const { genre: _, ...item } = toItem(document);
  return item;
}

/** A place that the text itself numbers is called by that: "Art. 5(1)" is no paragraph "Art. 5(1)". */
const saysItself = ({ numbering }: Document) => numbering.length > 0;

/**
 * What one style makes of a document, made anew.
 *
 * @throws if it would print the date of access in another way
 */
export function makeTemplates(style: Style, document: Document): Omit<StyleTemplates, 'style'> {
  const item = { ...itemToPrint(document), accessed: { literal: ACCESSED } };
  checkAccessDate(style, item);
  const { places, ...whole } = citeDocument(style, item, PLACES);
  return { ...whole, ...placeTemplate(style, places, saysItself(document)) };
}

/** The places whose citations are compared. */
const PLACES = (['paragraph', 'section'] as const).flatMap((label): Locator[] => [
  { label, value: PLACE },
  { label, value: SEVERAL },
]);

/** The document in a style, and places in it. */
function citeDocument(
  style: Style,
  item: CslItem,
  places: readonly Locator[],
): Pick<StyleTemplates, 'document' | 'entry'> & { readonly places: readonly Formatted[] } {
  if (style.form === 'in-text') {
    const { entry, citations } = cite(style, item, { places, hasEntry: true });
    return { document: entry, places: citations };
  }
  const hasEntry = style.hasBibliography === true;
  const { entry, citations } = cite(style, item, { places: [undefined, ...places], hasEntry });
  const [document = entry, ...others] = citations;
  return { document, ...(hasEntry ? { entry } : {}), places: others };
}

/**
 * How a style cites a place. Where its citations of a paragraph and of a section begin to differ, there is the word for
 * these; it ends at the label.
 *
 * @param cited the citations of {@link PLACES}
 * @param isBare whether labels stand without a word
 */
function placeTemplate(
  style: Style,
  cited: readonly Formatted[],
  isBare: boolean,
): Pick<StyleTemplates, 'place' | 'words'> {
  const [paragraph, paragraphs, section, sections] = cited;
  if (paragraph === undefined || paragraphs === undefined || section === undefined || sections === undefined)
    throw new Error(`The style "${style.name}" cites no places.`);
  const wordStart = (form: keyof Formatted) => {
    const end = paragraph[form].indexOf(PLACE);
    let start = 0;
    while (start < end && paragraph[form][start] === section[form][start]) start += 1;
    return start;
  };
  const withoutWord = (form: keyof Formatted) =>
    paragraph[form].slice(0, wordStart(form)) + paragraph[form].slice(paragraph[form].indexOf(PLACE));
  const wordIn = ({ text }: Formatted, value: string) =>
    isBare ? '' : text.slice(wordStart('text'), text.indexOf(value));
  return {
    place: { text: withoutWord('text'), html: withoutWord('html') },
    words: {
      paragraph: [wordIn(paragraph, PLACE), wordIn(paragraphs, SEVERAL)],
      section: [wordIn(section, PLACE), wordIn(sections, SEVERAL)],
    },
  };
}

/** Styles that print the date as they should, with the types of item of which they do. */
const checked = new Set<string>();

function checkAccessDate(style: Style, item: CslItem): void {
  const which = `${style.id} ${item.type}`;
  if (checked.has(which)) return;
  const day = { ...item, accessed: { 'date-parts': [[2345, 6, 7]] } };
  const printed = citeDocument(style, day, []).document.text;
  if (printed !== citeDocument(style, item, []).document.text.replace(ACCESSED, '2345-06-07'))
    throw new Error(
      `The style "${style.name}" prints the date of access otherwise than as 2345-06-07 (${printed}). Teach features/copy/ that form before offering the style.`,
    );
  checked.add(which);
}
