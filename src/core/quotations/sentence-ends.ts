/** Finds where the sentences and clauses of a writer end, in languages of any kind. */
import { WORD_RULES } from '../languages/all-word-rules.ts';

/** What may come between the end of a sentence and the next one: closing marks, and brackets, which belong to the former. */
const CLOSING = String.raw`[\p{Quotation_Mark}\p{Pe}]*(?:\s*[(（][^()（）\p{Quotation_Mark}]{1,80}[)）])?`;
const NEXT = String.raw`\s+(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Quotation_Mark}*])`;
/** An item of a list or a row of a table begins another sentence. */
const BEFORE_LINE = String.raw`\n(?=\s*(?:[-*+•|]|\p{N}{1,3}[.)])\s)`;
const SENTENCE_END = new RegExp(`[.!?。！？]${CLOSING}(?:${NEXT}|$)|[。！？]${CLOSING}|${BEFORE_LINE}`, 'gu');
/** A colon before a quotation ends nothing. */
const CLAUSE_END = new RegExp(String.raw`[;；]|[:：](?!\s*\p{Quotation_Mark}*$)|${SENTENCE_END.source}`, 'gu');

/** A word for a section with a point, or another short one: in "Art. 5", "Sec. III" and "Nr. 2" no sentence ends. */
const SECTION = WORD_RULES.flatMap(({ sections }) => sections ?? []).join('|');
const ENDS_WITH_SECTION = new RegExp(String.raw`(?<!\p{L})(?:${SECTION})$`, 'iu');
const ENDS_WITH_SHORT_WORD = /(?<!\p{L})\p{Lu}\p{L}{0,3}$/u;
const POINT_THEN_NUMBER = /^\.\s+(?:(\p{N})|[IVXLCDM]+(?!\p{L}))/u;
const LONGEST_WORD = 20;

/** Returns the last sentence that begins in a text. */
export function lastSentence(text: string): string {
  const { length } = text.trimEnd();
  const last = endsIn(text, SENTENCE_END).findLast(({ 0: end, index }) => index + end.length < length);
  return text.slice(last === undefined ? 0 : last.index + last[0].length);
}

/** Returns the first sentence of a text. */
export function firstSentence(text: string): string {
  const [first] = endsIn(text, SENTENCE_END);
  return text.slice(0, first === undefined ? text.length : first.index + first[0].length);
}

/** Returns the places in a text where a sentence or clause ends. */
export const clauseEnds = (text: string) => endsIn(text, CLAUSE_END);

const endsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].filter(({ index }) => !isAbbreviation(text, index));

/** Whether a point is that of a short word before a number. */
function isAbbreviation(text: string, point: number): boolean {
  const number = POINT_THEN_NUMBER.exec(text.slice(point, point + LONGEST_WORD));
  const before = text.slice(Math.max(0, point - LONGEST_WORD), point);
  return (
    number !== null &&
    (ENDS_WITH_SECTION.test(before) || (number[1] !== undefined && ENDS_WITH_SHORT_WORD.test(before)))
  );
}
