/**
 * Recognises the places of a document that the words beside a quotation name: "III.4", "Section III", "the
 * introduction".
 */
import { NAMELESS } from '../addresses/slug-of.ts';
import { WORD_RULES } from '../languages/all-word-rules.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { COUNTERS } from '../numbers/counters.ts';
import { HAN_NUMERALS } from '../numbers/han.ts';
import type { QuotableSection, Source } from './source.ts';
import type { TokenStretch } from './exact-places.ts';
import { addressedIn, type LeadsTo } from './places-in-words.ts';

/** What is named: a block, a section, or whatever has a label that some numbers lead to. */
export type Named = { readonly section: QuotableSection } | { readonly label: string } | { readonly leadsTo: LeadsTo };

/** A section's number in a text: "3" with "section". */
interface NumberOfSection {
  readonly word: string;
  readonly number: string;
}

/** The names that a section may have in a text. */
interface SectionNames {
  readonly section: QuotableSection;
  /** Its label without the word for a section. */
  readonly stem: string;
  /** The beginning of that word, before or after the number, if the label has one. */
  readonly calledBy: string | undefined;
  /** Its number, and the value of that. */
  readonly number: string;
  readonly value: number | undefined;
  /** Its heading, if it is more than a word, and a pattern for the name in its address. */
  readonly heading: string | undefined;
  readonly name: RegExp | undefined;
}

const SECTION = WORD_RULES.flatMap(({ sections }) => sections ?? []).join('|');
const NUMBER = String.raw`\p{Nd}+[a-zA-Z]?|[IVXLCDM]+|[${HAN_NUMERALS}]+|\p{L}`;
const SECTION_THEN_NUMBER = new RegExp(String.raw`(?<!\p{L})(${SECTION})\.?\s*(${NUMBER})(?![\p{L}\p{N}])`, 'giu');
/** "第三部分" and "the 3rd section", but not "3 sections". */
const NUMBER_THEN_SECTION = new RegExp(
  String.raw`(?:第(${NUMBER})|(?<![\p{L}\p{N}.])(\p{Nd}+)(?:st|nd|rd|th|\.))\s*(${SECTION})(?!\p{Script=Latin})`,
  'giu',
);
const STARTS_WITH_SECTION = new RegExp(String.raw`^(${SECTION})(?!\p{L})\.?\s*`, 'iu');
const ENDS_WITH_SECTION = new RegExp(String.raw`(${SECTION})\.?\s*$`, 'iu');
/** The counters that number sections. */
const COUNTED = ['1', 'I', 'i', '一'].flatMap((sample) => {
  const counter = COUNTERS[sample];
  return counter === undefined ? [] : [{ ...counter, pattern: new RegExp(`^(?:${counter.pattern})$`, 'u') }];
});
const PART_OF_WORD = new RegExp(String.raw`(?!${WITHOUT_SPACES.source})[\p{L}\p{N}]\.?$`, 'u');

/** Whether the named places are all different from the place of a quotation. */
export function isAnother(named: readonly Named[], stretch: TokenStretch, source: Source): boolean {
  if (named.length === 0) return false;
  const [first, last] = [source.passageOf[stretch.from] ?? 0, source.passageOf[stretch.to - 1] ?? 0];
  return !source.passages.slice(first, last + 1).some(({ label, section }) =>
    named.some((one) => {
      if ('section' in one) return one.section === section || section === undefined;
      if ('leadsTo' in one) return section === undefined || one.leadsTo(label) || one.leadsTo(section.label);
      return (
        label === one.label || (label.startsWith(one.label) && !/^[\p{L}\p{N}]/u.test(label.slice(one.label.length)))
      );
    }),
  );
}

/** Returns every place of a document that a text names. */
export function namedIn(words: string, source: Source): Named[] {
  const names = namesOfSectionsIn(source);
  const named = names.flatMap(({ section, stem: own }) => {
    const hasSection = words.includes(own);
    // The label of a numbered article may be without that of its chapter.
    const mayHave = (label: string) => label !== section.label && (hasSection || !label.startsWith(section.label));
    return section.blocks.flatMap(({ label }) =>
      label !== undefined && mayHave(label) && hasLabel(words, label) ? [{ label }] : [],
    );
  });
  if (named.length > 0) return named;
  const numbers = numbersIn(words);
  const sections = names
    .filter((name) => numbers.some((one) => isNumberOf(one, name)) || hasName(words, name))
    .map(({ section }) => ({ section }));
  return sections.length > 0 ? sections : addressedIn(words, source).map((leadsTo) => ({ leadsTo }));
}

/** A label without a word for a section: "III.4". */
const NUMBERS = /(?<![\p{L}\p{N}])(?:[IVXLC]+|\p{Lu}|\p{N}+)\.\p{N}+/u;

/** Returns whether a text has what looks like the place of any document. */
export const mayNamePlace = (words: string): boolean => NUMBERS.test(words) || numbersIn(words).length > 0;

/** The numbers of sections in a text, with the word for a section. "The third section" means "the 3rd section". */
function numbersIn(words: string): NumberOfSection[] {
  const readings = [words, ...WORD_RULES.flatMap(({ otherwise }) => otherwise?.(words) ?? [])];
  return [...new Set(readings)].flatMap((reading) => [
    ...Array.from(reading.matchAll(SECTION_THEN_NUMBER), ([, word = '', number = '']) => ({ word, number })),
    ...Array.from(reading.matchAll(NUMBER_THEN_SECTION), ([, number, ordinal = '', word = '']) => ({
      word,
      number: number ?? ordinal,
    })),
  ]);
}

/**
 * Whether a text contains a label on its own: "III.4" is in neither "III.45" nor "VIII.4", and "Art. 5(1)" not in "Art.
 * 5(1)(b)".
 */
function hasLabel(words: string, label: string): boolean {
  const own = stem(label);
  for (let at = words.indexOf(own); at !== -1; at = words.indexOf(own, at + 1)) {
    const [before, after] = [words.slice(0, at), words.slice(at + own.length)];
    const isWhole = own === label ? !PART_OF_WORD.test(before) : ENDS_WITH_SECTION.test(before);
    if (isWhole && !/^(?:[\p{L}\p{N}]|\.\p{N}|\([\p{L}\p{N}]{1,4}\))/u.test(after)) return true;
  }
  return false;
}

/** A label without its word for a section, which may be written in other ways: "5(1)" of "Art. 5(1)". */
const stem = (label: string) => label.replace(STARTS_WITH_SECTION, '');

/** Whether a number belongs to a section: "3" and "iii" mean "III", unless another word comes with them. */
function isNumberOf({ word, number }: NumberOfSection, { calledBy, number: plain, value }: SectionNames): boolean {
  if (calledBy !== undefined && calledBy !== word.slice(0, 3).toLowerCase()) return false;
  return plain === number || (value !== undefined && value === valueOf(number));
}

/** The value of a number in any of these counters. */
function valueOf(number: string): number | undefined {
  return COUNTED.find(({ pattern }) => pattern.test(number))?.valueOf(number);
}

/**
 * Whether a text names a section by its heading, by a label such as "Annex I", or by the name in its address if that
 * word is not in the document's own text.
 */
const hasName = (words: string, { section: { label }, stem: own, heading, name }: SectionNames) =>
  (heading !== undefined && words.includes(heading)) ||
  (own === label && /\s/u.test(label) && hasLabel(words, label)) ||
  name?.test(words) === true;

const known = new WeakMap<Source, readonly SectionNames[]>();

/** The names that the sections of a document may have; computed once. */
function namesOfSectionsIn(source: Source): readonly SectionNames[] {
  const names = known.get(source) ?? source.document.sections.map((section) => sectionNames(section, source));
  known.set(source, names);
  return names;
}

function sectionNames(section: QuotableSection, source: Source): SectionNames {
  const { label } = section;
  const own = stem(label);
  const number = own.replace(/^第/u, '').replace(ENDS_WITH_SECTION, '');
  const heading = headingOf(section);
  const name = section.id.replaceAll('-', ' ');
  return {
    section,
    stem: own,
    calledBy: (STARTS_WITH_SECTION.exec(label) ?? ENDS_WITH_SECTION.exec(label))?.[1]?.slice(0, 3).toLowerCase(),
    number,
    value: valueOf(number),
    heading: /\s|\p{Lo}{4}/u.test(heading) ? heading : undefined,
    name:
      name.length < 4 || name === NAMELESS || /\d/u.test(name) || source.foldedIds.has(name)
        ? undefined
        : new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'),
  };
}

/** Returns the heading of a section without its number; empty if it has none. */
export function headingOf({ heading = '', label }: QuotableSection): string {
  const line = heading.replaceAll('\n', ' ');
  return line.startsWith(label) ? line.slice(label.length).replace(/^[\s\p{P}]+/u, '') : line;
}
