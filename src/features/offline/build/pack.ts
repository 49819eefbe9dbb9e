/** Makes packs: JSON files that hold many text files of the site, and every repeated piece of them only once. */
import { contentTypeOf } from '../../../core/media-types.ts';
import type { Pack } from '../edition.ts';

/** A text file of the site. */
export interface TextFile {
  /** Its address below the site's root. */
  readonly address: string;
  readonly text: string;
}

/**
 * A piece of a text: it begins with a tag, a quotation mark or a line. Pages and exports repeat whole tags and
 * sentences.
 */
const PIECE = /[<"\n][^<"\n]*|[^<"\n]+/g;

/** So long and so often repeated is a piece at most that is not worth a number. */
const SHORT = 20;
const SELDOM = 3;

/**
 * Packs files. The host compresses the pack as it sends it; but gzip sees only repetitions within 32 kB, and the pages
 * of a document repeat each other over longer distances. So a piece that is repeated is written once, and a file is a
 * list of its pieces: the numbers of those, the most frequent of which have the shortest, and between them its own words.
 *
 * @param title what the pack holds, for readers
 * @returns the pack as JSON; the same files give the same JSON
 */
export function packFiles(title: string, files: readonly TextFile[]): string {
  const cut = files.map((file) => ({ ...file, pieces: file.text.match(PIECE) ?? [] }));
  const times = new Map<string, number>();
  for (const { pieces } of cut) for (const piece of pieces) times.set(piece, (times.get(piece) ?? 0) + 1);
  const repeated = [...times].filter(isWorthANumber).toSorted(([, one], [, other]) => other - one);
  const numbers = new Map(repeated.map(([piece], index) => [piece, index]));
  const pack: Pack = {
    title,
    pieces: [...numbers.keys()],
    files: cut.map(({ address, pieces }) => ({
      address,
      type: contentTypeOf(address),
      pieces: joinOwn(pieces.map((piece) => numbers.get(piece) ?? piece)),
    })),
  };
  return JSON.stringify(pack);
}

/** A short piece that is seldom repeated costs less than the numbers in its places, once the host has compressed them. */
const isWorthANumber = ([piece, count]: readonly [string, number]) =>
  count > SELDOM || (count > 1 && piece.length > SHORT);

/** Joins pieces that stand next to each other and have no number. */
function joinOwn(pieces: readonly (number | string)[]): (number | string)[] {
  const joined: (number | string)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}
