/** Texts in parts: what stands between two spaces. Most texts have the same again and again, so that each is read once. */
import { plainWord, readWord, wordsOf } from '../../../core/languages/words.ts';
import { remembered, rememberedOf } from '../../../core/memo/memo.ts';
import type { Named } from '../record.ts';
import { seenIn } from './words-to-find.ts';

/** What is met again and again, and tells by itself where it is met first: a set of what each place has takes longer. */
interface Met {
  /** Where it was met last. */
  place: object | undefined;
}

/** A word as the vocabulary has it. */
export interface KnownWord extends Met {
  readonly word: string;
  /** In how many records it was found, while they are counted. */
  records: number;
}

/** What is read of a part. */
export interface Part extends Met {
  /** It with a space between words that touch. */
  readonly spaced: string;
  /** How many words it is so to Pagefind, which counts them by the spaces between. */
  readonly length: number;
  /** Words by which it is to be found. */
  readonly stems: readonly string[];
  /** Those of them with which no word begins that Pagefind finds in it. */
  readonly unseen: readonly string[];
  /** Words that Pagefind finds in it. */
  readonly seen: readonly string[];
  /** Its words as the vocabulary has them. */
  readonly known: readonly KnownWord[];
}

/** Meets something in a place, and tells whether for the first time; it must not be met in another meanwhile. */
export function meetFirst(one: Met, place: object): boolean {
  if (one.place === place) return false;
  one.place = place;
  return true;
}

/** White space, but for what nobody sees, which parts no word. */
const SPACE = /[^\S\uFEFF]+/u;

/** Gives the parts of texts, in order. */
export interface PartReader {
  readonly ofText: (text: string) => readonly Part[];
  /** The same of what something is called. Names and labels are few, and many texts have the same. */
  readonly ofName: (name: string) => readonly Part[];
  /** The parts of a list of names, each once. */
  readonly ofNames: (names: Named['names']) => readonly Part[];
}

/** A reader that knows each part again as long as it is kept: of a library these are many. */
export function partReader(): PartReader {
  const know = remembered((word): KnownWord => ({ place: undefined, word, records: 0 }));
  const read = remembered((part) => readPart(part, know));
  const ofText = (text: string) => text.trim().split(SPACE).map(read);
  const ofName = remembered(ofText);
  return { ofText, ofName, ofNames: rememberedOf((names) => [...new Set(names.flatMap(ofName))]) };
}

/** A word in plain letters, and no more than one mark: most parts are such. */
const PLAIN = /^([A-Za-z][a-z]*)[.,;:]?$/;

/** @param know gives a word of the vocabulary */
function readPart(part: string, know: (word: string) => KnownWord): Part {
  const [, plain] = PLAIN.exec(part) ?? [];
  return plain === undefined ? readAnyPart(part, know) : readPlainPart(part, plain.toLowerCase(), know);
}

/** Reads a part that is a word, which Pagefind finds as it is. */
function readPlainPart(part: string, word: string, know: (word: string) => KnownWord): Part {
  const { stems } = readWord(word);
  return {
    place: undefined,
    spaced: part,
    length: 1,
    stems,
    unseen: stems.filter((stem) => !word.startsWith(stem)),
    seen: [word],
    known: isKnown(word) ? [know(word)] : [],
  };
}

function readAnyPart(part: string, know: (word: string) => KnownWord): Part {
  const words = wordsOf(part);
  const pieces = piecesOf(part, words);
  const stems = words.flatMap((word) => word.stems);
  const seen = [...new Set(pieces.flatMap(seenIn))];
  return {
    place: undefined,
    spaced: pieces.join(' '),
    length: pieces.length,
    stems,
    unseen: stems.filter((stem) => !seen.some((word) => word.startsWith(stem))),
    seen,
    known: words
      .map(({ start, end }) => knownAs(part.slice(start, end)))
      .filter((word) => word !== '')
      .map(know),
  };
}

/**
 * A part, cut between words that touch. A sentence without spaces would be one word to Pagefind, and the index larger by
 * a tenth.
 */
function piecesOf(part: string, words: readonly { readonly start: number; readonly end: number }[]): string[] {
  const cuts = words.flatMap(({ start }, index) => (start === words[index - 1]?.end ? [start] : []));
  return [0, ...cuts].map((start, index) => part.slice(start, cuts[index]));
}

/** A word as the vocabulary has it, or nothing. */
function knownAs(word: string): string {
  const plain = plainWord(word);
  const written = word.toLowerCase();
  const known = /^\p{L}+$/u.test(written) && plainWord(written) === plain ? written : plain;
  return isKnown(known) ? known : '';
}

/** Whether the vocabulary has it, or only longer words. */
const isKnown = (word: string) => /^\p{L}{3,}$/u.test(word);
