/** What readers call paragraphs and everything else with an address. */
import { writingOf } from '../languages/writing.ts';
import { memo } from '../memo/memo.ts';
import { isBelowNumber } from '../numbers/counters.ts';
import { type NumberedId, parseId, type PlaceWithin } from './ids.ts';
import { joined, type Joins } from './joins.ts';

/** A block's names. */
export interface Labels {
  /** For citations: "III.4a", "I, figure 1", "Art. 5(1)(b)". */
  readonly label: string;
  /** For narrow spaces: "I, fig. 1". */
  readonly shortLabel: string;
  /** For the margin beside the block: "III.4a", "Fig. 1", "1(b)". */
  readonly marginLabel: string;
  /** Its number within its section: "4a", "1(b)". */
  readonly ordinal: string;
}

/** What labels depend on in a document. A section can override what the document says for all sections. */
export interface LabelledDocument extends Joins {
  readonly language: string;
  /** Whether official numbers are cited without the label of their section. */
  readonly standsAlone?: boolean | undefined;
  /** Whether a number in an article of several paragraphs is cited with its paragraph: 第四条第二款第一项. */
  readonly itemsByParagraph?: boolean | undefined;
  readonly sections: readonly LabelledSection[];
  /** Sections that it used to have. */
  readonly formerSections?: readonly LabelledSection[];
}

interface LabelledSection extends Joins {
  readonly slug: string;
  readonly label: string;
}

/**
 * Returns an entry's labels.
 *
 * @param entry its id, its official numbers, and its present section
 * @param document gives its language and the labels of its sections: an official number is labelled with its present
 * section, a counted one with the section in which it was first published
 */
export function labelsOf(entry: NumberedId & { readonly section: string }, document: LabelledDocument): Labels {
  const { id, numbers, within } = entry;
  const sectionOf = (slug: string): LabelledSection => sectionsOf(document).get(slug) ?? { slug, label: slug };
  const { words } = writingOf(document.language);
  if (numbers !== undefined) {
    const section = sectionOf(entry.section);
    const [first = '', ...rest] = numbers;
    const ordinal = `${first}${rest.map(inBrackets).join('')}`;
    if (/-footnote-[^-]+$/.test(id)) return named(section.label, words.footnote, ordinal);
    const whole = officialLabel(numbers, section, document, document.itemsByParagraph === true ? within : undefined);
    return { label: whole, shortLabel: whole, marginLabel: ordinal, ordinal };
  }
  const around = within && officialLabel(within.numbers, sectionOf(entry.section), document);
  if (within?.nth !== undefined) {
    const section = sectionOf(entry.section);
    const { counted = document.counted ?? ' ¶' } = section;
    const ordinal = String(within.nth);
    const whole = `${around}${joined(counted, ordinal)}`;
    return { label: whole, shortLabel: whole, marginLabel: aloneBy(counted, ordinal), ordinal };
  }
  const parts = readId(id);
  if (parts === undefined) return { label: id, shortLabel: id, marginLabel: id, ordinal: '' };
  const { kind, table, amongOfficial, number, letters } = parts;
  const ordinal = `${number}${letters}`;
  const { label: own, counted = document.counted } = sectionOf(parts.section);
  const label = around ?? own;
  if (kind === 'paragraph') {
    const join = counted ?? (amongOfficial === true || hasRivals(label, document) ? ' ¶' : '.');
    const whole = `${label}${joined(join, ordinal)}`;
    return { label: whole, shortLabel: whole, marginLabel: join === '.' ? whole : aloneBy(join, ordinal), ordinal };
  }
  if (kind !== 'cell') return named(label, words[kind], ordinal);
  const inTable = named(label, words.table, String(table));
  return {
    label: `${inTable.label}${words.cell.after}${ordinal}`,
    shortLabel: `${inTable.shortLabel}${words.cell.after}${ordinal}`,
    marginLabel: `${inTable.marginLabel}${words.cell.after}${ordinal}`,
    ordinal,
  };
}

const inBrackets = (number: string): string => `(${number})`;

/**
 * The label of official numbers: that of their section and the numbers, unless these say enough by themselves.
 *
 * @param paragraph the counted paragraph that is named between them
 */
function officialLabel(
  numbers: readonly string[],
  { label, join: own, counted: ownCounted }: LabelledSection,
  { join = own, counted = ownCounted, standsAlone }: LabelledDocument,
  paragraph?: PlaceWithin,
): string {
  const joins = (own ?? join) === undefined ? [] : [own ?? join ?? []].flat();
  const [first = ''] = numbers;
  // "2.2.1" contains the "2.2" of its section, and "Test 1.1.1" says what it is.
  const isWhole = isBelowNumber(first, label) || /^\p{L}.*[ \u00A0]/u.test(first);
  const parts = numbers.map((number, index) => {
    const one = joins[index];
    const written = index === 0 && isWhole ? number : one === undefined ? inBrackets(number) : joined(one, number);
    return index + 1 === paragraph?.numbers.length && paragraph.nth !== undefined
      ? `${written}${joined(ownCounted ?? counted ?? ' ¶', String(paragraph.nth))}`
      : written;
  });
  return `${isWhole || standsAlone === true ? '' : label}${parts.join('')}`;
}

/** In the margin the section is obvious, and there is no room for "المادة 2، الفقرة 1". */
const aloneBy = (join: string, ordinal: string): string => joined(join, ordinal).replace(/^(?:(?!¶)[\p{P}\s])+/u, '');

/** Whether the text has numbers that begin with a label: if a section is called 6.2, "6.2" is no paragraph of section 6. */
function hasRivals(label: string, document: LabelledDocument): boolean {
  return document.sections.some((other) => isBelowNumber(other.label, label));
}

/** Many documents have the same ids, and each id is read several times. */
const readId = memo(parseId);

const known = new WeakMap<LabelledDocument, ReadonlyMap<string, LabelledSection>>();

/** A document's sections by their slugs. */
function sectionsOf(document: LabelledDocument): ReadonlyMap<string, LabelledSection> {
  const { sections, formerSections = [] } = document;
  const bySlug = known.get(document) ?? new Map([...formerSections, ...sections].map((one) => [one.slug, one]));
  known.set(document, bySlug);
  return bySlug;
}

/** The labels of something that is called by a word and a number: "I, figure 1". */
function named(
  section: string,
  { after, shortAfter, alone }: { readonly after: string; readonly shortAfter: string; readonly alone: string },
  ordinal: string,
): Labels {
  return {
    label: `${section}${after}${ordinal}`,
    shortLabel: `${section}${shortAfter}${ordinal}`,
    marginLabel: `${alone}${ordinal}`,
    ordinal,
  };
}
