/** Makes packs: text files in one, in which what several have stands once. */
import path from 'node:path';
import type { Pack } from '../edition.ts';
import { writeCopies } from './copies.ts';

/** A text file of the site. */
export interface PackedFile {
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

/**
 * Packs files. A host that packs what it sends finds again what came shortly before; copies have it found wherever it
 * came. The same files give the same pack.
 *
 * @param title what the pack holds, for readers
 * @returns JSON
 */
export function pack(title: string, files: readonly PackedFile[]): string {
  const texts = files.map(({ text }) => text);
  const sign = unusedCharacter(texts);
  const written = writeCopies(texts, sign);
  const whole: Pack = {
    title,
    files: files.map(({ address }, index) => ({
      address,
      type: `${TYPES[path.extname(address)]}; charset=utf-8`,
      text: written[index] ?? '',
    })),
    sign,
  };
  return JSON.stringify(whole);
}

/** The first character that no text has, of those that JSON writes as they are. */
function unusedCharacter(texts: readonly string[]): string {
  for (let code = 0x7f; ; code += 1) {
    const character = String.fromCharCode(code);
    if (!texts.some((text) => text.includes(character))) return character;
  }
}
