/** What may come next where the text of an original is compared with the written text. */
import type { LoosePieces } from './loose-pieces.ts';
import { skipSpace } from './places.ts';

/** A piece of the written text. */
export interface Piece {
  readonly text: string;
  /** Whether the call of a footnote is between this piece and the one before it, perhaps within a word. */
  readonly followsCall?: boolean;
  /** Whether the piece is a line of a section's heading. */
  readonly isHeading?: boolean;
  /** The numbers that are drawn beside the block that begins here, and beside blocks without words before it. */
  readonly numbers?: readonly string[];
}

/** The texts that are compared, with single spaces. */
export interface Texts {
  /** The original. */
  readonly text: string;
  /** The written text. */
  readonly pieces: readonly Piece[];
  readonly loose: LoosePieces;
}

/** How far both texts have been found to be the same. */
export interface Progress {
  /** The place in the original. */
  readonly cursor: number;
  /** The index of the next piece, and how much of it has been found. */
  readonly next: number;
  readonly offset: number;
}

/** What may come next. */
export interface Option {
  /** The text of the piece that is expected here. */
  readonly text: string;
  /** The index of a loose piece; `undefined` for the next piece of the written text. */
  readonly loose: number | undefined;
  /** Whether something else interrupts the piece here, so that the rest of it comes later. */
  readonly isPart?: true;
}

/** Returns what may come next, the most probable first: whole pieces before parts, and the longest of each. */
export function optionsAt(progress: Progress, texts: Texts): Option[] {
  const { text, loose } = texts;
  const at = skipSpace(text, progress.cursor);
  if (at >= text.length) return [];
  const found = loose.at(text, at).filter((index) => !cutsWord(loose.wordsOf(index), at, texts));
  const options: Option[] = found.map((index) => ({ text: loose.wordsOf(index), loose: index }));
  const piece = pieceAt(at, progress, texts);
  if (piece !== undefined) options.unshift(piece);
  return options.sort((a, b) => Number(a.isPart === true) - Number(b.isPart === true) || b.text.length - a.text.length);
}

/** The next piece, or the part of it that comes before something that is not written. */
function pieceAt(at: number, progress: Progress, texts: Texts): Option | undefined {
  const { cursor, next, offset } = progress;
  const piece = texts.pieces[next];
  if (piece === undefined || (at > cursor && joinsWords(piece, progress, texts))) return undefined;
  const rest = offset === 0 && at === cursor ? piece.text.trimEnd() : piece.text.slice(offset).trim();
  const expected = rest.trim();
  if (texts.text.startsWith(expected, at))
    return cutsWord(expected, at, texts) ? undefined : { text: expected, loose: undefined };
  let length = 0;
  while (length < expected.length && expected[length] === texts.text[at + length]) length += 1;
  const part = expected.slice(0, length).trimEnd();
  return part !== '' && isInterrupted(part, expected, length, at, texts)
    ? { text: part, loose: undefined, isPart: true }
    : undefined;
}

/** Whether a piece joins to one word what the original has on both sides of a space and a mark. */
function joinsWords(piece: Piece, { next, offset }: Progress, { pieces }: Texts): boolean {
  const before = offset === 0 ? (pieces[next - 1]?.text ?? '') : piece.text.slice(0, offset);
  const isWithin = offset > 0 || piece.followsCall === true;
  return isWithin && isLetter(piece.text.charAt(offset)) && isLetter(before.slice(-1));
}

/**
 * Whether something that is not written stands after a part of a piece, and not within a word. Only the mark of a note
 * may be within a run of letters: languages without spaces between words often have that.
 */
function isInterrupted(part: string, expected: string, length: number, at: number, { text, loose }: Texts): boolean {
  const isMarked = loose.at(text, at + part.length).some((index) => loose.wordsOf(index).startsWith('[^'));
  const isWord = !isMarked && isLetter(expected.charAt(length)) && isLetter(expected.charAt(length - 1));
  return !isWord && loose.at(text, skipSpace(text, at + part.length)).length > 0;
}

/**
 * Whether a piece would end within a number or word. Only a mark after it allows that. Han characters have no spaces
 * between words: where lines of a plain text were joined, a piece may end between any two.
 */
function cutsWord(piece: string, at: number, { text, loose }: Texts): boolean {
  const [last, next] = [piece.slice(-1), text.charAt(at + piece.length)];
  const isWithin = isLetter(last) && isLetter(next) && !(HAN.test(last) && HAN.test(next));
  return isWithin && loose.at(text, at + piece.length).length === 0;
}

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Whether a character is a letter or a digit. */
export const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
