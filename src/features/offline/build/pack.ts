/** Makes packs: text files in one, in which what several have stands once. */
import path from 'node:path';
import { writeCopies } from './copies.ts';
import { reusedWriter } from './room.ts';
import { lettersOf, readUnits } from './units.ts';

/** A text file of the site. */
export interface PackedFile {
  /** Its address below the site's root. */
  readonly address: string;
  /** Its text in UTF-8. */
  readonly content: Buffer;
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

const beginPack = reusedWriter();

/**
 * Packs files. A host that packs what it sends finds again what came shortly before; copies have it found wherever it
 * came. The same files give the same pack.
 *
 * @param title what the pack holds, for readers
 * @returns JSON: a `Pack` (edition.ts), until others are packed
 */
export function pack(title: string, files: readonly PackedFile[]): Uint8Array {
  const sign = unusedCharacter(files);
  const { units, ends } = writeCopies(readUnits(files.map(({ content }) => content)), sign);
  const { write, written } = beginPack();
  write(`{"title":${JSON.stringify(title)},"files":[`);
  for (const [index, { address }] of files.entries()) {
    const type = `${TYPES[path.extname(address)]}; charset=utf-8`;
    write(`${index > 0 ? ',' : ''}{"address":${JSON.stringify(address)},"type":${JSON.stringify(type)},"text":"`);
    // What JSON marks is a byte by itself.
    for (const letters of lettersOf(units, ends[index - 1] ?? 0, ends[index] ?? 0))
      write(JSON.stringify(letters).slice(1, -1), 'latin1');
    write('"}');
  }
  write(`],"sign":${JSON.stringify(sign)}}`);
  return written();
}

/** The first character that no text has, of those that JSON writes as they are. */
function unusedCharacter(files: readonly PackedFile[]): string {
  for (let code = 0x7f; ; code += 1) {
    const character = String.fromCharCode(code);
    if (!files.some(({ content }) => content.includes(character))) return character;
  }
}
