/** Reads which places of a document the words beside a quotation name: "III.4", "Section III", "the introduction". */
import { WORD_RULES } from '../languages/all-word-rules.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { COUNTERS } from '../numbers/counters.ts';
import type { QuotableSection, Source } from './source.ts';
import type { Stretch } from './stands.ts';

/** What was named: a block, or a section. */
type Named = { readonly section: QuotableSection } | { readonly label: string };

const SECTION = WORD_RULES.flatMap(({ sections }) => sections ?? []).join('|');
const NUMBER = String.raw`\p{Nd}+[a-zA-Z]?|[IVXLCDM]+|[零〇一二三四五六七八九十百]+|\p{L}`;
const SECTION_THEN_NUMBER = new RegExp(String.raw`(?<!\p{L})(${SECTION})\.?\s*(${NUMBER})(?![\p{L}\p{N}])`, 'giu');
/** "第三部分", "the 3rd section"; not "3 sections". */
const NUMBER_THEN_SECTION = new RegExp(
  String.raw`(?:第(${NUMBER})|(?<![\p{L}\p{N}.])(\p{Nd}+)(?:st|nd|rd|th|\.))\s*(${SECTION})(?!\p{Script=Latin})`,
  'giu',
);
const STARTS_WITH_SECTION = new RegExp(String.raw`^(${SECTION})(?!\p{L})\.?\s*`, 'iu');
const ENDS_WITH_SECTION = new RegExp(String.raw`(?:${SECTION})\.?\s*$`, 'iu');
const PART_OF_WORD = new RegExp(String.raw`(?!${WITHOUT_SPACES.source})[\p{L}\p{N}]\.?$`, 'u');

/** Whether all that the words name, if anything, is another place of the document than where a quotation stands. */
export function namesAnother(words: string, stretch: Stretch, source: Source): boolean {
  const named = namedIn(words, source);
  if (named.length === 0) return false;
  const [first, last] = [source.passageOf[stretch.from] ?? 0, source.passageOf[stretch.to - 1] ?? 0];
  return !source.passages
    .slice(first, last + 1)
    .some(({ label, section }) =>
      named.some((one) =>
        'section' in one
          ? one.section === section || section === undefined
          : label === one.label ||
            (label.startsWith(one.label) && !/^[\p{L}\p{N}]/u.test(label.slice(one.label.length))),
      ),
    );
}

/** Whether words name a place at all. */
export const namesPlace = (words: string, source: Source): boolean => namedIn(words, source).length > 0;

/** Every place of a document that words name. */
function namedIn(words: string, source: Source): Named[] {
  const { sections } = source.document;
  const named: Named[] = [];
  for (const section of sections) {
    if (words.includes(stem(section.label)))
      for (const { label } of section.blocks)
        if (label !== undefined && label !== section.label && hasLabel(words, label)) named.push({ label });
  }
  if (named.length > 0) return named;
  // "The third section" is "the 3rd section".
  const readings = [words, ...WORD_RULES.flatMap(({ otherwise }) => otherwise?.(words) ?? [])];
  const numbers = readings.flatMap((reading) => [
    ...Array.from(reading.matchAll(SECTION_THEN_NUMBER), ([, word = '', number = '']) => ({ word, number })),
    ...Array.from(reading.matchAll(NUMBER_THEN_SECTION), ([, number, ordinal = '', word = '']) => ({
      word,
      number: number ?? ordinal,
    })),
  ]);
  for (const section of sections)
    if (numbers.some((one) => isNumberOf(one, section)) || hasName(words, section, source)) named.push({ section });
  return named;
}

/** Whether words have a label by itself: "III.4" is in neither "III.45" nor "VIII.4", and "Art. 5(1)" not in "Art. 5(1)(b)". */
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

/** Whether a number is a section's: "3" and "iii" are that of "III", if it is called by no other word. */
function isNumberOf(
  { word, number }: { readonly word: string; readonly number: string },
  { label }: QuotableSection,
): boolean {
  const own = STARTS_WITH_SECTION.exec(label)?.[1];
  if (own !== undefined && own.slice(0, 3).toLowerCase() !== word.slice(0, 3).toLowerCase()) return false;
  const plain = stem(label).replace(/^第/u, '').replace(ENDS_WITH_SECTION, '');
  return plain === number || (valueOf(plain) !== undefined && valueOf(plain) === valueOf(number));
}

/** The value of a number in digits, Roman or Chinese. */
function valueOf(number: string): number | undefined {
  for (const sample of ['1', 'I', 'i', '一']) {
    const counter = COUNTERS[sample];
    if (counter !== undefined && new RegExp(`^(?:${counter.pattern})$`, 'u').test(number))
      return counter.valueOf(number);
  }
  return undefined;
}

/** Whether words name a section by its heading, or by the name in its address where the text itself has no such word. */
function hasName(words: string, section: QuotableSection, source: Source): boolean {
  const heading = headingOf(section);
  if (/\s|\p{Lo}{4}/u.test(heading) && words.includes(heading)) return true;
  const name = section.id.replaceAll('-', ' ');
  if (name.length < 4 || /\d/u.test(name) || source.foldedIds.has(name)) return false;
  return new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(words);
}

/** A heading without the section's number. */
function headingOf({ heading = '', label }: QuotableSection): string {
  const line = heading.replaceAll('\n', ' ');
  return line.startsWith(label) ? line.slice(label.length).replace(/^[\s\p{P}]+/u, '') : line;
}
