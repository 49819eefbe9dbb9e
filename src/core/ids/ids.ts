/** Paragraph ids: how they are written, and the next that is free. */

/** The parts of an id: `iii-4a` is section `iii`, number 4, letters `a`; `i-figure-1` is a caption's. */
export interface ParagraphId {
  readonly section: string;
  readonly kind: 'paragraph' | 'caption';
  readonly number: number;
  /** Tell birth, not order: the first inserted after 4 is `4a`, the second `4b`, wherever they stand. */
  readonly letters: string;
}

/** Reads an id; `undefined` if it is none. */
export function parseId(id: string): ParagraphId | undefined {
  const parts = /^(?<section>[a-z0-9]+(?:-[a-z0-9]+)*?)-(?<figure>figure-)?(?<number>\d+)(?<letters>[a-z]*)$/.exec(
    id,
  )?.groups;
  if (parts === undefined) return undefined;
  const { section = '', figure, number, letters = '' } = parts;
  return { section, kind: figure === undefined ? 'paragraph' : 'caption', number: Number(number), letters };
}

/** Writes an id. */
export function formatId({ section, kind, number, letters }: ParagraphId): string {
  return `${section}-${kind === 'caption' ? 'figure-' : ''}${number}${letters}`;
}

/**
 * The ids for paragraphs inserted after another, one after the other: its number with the first letters never used.
 *
 * @param base the number of the nearest id of the same section and kind before them, 0 if there is none
 * @param taken every id ever given
 */
export function* insertedIds(base: Omit<ParagraphId, 'letters'>, taken: ReadonlySet<string>): Generator<string, never> {
  for (let birth = 1; ; birth += 1) {
    const id = formatId({ ...base, letters: toLetters(birth) });
    if (!taken.has(id)) yield id;
  }
}

/** 1 is `a`, 26 is `z`, 27 is `aa`. */
function toLetters(birth: number): string {
  const rest = birth - 1;
  return (rest >= 26 ? toLetters(Math.floor(rest / 26)) : '') + String.fromCharCode(97 + (rest % 26));
}
