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

/** How one ends that a short word before a number has ended: "Art. 1(2)", "No. 803", "p. 3". */
const BEFORE_NUMBER = /(?:^|[\s(])(?:\p{Lu}\p{L}{1,3}|no|nos|p|pp|paras?)\.$/u;

/**
 * Parts a text into its sentences, and returns their places in order, without white space at the ends.
 *
 * @param language BCP 47 tag of the text; sentences end as in Unicode Standard Annex 29, but for initials and for
 *   short words before numbers
 */
export function partSentences(text: string, language: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const words = segment.trim();
    if (words === '') continue;
    const start = index + segment.indexOf(words);
    const end = start + words.length;
    const last = found.at(-1);
    const isOpen =
      last !== undefined &&
      (INITIAL.test(text.slice(last.start, last.end)) ||
        (/^[\d(]/.test(words) && BEFORE_NUMBER.test(text.slice(last.start, last.end))));
    if (isOpen) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
