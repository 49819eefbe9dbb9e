/** Splits a passage into the words that phrases consist of. */
import { stopWordsOf, wordsOutsideNames } from '../core/languages/definitions.ts';
import { WITHOUT_SPACES } from '../core/languages/scripts.ts';
import { han } from '../core/numbers/counters.ts';
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
  /** Whether the word is of a text without spaces between words. */
  readonly isUnparted: boolean;
}

const NUMBER = new RegExp(String.raw`^(?:\p{N}.*|第?${han.pattern}|(?=.)(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3}))$`, 'u');

/** Returns the words of a passage. In a script without spaces they are those that Unicode's dictionaries find. */
export function piecesOf({ text, words }: CountedBlock, language: string): Piece[] {
  const small = stopWordsOf(language).union(wordsOutsideNames(language));
  const isUnparted = WITHOUT_SPACES.test(text);
  const parts = isUnparted ? segmentsOf(text, language, small) : words;
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
      isUnparted,
    };
  });
}

/** The words that Unicode's dictionaries find. Letters that they leave apart are one word if it is one of the small ones. */
function segmentsOf(text: string, language: string, small: ReadonlySet<string>) {
  const segments: { start: number; end: number }[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike !== true) continue;
    const before = segments.at(-1);
    const end = index + segment.length;
    if (before?.end === index && small.has(text.slice(before.start, end))) before.end = end;
    else segments.push({ start: index, end });
  }
  return segments.map(({ start, end }) => {
    const word = text.slice(start, end);
    return { singular: word, text: word, start, end };
  });
}

/** Returns sequences of words without punctuation between them. */
export function runsOf(pieces: readonly Piece[], text: string): Piece[][] {
  const runs: Piece[][] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    // In a script without spaces, a space stands after a number or a heading.
    const goesOnHere =
      before !== undefined && (piece.isUnparted ? before.end === piece.start : goesOn(text, before, piece));
    if (goesOnHere) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
