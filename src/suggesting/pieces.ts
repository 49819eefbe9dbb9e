/** Splits a passage into the words that phrases consist of. */
import { stopWordsOf, wordsOutsideNames } from '../core/languages/definitions.ts';
import { WITHOUT_SPACES } from '../core/languages/scripts.ts';
import { goesOn, type CountedBlock } from './passages.ts';

/** A word in a phrase. */
export interface Piece {
  readonly singular: string;
  readonly start: number;
  readonly end: number;
  /** `small` is a stop word, which means nothing by itself. */
  readonly kind: 'word' | 'small' | 'number';
  readonly hasCapital: boolean;
  /** Whether the word begins a sentence, so that its capital means nothing. */
  readonly beginsSentence: boolean;
  /** Whether a hyphen joins the word to the one before it. */
  readonly isJoined: boolean;
  /**
   * Whether the word may be a phrase by itself, although no capital shows a name: a whole word in a script without
   * spaces.
   */
  readonly standsAlone: boolean;
}

const NUMBER = /^(?:\p{N}.*|(?=.)(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3}))$/u;

/** Returns the words of a passage. In a script without spaces they are those that Unicode's dictionaries find. */
export function piecesOf({ text, words }: CountedBlock, language: string): Piece[] {
  const small = stopWordsOf(language).union(wordsOutsideNames(language));
  const isUnparted = WITHOUT_SPACES.test(text);
  const parts = isUnparted ? segmentsOf(text, language) : words;
  return parts.map(({ singular, text: plain, start, end }): Piece => {
    const written = text.slice(start, end);
    const before = text.slice(0, start);
    const isSmall = small.has(plain) || (!isUnparted && plain.length === 1);
    return {
      singular,
      start,
      end,
      kind: NUMBER.test(written) ? 'number' : isSmall ? 'small' : 'word',
      hasCapital: /^\p{Lu}/u.test(written),
      beginsSentence: !/[\p{L}\p{N},][\s\p{Pd}]*$/u.test(before),
      isJoined: /\p{L}\p{Pd}$/u.test(before),
      standsAlone: isUnparted && plain.length > 1,
    };
  });
}

function segmentsOf(text: string, language: string) {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ singular: segment, text: segment, start: index, end: index + segment.length }));
}

/** Returns sequences of words without punctuation between them. */
export function runsOf(pieces: readonly Piece[], text: string): Piece[][] {
  const runs: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before !== undefined && goesOn(text, before, piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
