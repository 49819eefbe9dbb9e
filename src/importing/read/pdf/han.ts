/** What is special in a PDF about the letters of scripts with Han characters: they stand without spaces, and may be named as radicals. */

const LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const AT_END = new RegExp(`${LETTER}$`, 'u');
const AT_START = new RegExp(`^${LETTER}`, 'u');
const GAP = new RegExp(`(?<=${LETTER}) +(?=${LETTER})`, 'gu');
const NARROW = /[\u0020-\u2000]/gu;

/** How wide a space between such letters is at least, in sizes of the font. Letters that a line spreads stand closer. */
const NARROWEST_SPACE = 0.22;

/** Whether a text begins with such a letter. */
export const isHan = (text: string): boolean => AT_START.test(text);

/** Whether such letters meet, so that nothing stands between two lines. */
export const meetsHan = (before: string, after: string): boolean => AT_END.test(before) && AT_START.test(after);

/** Whether a gap between two runs is no space, because a line only spreads its letters. */
export const isSpread = (before: string, gap: number, after: string, size: number): boolean =>
  gap < size * NARROWEST_SPACE && meetsHan(before.trimEnd(), after.trimStart());

/** Takes the spaces out of a run that are none: the reader takes gaps of a line that spreads its letters for some. */
export function withoutSpread(text: string, width: number, size: number): string {
  if (text.match(GAP) === null) return text;
  const gaps = text.match(/ +/gu)?.length ?? 1;
  const letters = text.replaceAll(' ', '');
  const narrow = letters.match(NARROW)?.length ?? 0;
  const spread = width - (Array.from(letters).length - narrow / 2) * size;
  return spread / gaps < size * NARROWEST_SPACE ? text.replace(GAP, '') : text;
}

/** Radicals without a decomposition in Unicode, each before the letter that it looks like. */
const LOOKALIKES =
  '⺟母⺠民⺩王⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';
const letters = Array.from(LOOKALIKES);
const BY_RADICAL = new Map(letters.flatMap((letter, index) => (index % 2 === 0 ? [[letter, letters[index + 1]]] : [])));

/**
 * Replaces radicals by the letters that they look like. Fonts have one picture for both, and programs that write PDFs name
 * it by either.
 */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2E80-\u2FDF]/gu, (radical) => BY_RADICAL.get(radical) ?? radical.normalize('NFKC'));
