/**
 * How a document writes its official numbers: `numbering: ['1.', '(1)', '(a)', '(i)']` in `document.yaml`, from the
 * outermost. "# 1." is the number of a heading, which applies to everything below the heading.
 */
import type { Counter } from './counter.ts';
import { COUNTERS } from './counters.ts';
import { HAN_NUMERALS } from './han.ts';

/** How a level writes its numbers: "(a)" is the counter `a` between brackets. */
export interface NumberStyle {
  readonly sample: string;
  readonly before: string;
  readonly counter: Counter;
  readonly after: string;
  /** Another way to write it, if the text has two: its first is "SECTION 1.", its second "SEC. 2.". */
  readonly also?: NumberStyle | undefined;
  /** Whether headings have this number. */
  readonly inHeading: boolean;
  /** Whether a number of this level is cited without the label of its section. */
  readonly standsAlone?: boolean;
  /** Whether the numbers in one of this level are cited with the paragraph in which they are. */
  readonly itemsByParagraph?: boolean | undefined;
}

/** How the numbers of a document are cited, as far as their styles depend on it. */
interface Cited {
  readonly standsAlone?: boolean | undefined;
  readonly itemsByParagraph?: boolean | undefined;
}

/** A number at the beginning of a text or beside it. */
export interface OfficialNumber {
  /** As it is written: "(a)". */
  readonly marker: string;
  /** Only the number, "a"; in headings and if it is compound with the word before it: "Test 1.1.1". */
  readonly number: string;
  /** The number without that word, or the first of two: what can be counted. */
  readonly bare?: string;
  /** The second of two numbers, "c" of "(b) and (c)", after which the count goes on. */
  readonly last?: string;
}

const SAMPLES = Object.keys(COUNTERS).toSorted((a, b) => b.length - a.length);

/** Characters that would make a letter part of a word. Han and Hangul do not: 第一条 is counted by 一, 제1조 by 1. */
const PART_OF_WORD = /(?![\p{Script=Han}\p{Script=Hangul}])[\p{L}\p{Nd}]/u;

/** The signs of ordinal numbers, which a number may have behind it: "Art. 1º", "Art. 1o.", "Article 1er". */
const ORDINAL = /^(?:\.?[ªº°]|o|er|re)(?!\p{L})/u;

/** What stands behind an ordinal number that was inserted later: "Art. 5º-A". */
const INSERTED = String.raw`(?<inserted>-\p{Lu}{1,2}(?!\p{L}))?`;

/** What follows the word of an article that was inserted later. */
const INSERTED_HAN = new RegExp(`^[之の][${HAN_NUMERALS}]`, 'u');

/** What follows the first number of a block that has two and nothing else: "(b) and (c)". */
const AND_ANOTHER = /^[ \u00A0](?<word>\p{L}+)[ \u00A0](?<second>\S+)$/u;

/** Reads the samples of a document, outermost first. If its numbers stand alone, the first of them does. */
export function readStyles(samples: readonly string[], { standsAlone, itemsByParagraph }: Cited = {}): NumberStyle[] {
  return samples.flatMap((sample, index) => {
    const style = readStyle(sample);
    if (style === undefined) return [];
    return [standsAlone === true && index === 0 ? { ...style, standsAlone, itemsByParagraph } : style];
  });
}

/**
 * Reads a sample such as "(a)" or "# 1."; returns `undefined` if it contains no counter, or one that is part of a word.
 */
export function readStyle(sample: string): NumberStyle | undefined {
  const [other, one] = sample.split(' | ');
  if (one === undefined || other === undefined) return readOne(sample);
  const [main, also] = [readOne(one), readOne(other)];
  return main === undefined || also === undefined ? undefined : { ...main, sample, also, inHeading: also.inHeading };
}

function readOne(sample: string): NumberStyle | undefined {
  const number = sample.replace(/^# /, '');
  for (const key of SAMPLES) {
    const at = number.indexOf(key);
    const counter = COUNTERS[key];
    if (at === -1 || counter === undefined) continue;
    const [before, after] = [number.slice(0, at), number.slice(at + key.length)];
    // A word such as "Step" may come before a number, as in "Article 1.", but only signs may follow it directly.
    if (PART_OF_WORD.test(before.slice(-1)) || (!ORDINAL.test(after) && PART_OF_WORD.test(after.slice(0, 1)))) continue;
    return { sample, before, counter, after, inHeading: number !== sample };
  }
  return undefined;
}

/** The samples of all counters, for messages. */
export const KNOWN_COUNTERS = Object.keys(COUNTERS).join(', ');

/**
 * Returns the number with which a text begins, if it is written in this style.
 *
 * @param text the text, or only a number
 */
export function numberAt(text: string, style: NumberStyle): OfficialNumber | undefined {
  return numberOf(text, style) ?? (style.also === undefined ? undefined : numberOf(text, style.also));
}

/** A number, or two with nothing behind them. */
function numberOf(text: string, style: NumberStyle): OfficialNumber | undefined {
  const found = singleNumber(text, style);
  const { word, second } = AND_ANOTHER.exec(text.slice(found?.marker.length))?.groups ?? {};
  if (found === undefined || found.bare !== undefined || word === undefined || second === undefined) return found;
  const other = singleNumber(second, style);
  if (other?.marker !== second) return found;
  return { marker: text, number: `${found.number} ${word} ${other.number}`, bare: found.number, last: other.number };
}

function singleNumber(text: string, { before, counter, after, inHeading }: NumberStyle): OfficialNumber | undefined {
  if (!text.startsWith(before)) return undefined;
  // In "2 308 boats", no number 2 stands before 308.
  const bare = after === '' && counter.isEnclosed !== true ? String.raw`(?=[\s\u3000]|$)(?!\s\p{Nd}{3}(?!\p{Nd}))` : '';
  const inserted = ORDINAL.test(after) ? INSERTED : '';
  const next = String.raw`(?:${RegExp.escape(after)})${inserted}${bare}`;
  // Within brackets, "(2.1)" and "(a.1)" were inserted later; "2.1" alone is a compound number.
  const within = /^[)）]/.test(after) && counter !== COUNTERS['1.1'] ? String.raw`(?:\.\p{Nd}{1,2})?` : '';
  const found = new RegExp(`^${RegExp.escape(before)}(?<number>${counter.pattern}${within})${next}`, 'u').exec(text);
  if (found?.groups?.['number'] === undefined) return undefined;
  const number = `${found.groups['number']}${found.groups['inserted'] ?? ''}`;
  // "1.5 per cent" and "3.1 Providers" do not begin with "1." or "3.", and "(a)nother" does not begin with "(a)".
  const rest = text.slice(found[0].length);
  if (after !== '' && /^[\p{L}\p{N}]/u.test(rest) && !/^\p{Script=Han}/u.test(rest)) return undefined;
  // 第十条之一 and 第十条の二 are articles that were inserted after 第十条.
  if (INSERTED_HAN.test(rest)) return undefined;
  // In headings and before compound numbers, the word says what is numbered: a "Test 1.1.1" below a "Criterion 1.1".
  const isNamed = (inHeading || counter === COUNTERS['1.1']) && /\p{L}/u.test(before);
  const named = isNamed ? `${before}${number}` : number;
  return { marker: found[0], number: named, ...(isNamed && { bare: number }) };
}

/** Writes a value in a style: 2 becomes "(b)". */
export function writeNumber(value: number, { before, counter, after }: NumberStyle): OfficialNumber {
  const number = counter.write(value);
  return { marker: `${before}${number}${after}`, number };
}
