/** Other ways to read a query: what a question is about, and other spellings. */
import { WORD_RULES } from '../../../core/languages/all-word-rules.ts';
import { isSmall, type Word } from '../../../core/languages/words.ts';
import { type Query, readQuery } from './query.ts';

/** Returns what a question is about, as a query; `undefined` if the query is no question. */
export function askedAbout(typed: string): Query | undefined {
  for (const { about } of WORD_RULES) {
    const query = withoutSmallEnds(readQuery(about?.(typed) ?? ''));
    if (query.words.length > 0) return query;
  }
  return undefined;
}

/** Returns a query without small words at its ends: “open quay” for “of the open quay”. */
function withoutSmallEnds(query: Query): Query {
  const isTelling = (word: Word) => !isSmall(word);
  const from = query.words.findIndex(isTelling);
  return from === -1 ? query : { ...query, words: query.words.slice(from, query.words.findLastIndex(isTelling) + 1) };
}

/**
 * Returns the other ways to read what was typed, in the order in which they are tried: as a place, as a number, in
 * other words.
 */
export function otherReadings(typed: string): Query[] {
  const written = [
    withoutPlaceWords(typed),
    ...otherScales(typed),
    ...WORD_RULES.flatMap(({ otherwise }) => otherwise?.(typed) ?? []),
  ];
  return [...new Set(written)].filter((other) => other !== typed).map(readQuery);
}

/** What a query for a place has in it. The section sign stands as a number, as the quotation marks in query.ts do. */
const PLACES = new RegExp(`[#\\u00A7¶]|${WORD_RULES.flatMap(({ places }) => places ?? []).join('|')}`, 'giu');

/** Returns the readings of a part of a name that was abbreviated; their results come below those of the whole name. */
export const partialReadings = (typed: string): Query[] =>
  WORD_RULES.flatMap(({ inPart }) => inPart?.(typed) ?? []).map(readQuery);

/** Returns what was typed without signs and words for places: “III.4” for “paragraph III.4”. */
export const withoutPlaceWords = (typed: string) => typed.replaceAll(PLACES, ' ').replaceAll(/\s+/gu, ' ').trim();

const SCALES = WORD_RULES.flatMap(({ scales }) => scales ?? []);

/** A number with a word for its scale. */
const SCALED = new RegExp(
  String.raw`(\d[\d,]*(?:\.\d+)?)\s*(?:(${SCALES.map(({ word, others }) => `${word}|${others}`).join(')|(')}))?(?![\p{Script=Latin}\d])`,
  'iu',
);

/** Returns what was typed with its first number in every other scale: “1.24 million” and “124万” for “1,240,000”. */
function otherScales(typed: string): string[] {
  const found = SCALED.exec(typed);
  if (found === null) return [];
  const [whole, digits = '', ...scales] = found;
  const scale = SCALES[scales.findIndex((one: string | undefined) => one !== undefined)];
  const value = Number(digits.replaceAll(',', '')) * (scale?.value ?? 1);
  const write = (number: string) => typed.replace(whole, ` ${number} `).trim();
  const scaled = SCALES.filter((one) => value >= one.value).map((one) =>
    write(`${Number((value / one.value).toPrecision(12))} ${one.word}`),
  );
  return value < 1000 ? [] : [...scaled, write(String(value))];
}
