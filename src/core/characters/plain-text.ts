/** A text as it is searched: what is not seen left out, letters composed (NFC), and every space that of the keyboard. */

/** A text, and where its letters came from. */
export interface PlainText {
  readonly text: string;
  /** Where the letter at an offset of `text` begins in the text as it was written. */
  readonly start: (offset: number) => number;
  /** Where the letter before an offset of `text` ends in the text as it was written. */
  readonly end: (offset: number) => number;
}

/** What is left out: Unicode's characters that are ignored by default, such as soft hyphens and zero-width spaces. */
const IGNORED = /\p{DI}/gu;

/** Any space, such as one at which no line is broken. */
const SPACE = /\p{Zs}/gu;

/** Letters with their marks, and what is not seen among them. */
const CLUSTER = /\p{DI}+|[\u1100-\u115E\uAC00-\uD7A3][\u1161-\u11FF]*|[^\p{M}\p{DI}][\p{M}\p{DI}]*|[\p{M}\p{DI}]+/gu;

const same = (offset: number) => offset;

/** A text as it is searched, without its offsets. */
export function searchable(text: string): string {
  return text.replace(IGNORED, '').replace(SPACE, ' ').normalize('NFC');
}

/** A text as it is searched. */
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
