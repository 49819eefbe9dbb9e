/** Makes packs: text files in one, each recurring phrase once. */
import path from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Pack } from '../edition.ts';
import { findPhrases } from './phrases.ts';

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

/**
 * Characters that can be signs, the shortest first: all but those that the worker takes for none, that JSON writes longer,
 * or that are halves.
 */
const SIGNS = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
  (one) => !/[ -~]/.test(one) && JSON.stringify(one).length === 3,
);

/**
 * Packs files. gzip finds again what came shortly before; signs for phrases let it be found wherever it came. The same
 * files give the same bytes.
 *
 * @param title what the pack holds, for readers
 */
export function pack(title: string, files: readonly TextFile[]): Buffer {
  const texts = files.map(({ text }) => text);
  const used = new Set(texts.flatMap((text) => [...new Set(text)]));
  const phrased = findPhrases(
    texts,
    SIGNS.filter((sign) => !used.has(sign)),
  );
  const whole: Pack = {
    title,
    files: files.map(({ address }, index) => ({
      address,
      type: `${TYPES[path.extname(address)]}; charset=utf-8`,
      text: phrased.texts[index] ?? '',
    })),
    phrases: Object.fromEntries(phrased.phrases),
  };
  return gzipSync(JSON.stringify(whole), { level: constants.Z_BEST_COMPRESSION });
}
