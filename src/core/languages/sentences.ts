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
