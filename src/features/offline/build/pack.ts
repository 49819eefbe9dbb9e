/** Makes packs: text files in one, each recurring piece once. */
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Pack, PackedFile } from '../edition.ts';

/** A text file of the site. */
export interface TextFile {
  /** Its address below the site's root. */
  readonly address: string;
  readonly text: string;
}

/** Types of the files that are packed, by the ends of their names. */
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

/** Where files are cut: sentences recur in pages and exports, and so do elements. Any cut gives the same files. */
const CUTS = /(?<=[>.,;。，\n"])(?=[ <"\p{Script=Han}])/u;

/**
 * Packs files. gzip finds again what came shortly before; the pieces let it be found wherever it came. The same files
 * give the same bytes.
 *
 * @param title what the pack holds, for readers
 */
export function pack(title: string, files: readonly TextFile[]): Buffer {
  const numbers = new Map<string, number>();
  const packed = files.map(({ address, text }): PackedFile => {
    const runs: number[] = [];
    let last = -1;
    for (const piece of text.split(CUTS)) {
      const number = numbers.get(piece) ?? numbers.size;
      numbers.set(piece, number);
      if (runs.length > 0 && number === last + 1) runs.push((runs.pop() ?? 0) + 1);
      else runs.push(number, 1);
      last = number;
    }
    return { address, type: `${TYPES[path.extname(address)]}; charset=utf-8`, runs };
  });
  const whole: Pack = { title, files: packed, pieces: [...numbers.keys()] };
  return gzipSync(JSON.stringify(whole), { level: constants.Z_BEST_COMPRESSION });
}
