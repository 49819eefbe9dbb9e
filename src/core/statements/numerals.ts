/** Finds numerals in a text: digits of any script, and English words from "two" and from "second" on. */

const CARDINALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen';
const ORDINALS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth';

/** Words that multiply the digits before them: "1.24 million". */
const SCALE = String.raw`(?: (?:hundred|thousand|million|billion|trillion)s?(?!\p{L}))*`;
const DIGITS = String.raw`\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?: ?%)?`;
const WORD = `(?:${CARDINALS.split(' ').join('|')})s?|(?:${ORDINALS.split(' ').join('|')})`;
const WORDS = String.raw`(?<![\p{L}\p{N}])(?:${WORD})(?:(?: and |[ -])(?:${WORD}))*(?![\p{L}\p{N}])`;
const NUMERAL = new RegExp(`${DIGITS}${SCALE}|${WORDS}`, 'iuy');

/** The first letters with which a numeral can begin. A quick test for these skips most of a text. */
const STARTS = [...new Set(`${CARDINALS} ${ORDINALS}`.split(' ').map((word) => word.slice(0, 3)))].join('|');
const START = new RegExp(String.raw`[^\x00-/:-\x7F‘’“”–—…]|(?<![a-z\d])(?:${STARTS})`, 'gi');

/**
 * A currency before digits: "US$", "€ ". It is searched for only before digits, because any word could begin with it.
 */
const CURRENCY = /\p{Lu}{0,3}\p{Sc} ?$/iu;
const LONGEST_CURRENCY = 8;

/**
 * Returns every whole numeral of a text, in order: "US$3 trillion", "20th", "0.3", "twenty-five", "second".
 *
 * "One" and "first" are left out, because they mostly count nothing ("leaves one behind", "first-rate").
 */
export function findNumerals(text: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  let before = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < before) continue;
    NUMERAL.lastIndex = index;
    const numeral = NUMERAL.exec(text)?.[0];
    if (numeral === undefined) continue;
    const around = text.slice(Math.max(before, index - LONGEST_CURRENCY), index);
    const start = index - (/^\p{N}/u.test(numeral) ? (CURRENCY.exec(around)?.[0].length ?? 0) : 0);
    const end = index + numeral.length;
    before = end;
    found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}
