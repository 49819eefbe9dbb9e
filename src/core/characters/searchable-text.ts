/**
 * Texts in the form in which they are searched: without invisible characters, with composed letters (NFC), and with
 * plain spaces.
 */

/** A text in the form in which it is searched, with the offsets of its letters in the original text. */
export interface SearchableText {
  readonly text: string;
  /** The offset in the original text at which the letter at this offset of `text` begins. */
  readonly start: (offset: number) => number;
  /** The offset in the original text at which the letter before this offset of `text` ends. */
  readonly end: (offset: number) => number;
}

/** Characters that Unicode calls default-ignorable, such as soft hyphens and zero-width spaces. */
const IGNORED = /\p{DI}/gu;

/** Any space, such as a no-break space. */
const SPACE = /\p{Zs}/gu;

/** A letter with its combining marks and the invisible characters among them. */
const CLUSTER = /\p{DI}+|[\u1100-\u115E\uAC00-\uD7A3][\u1161-\u11FF]*|[^\p{M}\p{DI}][\p{M}\p{DI}]*|[\p{M}\p{DI}]+/gu;

const same = (offset: number) => offset;

/** Returns a text in the form in which it is searched, without offsets. */
export function searchable(text: string): string {
  return text.replace(IGNORED, '').replace(SPACE, ' ').normalize('NFC');
}

/** Returns a text in the form in which it is searched, with offsets into the original. */
export function searchableText(written: string): SearchableText {
  if (searchable(written) === written) return { text: written, start: same, end: same };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of written.matchAll(CLUSTER)) {
    const plain = searchable(cluster);
    parts.push(plain);
    const isUnchanged = plain === cluster;
    for (let at = 0; at < plain.length; at += 1) {
      starts.push(isUnchanged ? index + at : index);
      ends.push(isUnchanged ? index + at + 1 : index + cluster.replace(/\p{DI}+$/u, '').length);
    }
  }
  return {
    text: parts.join(''),
    start: (offset) => starts[offset] ?? written.length,
    end: (offset) => ends[offset - 1] ?? 0,
  };
}
