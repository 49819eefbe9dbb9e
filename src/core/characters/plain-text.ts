/** Texts as they are searched: without invisible characters, with composed letters (NFC), and with plain spaces. */

/** A text as it is searched, and where its letters are in the text as it was written. */
export interface PlainText {
  readonly text: string;
  /** Where the letter at an offset of `text` begins in the text as it was written. */
  readonly start: (offset: number) => number;
  /** Where the letter before an offset of `text` ends in the text as it was written. */
  readonly end: (offset: number) => number;
}

/** The characters that Unicode ignores by default, such as soft hyphens and zero-width spaces. */
const IGNORED = /\p{DI}/gu;

/** Any space, such as a no-break space. */
const SPACE = /\p{Zs}/gu;

/** Letters with their marks and with invisible characters among them. */
const CLUSTER = /\p{DI}+|[\u1100-\u115E\uAC00-\uD7A3][\u1161-\u11FF]*|[^\p{M}\p{DI}][\p{M}\p{DI}]*|[\p{M}\p{DI}]+/gu;

const same = (offset: number) => offset;

/** Gives a text as it is searched, without offsets. */
export function searchable(text: string): string {
  return text.replace(IGNORED, '').replace(SPACE, ' ').normalize('NFC');
}

/** Gives a text as it is searched, with offsets. */
export function plainText(written: string): PlainText {
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
