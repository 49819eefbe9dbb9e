/** Makes packs: text files in one, in which what several have stands once. */
import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { beginCopying, LONGEST_WRITTEN, writeNext } from './copies.ts';
import { reusedRoom, reusedWriter } from './room.ts';

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
const roomForTexts = reusedRoom((length) => Buffer.alloc(length));

/**
 * Packs files. A host that packs what it sends finds again what came shortly before; copies have it found wherever it
 * came. The same files give the same pack.
 *
 * @param title what the pack holds, for readers
 * @returns JSON: a `Pack` (edition.ts), until others are packed
 */
export function pack(title: string, files: readonly PackedFile[]): Uint8Array {
  const sign = unusedCharacter(files);
  const { bytes, ends } = asOne(files);
  const copying = beginCopying(bytes, sign);
  const { write, writeBytes, written } = beginPack();
  write(`{"title":${JSON.stringify(title)},"files":[`);
  for (const [index, { address }] of files.entries()) {
    const type = `${TYPES[path.extname(address)]}; charset=utf-8`;
    write(`${index > 0 ? ',' : ''}{"address":${JSON.stringify(address)},"type":${JSON.stringify(type)},"text":"`);
    const [begin, end] = [ends[index - 1] ?? 0, ends[index] ?? 0];
    writeBytes(LONGEST_WRITTEN * (end - begin), (room, at) => writeNext(copying, end, room, at));
    write('"}');
  }
  write(`],"sign":${JSON.stringify(sign)}}`);
  return written();
}

/** The texts of files one after the other, until others are; what is not UTF-8 is as browsers read it. */
function asOne(files: readonly PackedFile[]): { bytes: Buffer; ends: readonly number[] } {
  const texts = files.map(({ content }) => (isUtf8(content) ? content : Buffer.from(content.toString('utf8'))));
  const room = roomForTexts(texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = texts.map((text) => (end += text.copy(room, end)));
  return { bytes: room.subarray(0, end), ends };
}

/** The first character that no text has, of those that JSON writes as they are. */
function unusedCharacter(files: readonly PackedFile[]): string {
  for (let code = 0x7f; ; code += 1) {
    const character = String.fromCharCode(code);
    if (!files.some(({ content }) => content.includes(character))) return character;
  }
}
