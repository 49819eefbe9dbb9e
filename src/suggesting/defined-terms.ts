/** Finds the terms that a text itself defines. */
import { definingPatterns } from '../core/languages/definitions.ts';
import { sentenceAround } from '../core/languages/sentences.ts';
import { wordsOfText } from '../core/languages/words.ts';
import type { CountedBlock, CountedText } from './passages.ts';

/** A term that the text defines. */
export interface DefinedTerm {
  readonly label: string;
  /** The passage with the definition. */
  readonly passage: CountedBlock;
  /** The sentence or sentences of the definition. */
  readonly definition: string;
}

/**
 * Finds every term that a text defines, in the order of the text: by the patterns of its language ("‘berth’ means")
 * and, in any language, if a paragraph begins with a word and a colon, and its first sentence repeats that word.
 */
export function findDefinedTerms({ passages, language }: CountedText): DefinedTerm[] {
  const patterns = definingPatterns(language);
  return passages.flatMap((passage) => {
    const { text } = passage;
    const found = patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(({ 0: all, index, groups }) => {
        const label = groups?.['term']?.replace(/(?<![\s,，.;])[\s,，.;]+$/u, '').trim();
        return label === undefined || label === '' ? [] : [{ label, start: index, end: index + all.length }];
      })
      .toSorted((a, b) => a.start - b.start);
    return [...(headOf(text) ?? []), ...found].map(({ label, start, end }) => {
      const sentence = sentenceAround(text, start, end, language);
      return { label, passage, definition: text.slice(sentence.start, sentence.end) };
    });
  });
}

/** Within how many words a paragraph must repeat its head. */
const SOON = 15;

/** The longest head, in words. */
const LONGEST_HEAD = 6;

/** The head of a paragraph, such as "Berth" in "Berth: The berth of a boat is …". */
function headOf(text: string): { label: string; start: number; end: number }[] | undefined {
  const [all, label] = /^([^:：.。]{2,80})[:：]\s*(?=\S)/u.exec(text) ?? [];
  if (all === undefined || label === undefined) return undefined;
  const head = stemsOf(label);
  if (head.length === 0 || head.length > LONGEST_HEAD) return undefined;
  const rest = stemsOf(text.slice(all.length)).slice(0, SOON);
  const isTakenUp = rest.some((_, at) => head.every((stem, nth) => rest[at + nth] === stem));
  return isTakenUp ? [{ label, start: all.length, end: all.length + 1 }] : undefined;
}

const stemsOf = (text: string): string[] => wordsOfText(text).map(({ stem }) => stem);
