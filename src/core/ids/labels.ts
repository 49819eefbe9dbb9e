/** What readers call paragraphs and everything else with an address. */
import { quotationMarksOf } from '../languages/quotation-marks.ts';
import { writingOf } from '../languages/writing.ts';
import { unitOf } from '../languages/units.ts';
import { memo, memoOf } from '../memo/memo.ts';
import { COUNTERS, isBelowNumber } from '../numbers/counters.ts';
import { jointOf, writeEach } from '../numbers/joint.ts';
import { readStyles } from '../numbers/styles.ts';
import {
  type AddressKind,
  type Again,
  type Definition,
  type NumberedId,
  type ParagraphId,
  parseId,
  type PlaceWithin,
} from './ids.ts';
import { joined, type Joins } from './joins.ts';

/** A block's names. */
export interface Labels {
  /** For citations: "III.4a", "I, figure 1", "Art. 5(1)(b)". */
  readonly label: string;
  /** For narrow spaces: "I, fig. 1". */
  readonly shortLabel: string;
  /** For the margin beside the block: "III.4a", "Fig. 1", "1(b)". */
  readonly marginLabel: string;
  /** Its number within its section: "4a", "1(b)", "¶2". */
  readonly ordinal: string;
}

/** What labels depend on in a document. A section can override what the document says for all sections. */
export interface LabelledDocument extends Joins {
  readonly language: string;
  /** Whether official numbers are cited without the label of their section. */
  readonly standsAlone?: boolean | undefined;
  /** How the text writes its own numbers; absent or empty if it has none. */
  readonly numbering?: readonly string[] | undefined;
  /** Whether a number in an article of several paragraphs is cited with its paragraph, as we count it: 第四条 ¶2第一项. */
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
 * section, a counted one with the section in which it was first published, if the document has or had it
 */
export function labelsOf(entry: NumberedId & { readonly section: string }, document: LabelledDocument): Labels {
  const { id, numbers, within, definition, again } = entry;
  const sectionOf = (slug: string): LabelledSection => sectionsOf(document).get(slug) ?? { slug, label: slug };
  const { words } = writingOf(document.language);
  if (numbers !== undefined) {
    const section = sectionOf(entry.section);
    const ordinal = numbers
      .map((number, index) => `${index === 0 ? number : inBrackets(number)}${signAt(index, again)}`)
      .join('');
    if (/-footnote-[^-]+$/.test(id)) return named(section.label, words.footnote, ordinal);
    const whole = officialLabel(numbers, section, document, {
      paragraph: document.itemsByParagraph === true ? within : undefined,
      definition,
      again,
    });
    return { label: whole, shortLabel: whole, marginLabel: ordinal, ordinal };
  }
  const ofVersion = countOfVersion(entry);
  const around =
    within && ofVersion === undefined ? officialLabel(within.numbers, sectionOf(entry.section), document) : undefined;
  if (around !== undefined && within?.nth !== undefined)
    return numberedByUs(around, countedBy(sectionOf(entry.section), document), String(within.nth));
  const parts = ofVersion ?? readId(id);
  if (parts === undefined) return { label: id, shortLabel: id, marginLabel: id, ordinal: '' };
  const { kind, table, marked, number, letters } = parts;
  const ordinal = `${number}${letters}`;
  // The id of a version's passage may begin with a section that only its original has.
  const known = sectionsOf(document);
  const section = known.get(parts.section) ?? known.get(entry.section) ?? sectionOf(parts.section);
  const label = around ?? section.label;
  if (kind === 'paragraph') {
    const isPlain = marked !== true && !marksCounts(section, document);
    return isPlain
      ? plainly(`${label}.${ordinal}`, ordinal)
      : numberedByUs(label, countedBy(section, document), ordinal);
  }
  const sign = NUMBERED_BY_TEXTS.has(kind) && marksCounts(section, document) ? '¶' : '';
  if (kind !== 'cell') return named(label, words[kind], `${sign}${ordinal}`);
  const inTable = named(label, words.table, `${sign}${table}`);
  return {
    label: `${inTable.label}${words.cell.after}${ordinal}`,
    shortLabel: `${inTable.shortLabel}${words.cell.after}${ordinal}`,
    marginLabel: `${inTable.marginLabel}${words.cell.after}${ordinal}`,
    ordinal,
  };
}

/** What the id of a passage of a version would say if it did not say the place of its counterpart. */
const countOfVersion = ({ section, within }: NumberedId & { readonly section: string }): ParagraphId | undefined =>
  within?.nth !== undefined && within.numbers.length === 0
    ? { section, kind: 'paragraph', number: within.nth, letters: '' }
    : undefined;

/** What a text may number by itself besides paragraphs, such as its figures. */
const NUMBERED_BY_TEXTS: ReadonlySet<AddressKind> = new Set(['caption', 'table', 'cell']);

const plainly = (label: string, ordinal: string): Labels => ({ label, shortLabel: label, marginLabel: label, ordinal });

/** In the margin the section is obvious, so the sign and the number are enough. */
function numberedByUs(label: string, sign: string, number: string): Labels {
  const alone = `${sign.trim()}${number}`;
  return { ...plainly(`${label}${sign}${number}`, alone), marginLabel: alone };
}

/** What precedes the number of a paragraph that we count, where it must not be taken for one of the text. */
const countedBy = ({ counted }: LabelledSection, document: LabelledDocument): string =>
  counted ?? document.counted ?? ' ¶';

/** What stands behind a name that another has already, the second time and later: ′, ′b. */
export const signOfAgain = (nth: number): string => (nth === 2 ? '′' : `′${COUNTERS['a']?.write(nth - 1) ?? ''}`);

const signAt = (index: number, again: Again | undefined): string =>
  again?.above === index ? signOfAgain(again.nth) : '';

const inBrackets = (number: string): string => writeEach(number, (one) => `(${one})`);

/**
 * The label of official numbers: that of their section and the numbers, unless these say enough by themselves.
 *
 */
function officialLabel(
  numbers: readonly string[],
  section: LabelledSection,
  document: LabelledDocument,
  { paragraph, definition, again }: Between = {},
): string {
  const { label, join = document.join } = section;
  const joins = join === undefined ? [] : [join].flat();
  const [first = ''] = numbers;
  // "2.2.1" contains the "2.2" of its section, and "Test 1.1.1" says what it is.
  const isWhole = isBelowNumber(first, label) || (/^\p{L}.*[ \u00A0]/u.test(first) && jointOf(first) === undefined);
  // Where a section joins its numbers in its own way, its joins need not begin with the outermost level.
  const levels = section.join === undefined ? levelsOfNumbers(numbers, document) : [...numbers.keys()];
  const parts = numbers.map((number, index) => {
    const one = joins[levels[index] ?? index];
    const alone =
      index === 0 && isWhole
        ? number
        : writeEach(number, (each) => (one === undefined ? inBrackets(each) : joined(one, each)));
    const written = `${alone}${signAt(index, again)}`;
    const behind =
      definition?.above === index ? ` ${quoted(definition.term, document)} ${written.trimStart()}` : written;
    return index + 1 === paragraph?.numbers.length && paragraph.nth !== undefined
      ? `${behind}${countedBy(section, document)}${paragraph.nth}`
      : behind;
  });
  return `${isWhole || document.standsAlone === true ? '' : label}${parts.join('')}`;
}

/** What is named between numbers. */
interface Between {
  /** The counted paragraph of an article. */
  readonly paragraph?: PlaceWithin | undefined;
  readonly definition?: Definition | undefined;
  readonly again?: Again | undefined;
}

/** A term in the quotation marks of its text: “head”, « tête ». */
function quoted(term: string, { language }: LabelledDocument): string {
  const [open, close] = quotationMarksOf(language);
  return `${open}${term}${close}`;
}

/** Returns the level of each number: the next one that can count it. In "(1) … a) …", the level of "1." is skipped. */
function levelsOfNumbers(numbers: readonly string[], document: LabelledDocument): number[] {
  const counts = countersOf(document);
  let last = -1;
  return numbers.map((number) => {
    const next = counts.findIndex((count, level) => level > last && count.test(jointOf(number)?.first ?? number));
    last = next === -1 ? last + 1 : next;
    return last;
  });
}

/** What the numbers of each level of a document may be. */
const countersOf = memoOf(({ numbering = [] }: LabelledDocument): readonly RegExp[] =>
  readStyles(numbering).map(({ counter }) => new RegExp(`^(?:${counter.pattern})(?:[.-]\\w{1,2})?$`, 'u')),
);

/** Whether the paragraphs that we count in a section have a sign, since their numbers could be taken for those of the text. */
export const marksCounts = ({ counted }: Joins, document: LabelledDocument): boolean =>
  (counted ?? document.counted) !== undefined || hasOwnNumbers(document);

/**
 * Whether a text numbers its parts in a way that ours could be taken for: "Art. 5.2" for Art. 5(2), or "6.2" for a
 * section 6.2.
 */
const hasOwnNumbers = memoOf(
  ({ numbering = [], sections }: LabelledDocument): boolean =>
    numbering.length > 0 || sections.some(({ label }) => /\p{Nd}/u.test(label) || unitOf(label) !== undefined),
);

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
