/**
 * Finds the start and end of the sentence around a passage, or of the sentences if it spans several, without white
 * space at the ends.
 *
 * @param language BCP 47 tag of the text; sentences end as in Unicode Standard Annex 29
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): { start: number; end: number } {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const first = sentences.findLast(({ index }) => index <= start)?.index ?? 0;
  const last = sentences.find(({ index, segment }) => index + segment.length >= end);
  const whole = text.slice(first, last === undefined ? text.length : last.index + last.segment.length);
  const from = first + whole.length - whole.trimStart().length;
  return { start: from, end: from + whole.trim().length };
}

/** How a piece ends that only an initial has ended: "the U.S. Treasury", "J. Smith". */
const INITIAL = /(?:^|[\s(])(?:\p{Lu}\.)+$/u;

/**
 * Parts a text into its sentences, and returns their places in order, without white space at the ends.
 *
 * @param language BCP 47 tag of the text; sentences end as in Unicode Standard Annex 29, but for initials
 */
export function partSentences(text: string, language: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const words = segment.trim();
    if (words === '') continue;
    const start = index + segment.indexOf(words);
    const end = start + words.length;
    const last = found.at(-1);
    if (isOpen && last !== undefined) last.end = end;
    else found.push({ start, end });
    isOpen = INITIAL.test(words);
  }
  return found;
}
