/** A document's text, prepared for counting words. */
import type { Document } from '../core/model.ts';
import { addressedBlocks } from '../core/reading-order.ts';
import { type Word, wordsOfText } from '../core/languages/words.ts';
import type { AddressedBlock } from '../core/block.ts';

/** A block of official text with an address, and its words. */
export interface CountedBlock {
  readonly block: AddressedBlock;
  readonly text: string;
  readonly words: readonly CountedWord[];
}

/** A word as it is counted. */
export interface CountedWord extends Word {
  /** The form that the word's singular and plural share. */
  readonly singular: string;
}

/** The position of words. Offsets are UTF-16 units of the passage's text; `end` is exclusive. */
export interface Span {
  readonly passage: CountedBlock;
  readonly start: number;
  readonly end: number;
}

/** Passages, and the places of each word in them, by its singular. */
export interface CountedText {
  /** BCP 47 tag. */
  readonly language: string;
  readonly passages: readonly CountedBlock[];
  /** Returns the position of a passage in the order of the text. */
  readonly order: (passage: CountedBlock) => number;
  readonly byWord: ReadonlyMap<string, readonly { readonly passage: CountedBlock; readonly index: number }[]>;
}

/** Prepares the text of a document. */
export function countedTextOf(document: Pick<Document, 'language' | 'sections'>): CountedText {
  const passages = document.sections
    .flatMap(addressedBlocks)
    .map((block): CountedBlock => ({ block, text: block.text, words: countedWordsOf(block.text) }));
  const places = passages.flatMap((passage) =>
    passage.words.map(({ singular }, index) => ({ singular, passage, index })),
  );
  const order = new Map(passages.map((passage, index) => [passage, index]));
  return {
    language: document.language,
    passages,
    order: (passage) => order.get(passage) ?? passages.length,
    byWord: Map.groupBy(places, ({ singular }) => singular),
  };
}

/** Splits a text into words as they are counted. */
function countedWordsOf(text: string): CountedWord[] {
  return wordsOfText(text).map((word) => ({ ...word, singular: singularOf(word.text) }));
}

/**
 * A word without the ending of its plural: the S stemmer of D. Harman, "How effective is suffixing?" (JASIS 42, 1991).
 * The stemmer of search removes more, and would count "provider" as "provided".
 */
function singularOf(word: string): string {
  if (/[^ae]ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Returns the key that a wording's variants share: its words without capitals, plurals and hyphens. */
export function keyOf(wording: string): string {
  return countedWordsOf(wording)
    .map(({ singular }) => singular)
    .join(' ');
}

/** What may come between the words of one wording: a space, a hyphen, an elided article. */
const WITHIN = /^[\s&\p{DI}-]*[‐‑]?(?:\p{L}{1,2}[’'])?$/u;

/** Whether there is no punctuation between a word and the one before it. */
export function goesOn(text: string, before: { readonly end: number }, after: { readonly start: number }): boolean {
  return WITHIN.test(text.slice(before.end, after.start));
}

/** Returns every place of a wording in a text, with any capitals, in the singular or the plural. */
export function placesOfWording(text: CountedText, key: string): Span[] {
  const wanted = key.split(' ');
  return (text.byWord.get(wanted[0] ?? '') ?? []).flatMap(({ passage, index }) => {
    const words = passage.words.slice(index, index + wanted.length);
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined || words.length < wanted.length) return [];
    const stands = words.every((word, at) => {
      const before = words[at - 1];
      return word.singular === wanted[at] && (before === undefined || goesOn(passage.text, before, word));
    });
    return stands ? [{ passage, start: first.start, end: last.end }] : [];
  });
}

/**
 * Returns the words at a place as a form of a term would have them: without a final ’s, because the form also matches
 * before that.
 */
export function wordingAt({ passage, start, end }: Span): string {
  return passage.text.slice(start, end).replace(/['’]s$/u, '');
}

/** Whether a place overlaps a marked term of the publication. */
export function meetsTerm({ passage, start, end }: Span): boolean {
  return passage.block.occurrences.some((occurrence) => occurrence.start < end && start < occurrence.end);
}
