/**
 * How a document writes its official numbers: `numbering: ['1.', '(1)', '(a)', '(i)']` in `document.yaml`, outermost first.
 * "# 1." is the number of a heading, which all below it has.
 */
import { type Counter, COUNTERS } from './counters.ts';

/** A level's way of writing numbers: "(a)" is the counter `a` between brackets. */
export interface NumberStyle {
  readonly sample: string;
  readonly before: string;
  readonly counter: Counter;
  readonly after: string;
  /** Whether it is headings that have it. */
  readonly inHeading: boolean;
}

/** A number at the beginning of a text, or beside it. */
export interface OfficialNumber {
  /** As it is written: "(a)". */
  readonly marker: string;
  /** The number alone: "a". */
  readonly number: string;
}

const SAMPLES = Object.keys(COUNTERS).toSorted((a, b) => b.length - a.length);

/** What joins a letter into a word; Han characters join none: "第一条" counts with 一. */
const PART_OF_WORD = /(?!\p{Script=Han})[\p{L}\p{Nd}]/u;

/** Reads a sample such as "(a)" or "# 1."; `undefined` where it holds none of the counters, or letters beside it. */
export function readStyle(sample: string): NumberStyle | undefined {
  const number = sample.replace(/^# /, '');
  for (const key of SAMPLES) {
    const at = number.indexOf(key);
    const counter = COUNTERS[key];
    if (at === -1 || counter === undefined) continue;
    const [before, after] = [number.slice(0, at), number.slice(at + key.length)];
    // "Step 1" may stand before a number, as in "Article 1."; what follows it is a sign.
    if (PART_OF_WORD.test(before.slice(-1)) || PART_OF_WORD.test(after.slice(0, 1))) continue;
    return { sample, before, counter, after, inHeading: number !== sample };
  }
  return undefined;
}

/** Every counter's sample, for a message. */
export const KNOWN_COUNTERS = Object.keys(COUNTERS).join(', ');

/**
 * The number that a text opens with, written in a style.
 *
 * @param text the text, or a marker alone
 */
export function numberAt(text: string, { before, counter, after }: NumberStyle): OfficialNumber | undefined {
  const bare = after === '' ? String.raw`(?=[\s\u3000]|$)` : '';
  const next = String.raw`(?:${RegExp.escape(after)})${bare}`;
  const found = new RegExp(`^${RegExp.escape(before)}(?<number>${counter.pattern})${next}`, 'u').exec(text);
  const number = found?.groups?.['number'];
  if (found === null || number === undefined) return undefined;
  // "1.5 per cent" and "3.1 Providers" open with no "1." and no "3.", nor does "(a)nother" with "(a)".
  const rest = text.slice(found[0].length);
  if (after !== '' && /^[\p{L}\p{N}]/u.test(rest) && !/^\p{Script=Han}/u.test(rest)) return undefined;
  return { marker: found[0], number };
}

/** What a style makes of a count: 2 is "(b)". */
export function writeNumber(value: number, { before, counter, after }: NumberStyle): OfficialNumber {
  const number = counter.write(value);
  return { marker: `${before}${number}${after}`, number };
}
