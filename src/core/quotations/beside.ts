/** Finds the words beside a quotation that may say where it comes from. */
import { WORD_RULES } from '../languages/all-word-rules.ts';

/** A range of a paragraph. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far from a quotation its reference may be, in letters. */
const FAR = 300;

/** Brackets directly after a quotation; they may contain the brackets of "Art. 5(1)(b)". */
const IN_BRACKETS = /^[\p{P}\s]{0,4}?[(（[]([^()（）[\]]{1,80}(?:\([^()]{1,9}\)[^()（）[\]]{0,40})*)[)）\]]/u;

const SENTENCE_END =
  /[.!?。！？][\p{Quotation_Mark}\p{Pe}]*(?:\s+(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Quotation_Mark}*])|$)|[。！？]/gu;

/** A word for a section with a point, as in "Art. 5" and "Sec. III": the number after it belongs to the same sentence. */
const SECTION = WORD_RULES.flatMap(({ sections }) => sections ?? []).join('|');
const ENDS_WITH_SECTION = new RegExp(String.raw`(?<!\p{L})(?:${SECTION})$`, 'iu');
const POINT_THEN_NUMBER = /^\.\s+(?:\p{N}|[IVXLCDM]+(?!\p{L}))/u;

/**
 * Yields the words beside a quotation, beginning with those that most probably say where it comes from: brackets after
 * it, the sentence before it, the rest of the sentence after it, and the words before another quotation of the same
 * sentence.
 *
 * @param before where the previous quotation ends, at the latest
 * @param after where the next quotation begins
 */
export function wordsBeside(text: string, quotation: Span, before: number, after: number): string[] {
  const sentence = lastSentence(text.slice(Math.max(0, quotation.start - FAR), quotation.start));
  const rest = text.slice(quotation.end, Math.min(quotation.end + FAR, text.length));
  const [, inBrackets = ''] = IN_BRACKETS.exec(rest) ?? [];
  // If a quotation ends its sentence, the next sentence says nothing about it.
  const endsSentence =
    /[.!?。！？]$/u.test(text.slice(quotation.start, quotation.end)) && /^.?\s*(?:$|\s[\p{Lu}\p{Lo}])/su.test(rest);
  const near = sentence.slice(Math.max(0, sentence.length - (quotation.start - before)));
  const following = endsSentence ? '' : firstSentence(rest.slice(0, Math.max(0, after - quotation.end)));
  return [inBrackets, near, following, sentence];
}

/**
 * Returns a paragraph with spaces for the words that it quotes, since a place named in them is not named by the writer.
 *
 * @param quotations in order
 */
export function withoutQuoted(text: string, quotations: readonly Span[]): string {
  let end = 0;
  const pieces = quotations.map((one) => {
    // The last sign may end a sentence.
    const blank = ' '.repeat(Math.max(0, one.end - one.start - 1)) + text.slice(one.end - 1, one.end);
    const piece = text.slice(end, one.start) + blank;
    ({ end } = one);
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

/** Returns the last sentence that begins in a text. */
export function lastSentence(text: string): string {
  const ends = sentenceEnds(text).map(({ 0: end, index }) => index + end.length);
  return text.slice(ends.findLast((end) => end < text.trimEnd().length) ?? 0);
}

/** A sentence that is finished and has a quotation of its own. */
const HAS_ITS_OWN = /\p{Quotation_Mark}.*[.!?。！？][\p{Quotation_Mark}\s]*$/su;

/** Returns the sentence that leads to a block quote after a text; empty if it leads to a quotation in the text itself. */
export function sentenceBefore(text: string): string {
  const sentence = lastSentence(text);
  return HAS_ITS_OWN.test(sentence) ? '' : sentence;
}

function firstSentence(text: string): string {
  const [end] = sentenceEnds(text);
  return text.slice(0, end?.index);
}

const sentenceEnds = (text: string) =>
  [...text.matchAll(SENTENCE_END)].filter(
    ({ index }) => !(POINT_THEN_NUMBER.test(text.slice(index)) && ENDS_WITH_SECTION.test(text.slice(0, index))),
  );
