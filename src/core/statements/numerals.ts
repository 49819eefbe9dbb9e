/** Finds numerals in a text: in digits of any script, and in English words from two, and from second, upwards. */

const CARDINALS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen';
const ORDINALS =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth';

/** Words that make the digits before them mean more: "1.24 million". */
const SCALE = String.raw`(?: (?:hundred|thousand|million|billion|trillion)s?(?!\p{L}))*`;
const DIGITS = String.raw`\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?: ?%)?`;
const WORD = `(?:${CARDINALS.split(' ').join('|')})s?|(?:${ORDINALS.split(' ').join('|')})`;
const WORDS = String.raw`(?<![\p{L}\p{N}])(?:${WORD})(?:(?: and |[ -])(?:${WORD}))*(?![\p{L}\p{N}])`;
const NUMERAL = new RegExp(`${DIGITS}${SCALE}|${WORDS}`, 'iuy');

/** Where one may begin, by which nearly all else is passed over at once: not at signs and small words, of which most texts are. */
const STARTS = [...new Set(`${CARDINALS} ${ORDINALS}`.split(' ').map((word) => word.slice(0, 3)))].join('|');
const START = new RegExp(String.raw`[^\x00-/:-\x7F‘’“”–—…]|(?<![a-z\d])(?:${STARTS})`, 'gi');

/** What stands before digits of money: "US$", "€ ". Looked for at digits alone, since every word may begin with it. */
const CURRENCY = /\p{Lu}{0,3}\p{Sc} ?$/iu;
const LONGEST_CURRENCY = 8;

/**
 * Every numeral of a text, in order, each as a whole: "US$3 trillion", "20th", "0.3", "twenty-five", "second".
 *
 * "One" and "first" are left out: they mostly count nothing ("leaves one behind", "first-rate").
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
