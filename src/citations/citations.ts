/** Citations of a document and of every paragraph in it, in every style. */
import { z } from 'zod';
import type { AddressedBlock } from '../core/block.ts';
import { addressedBlocks, type Document } from '../core/model.ts';
import { type Formatted, formatCitations, formatReference, type Locator, type Style, STYLES } from './engine.ts';
import { keptText } from '../kept.ts';
import { type CslItem, toItem } from './item.ts';

/** Stands where a style prints the date of access, which the reader's browser fills in on copying. */
const ACCESSED = '{accessed}';

const formatted: z.ZodType<Formatted> = z.object({ text: z.string(), html: z.string() });

const styleCitations = z.object({
  style: z.object({ id: z.string(), name: z.string(), form: z.enum(['note', 'in-text']) }),
  /** The whole document: a note, or an entry in a list of references. */
  document: formatted,
  /** Paragraphs and captions by id: a note, or the words in brackets that go with the document's entry. */
  blocks: z.record(z.string(), formatted),
});

/** What one style makes of a document. */
export type StyleCitations = z.infer<typeof styleCitations>;

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
      blocks: citeBlocks(style, item, document.sections.flatMap(addressedBlocks)),
    };
  });
}

const known = new WeakMap<Document, readonly StyleCitations[]>();

/** Every citation of a document in the styles that are offered, made once and kept between builds. */
export function allCitations(document: Document): readonly StyleCitations[] {
  const citations = known.get(document) ?? readCitations(document);
  known.set(document, citations);
  return citations;
}

function readCitations(document: Document): readonly StyleCitations[] {
  const blocks = document.sections.flatMap(addressedBlocks).map(({ id, kind, label }) => [id, kind, label]);
  const input = JSON.stringify([toItem(document), blocks]);
  const made = keptText('citations', input, () => JSON.stringify(citationsOf(document)));
  return z.array(styleCitations).parse(JSON.parse(made));
}

/** A paragraph's citation as a note, in the style that is offered first. */
export const noteOf = (document: Document, id: string): Formatted | undefined => allCitations(document)[0]?.blocks[id];

/** The document in every style, as of no particular day of access; kept between builds. */
export function citeWithoutAccess(document: Document): { style: Style; citation: Formatted }[] {
  const item = itemToPrint(document);
  const made = keptText('citations without access', JSON.stringify(item), () =>
    JSON.stringify(STYLES.map((style) => citeDocument(style, item))),
  );
  const citations = z.array(formatted).parse(JSON.parse(made));
  return STYLES.flatMap((style, index) => {
    const citation = citations[index];
    return citation === undefined ? [] : [{ style, citation }];
  });
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
  const [note = formatReference(style, item)] = style.form === 'note' ? formatCitations(style, item, [undefined]) : [];
  return note;
}

/**
 * Citations of blocks, by their ids in reading order. Of those whose labels differ in their numbers alone the engine makes
 * the first and the last: the others are made of the first, if the last is what comes of it.
 */
function citeBlocks(style: Style, item: CslItem, blocks: readonly AddressedBlock[]): Record<string, Formatted> {
  const alike = [
    ...Map.groupBy(blocks, ({ kind, label }) => kind + label.replace(/\d+|\b[IVXLCDM]+\b/g, '0')).values(),
  ];
  const ends = formatCitations(
    style,
    item,
    alike.flatMap((group) => [group[0], group.at(-1)]).map((block) => block && locatorOf(block)),
  );
  const cited = new Map<string, Formatted | undefined>();
  for (const [index, group] of alike.entries()) {
    const [first, last] = ends.slice(index * 2);
    const inPlace = (text: string, label: string) => text.split(group[0]?.label ?? '').join(label);
    const made = group.map(
      ({ label }) => first && { text: inPlace(first.text, label), html: inPlace(first.html, label) },
    );
    const isProven = JSON.stringify(made.at(-1)) === JSON.stringify(last);
    const citations = isProven ? made : formatCitations(style, item, group.map(locatorOf));
    for (const [at, { id }] of group.entries()) cited.set(id, citations[at]);
  }
  return Object.fromEntries(
    blocks.flatMap(({ id }) => {
      const citation = cited.get(id);
      return citation === undefined ? [] : [[id, citation]];
    }),
  );
}

/** "III.4" is a paragraph to every style; "I, figure 1" is told by its section, since styles number figures through a text. */
function locatorOf({ kind, label }: AddressedBlock): Locator {
  return { label: kind === 'paragraph' ? 'paragraph' : 'section', value: label };
}

/** Styles that print the date as they should, with the types of item of which they do. */
const checked = new Set<string>();

function checkAccessDate(style: Style, item: CslItem): void {
  const which = `${style.id} ${item.type}`;
  if (checked.has(which)) return;
  const day = { ...item, accessed: { 'date-parts': [[2345, 6, 7]] } };
  const printed = citeDocument(style, day).text;
  if (printed !== citeDocument(style, item).text.replace(ACCESSED, '2345-06-07'))
    throw new Error(
      `The style "${style.name}" prints the date of access otherwise than as 2345-06-07 (${printed}). Teach features/copy/ that form before offering the style.`,
    );
  checked.add(which);
}
