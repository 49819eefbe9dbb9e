/** The words beside a quotation that may say where it is from. */

/** A stretch of a paragraph. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far from a quotation its place is looked for. */
const FAR = 300;

/** Brackets right after a quotation; those of "Art. 5(1)(b)" stand in them. */
const IN_BRACKETS = /^[\p{P}\s]{0,4}?[(（[]([^()（）[\]]{1,80}(?:\([^()]{1,9}\)[^()（）[\]]{0,40})*)[)）\]]/u;

const SENTENCE_END =
  /[.!?。！？][\p{Quotation_Mark}\p{Pe}]*(?:\s+(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Quotation_Mark}*])|$)|[。！？]/gu;

/**
 * Words beside a quotation, in the order in which they are likely to name its place: brackets after it, the sentence before
 * it, the rest of the sentence after it, and before another quotation of the same sentence.
 *
 * @param before where another quotation before it ends, at the latest
 * @param after where another after it begins
 */
export function wordsBeside(text: string, quotation: Span, before: number, after: number): string[] {
  const sentence = lastSentence(text.slice(Math.max(0, quotation.start - FAR), quotation.start));
  const rest = text.slice(quotation.end, Math.min(quotation.end + FAR, text.length));
  const [, inBrackets = ''] = IN_BRACKETS.exec(rest) ?? [];
  // A quotation that ends its sentence has nothing to do with the next one.
  const endsSentence =
    /[.!?。！？]$/u.test(text.slice(quotation.start, quotation.end)) && /^.?\s*(?:$|\s[\p{Lu}\p{Lo}])/su.test(rest);
  const near = sentence.slice(Math.max(0, sentence.length - (quotation.start - before)));
  const following = endsSentence ? '' : firstSentence(rest.slice(0, Math.max(0, after - quotation.end)));
  return [inBrackets, near, following, sentence];
}

/** The last sentence that is begun in a text. */
export function lastSentence(text: string): string {
  const ends = Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length);
  return text.slice(ends.findLast((end) => end < text.trimEnd().length) ?? 0);
}

function firstSentence(text: string): string {
  const [end] = text.matchAll(SENTENCE_END);
  return end === undefined ? text : text.slice(0, end.index);
}
