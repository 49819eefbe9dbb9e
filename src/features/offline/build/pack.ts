/** Makes packs: JSON files that hold many text files of the site, and every repeated piece of them only once. */
import path from 'node:path';
import type { Pack } from '../edition.ts';

/** A text file of the site. */
export interface TextFile {
  /** Its address below the site's root. */
  readonly address: string;
  readonly text: string;
}

/** Types of the files that are packed, by the extensions of their names. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
};

/** Whether a file can be packed. */
export const isText = (file: string) => path.extname(file) in TYPES;

/**
 * A piece of a text: it begins with a tag, a quotation mark or a line. Pages and exports repeat whole tags and
 * sentences.
 */
const PIECE = /[<"\n][^<"\n]*|[^<"\n]+/g;

/**
 * Packs files. The host compresses the pack as it sends it; but gzip sees only repetitions within 32 kB, and the pages
 * of a document repeat each other over longer distances. So each piece is written once, and a file is a list of their
 * numbers.
 *
 * @param title what the pack holds, for readers
 * @returns the pack as JSON; the same files give the same JSON
 */
export function packFiles(title: string, files: readonly TextFile[]): string {
  const numbers = new Map<string, number>();
  const numberOf = (piece: string) => {
    const known = numbers.get(piece);
    if (known === undefined) numbers.set(piece, numbers.size);
    return known ?? numbers.size - 1;
  };
  const packed = files.map(({ address, text }) => ({
    address,
    type: `${TYPES[path.extname(address)]}; charset=utf-8`,
    pieces: text.match(PIECE)?.map(numberOf) ?? [],
  }));
  const pack: Pack = { title, pieces: [...numbers.keys()], files: packed };
  return JSON.stringify(pack);
}
