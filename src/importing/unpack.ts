/** Unpacks Word files, OpenDocument texts and EPUB books. */
import { Unzip, UnzipInflate } from 'fflate';
import { PICTURE } from '../core/files/pictures.ts';
import { Refusal, TooLarge } from './refusal.ts';

/** The most bytes that a file may unpack to. */
const LARGEST_UNPACKED = 100_000_000;

/** The files in a packed file, by their names. */
export interface Unpacked {
  /** Those of XML and HTML. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those of pictures, as they are. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The files that are kept. */
const TEXT = /\.(?:xml|rels|x?html?|opf|ncx)$/i;

/**
 * Returns the texts and pictures in a packed file. Unpacks piece by piece, so that a file that exceeds the limit is never unpacked
 * whole.
 *
 * @throws {Refusal} if it unpacks to too much
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const texts = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  let size = 0;
  const unzip = new Unzip((file) => {
    // The size that the file declares may be too small, so the real size is checked as well.
    if (size + (file.originalSize ?? 0) > LARGEST_UNPACKED) throw tooLarge();
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      // What was thrown below, for a piece before, comes back here.
      if (error instanceof Refusal) throw error;
      if (error !== null)
        throw new Refusal(`Found a packed file that cannot be unpacked (${error.message}). Get it again.`);
      size += chunk.length;
      if (size > LARGEST_UNPACKED) throw tooLarge();
      const isText = TEXT.test(file.name);
      if (isText || PICTURE.test(file.name)) chunks.push(chunk);
      if (!isLast || chunks.length === 0) return;
      const whole = Buffer.concat(chunks);
      if (isText) texts.set(file.name, whole.toString('utf8').replace(/^\uFEFF/, ''));
      else pictures.set(file.name, whole);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += 65_536)
      unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `Found a packed file that cannot be unpacked (${error instanceof Error ? error.message : String(error)}). Get it again.`,
    );
  }
  return { texts, pictures };
}

const tooLarge = () =>
  new TooLarge(`Found a packed file that unpacks to more than ${LARGEST_UNPACKED} bytes. That is no document.`);
