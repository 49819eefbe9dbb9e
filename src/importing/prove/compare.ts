/**
 * Proves that nothing was lost, changed or added: the original's text, as another parser has it, is the written text in its
 * order, and between its pieces nothing but what the report says stands elsewhere now, each once.
 */

/** A piece of the written text. */
export interface Piece {
  readonly text: string;
  /** Whether the call of a footnote stands between it and the piece before it, within a word perhaps. */
  readonly followsCall?: boolean;
  /** Whether it is a line of a section's heading. */
  readonly isHeading?: boolean;
}

/** Where the two part. */
export interface Difference {
  /** What the original has there. */
  readonly original: string;
  /** What was written next, if anything. */
  readonly written: string | undefined;
}

/** White space is one space, whatever it was; that at which no line breaks is a character. */
const normalised = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** A state in which there was a choice. */
interface Choice {
  readonly cursor: number;
  readonly next: number;
  readonly used: number;
  readonly options: Option[];
}

interface Option {
  /** The text that stands at the cursor. */
  readonly text: string;
  /** Which loose piece it is; `undefined` for the next piece of the written text. */
  readonly loose: number | undefined;
}

/** So often another choice is tried. */
const MOST_CHOICES = 50_000;

/**
 * Compares.
 *
 * @param original the text of the original by another parser; blocks parted by white space
 * @param body the written text, in order
 * @param moved written text that stands elsewhere now, such as footnotes; each piece has to be found
 * @param leftOut pieces of the original that are not written
 * @returns where the two part; `undefined` if they are the same
 */
export function compareTexts(
  original: string,
  body: readonly Piece[],
  moved: readonly string[],
  leftOut: readonly string[],
): Difference | undefined {
  const text = normalised(original);
  const pieces = body.map(({ text: piece, ...rest }) => ({ ...rest, text: normalised(piece) }));
  const loose = [...moved, ...leftOut].map((piece) => trim(normalised(piece)));
  const byStart = Map.groupBy(
    [...loose.keys()].filter((index) => loose[index] !== ''),
    (index) => (loose[index] ?? '').slice(0, 2),
  );
  for (const list of byStart.values()) list.sort((a, b) => (loose[b]?.length ?? 0) - (loose[a]?.length ?? 0));
  const used: number[] = [];
  const isUsed = new Set<number>();
  const choices: Choice[] = [];
  let [cursor, next, tried] = [0, 0, 0];
  let furthest = { cursor: -1, next: 0 };

  const optionsAt = (at: number): Option[] => {
    const options: Option[] = [];
    const piece = pieces[next];
    if (piece !== undefined && stands(piece.text, piece.followsCall === true, at))
      options.push({ text: piece.text, loose: undefined });
    const known = new Set<string>();
    const near = [1, 2].flatMap((length) => byStart.get(text.slice(at, at + length)) ?? []);
    for (const index of near) {
      const other = loose[index] ?? '';
      if (isUsed.has(index) || known.has(other) || !text.startsWith(other, at) || cutsWord(other, at)) continue;
      known.add(other);
      options.push({ text: other, loose: index });
    }
    return options.sort((a, b) => b.text.length - a.text.length);
  };
  /** Whether a piece would end within a number or word. */
  const cutsWord = (piece: string, at: number): boolean =>
    /[\p{L}\p{N}]$/u.test(piece) && /^[\p{L}\p{N}]/u.test(text.slice(at + piece.length, at + piece.length + 2));
  /** Whether a piece stands at a place; where a call stood within a text, words may not have grown together. */
  const stands = (piece: string, followsCall: boolean, at: number): boolean => {
    const own = at === cursor ? piece : trimStart(piece);
    if (!text.startsWith(trim(own), at)) return false;
    const grewTogether =
      followsCall && at > cursor && /^[\p{L}\p{N}]/u.test(piece) && /[\p{L}\p{N}]$/u.test(pieces[next - 1]?.text ?? '');
    return !grewTogether;
  };

  for (;;) {
    const at = skipSpace(text, cursor);
    if (cursor > furthest.cursor) furthest = { cursor, next };
    if (at >= text.length && next === pieces.length) {
      const missing = moved.findIndex((_, index) => !isUsed.has(index) && loose[index] !== '');
      if (missing === -1) return undefined;
    }
    const options = at >= text.length ? [] : optionsAt(at);
    let option = options.shift();
    if (option !== undefined && options.length > 0) choices.push({ cursor, next, used: used.length, options });
    while (option === undefined) {
      const choice = choices.at(-1);
      tried += 1;
      if (choice === undefined || tried > MOST_CHOICES)
        return { original: text.slice(furthest.cursor, furthest.cursor + 80), written: pieces[furthest.next]?.text };
      option = choice.options.shift();
      if (choice.options.length === 0) choices.pop();
      ({ cursor, next } = choice);
      for (const index of used.splice(choice.used)) isUsed.delete(index);
    }
    cursor = skipSpace(text, cursor) + trim(option.text).length;
    if (option.loose === undefined) next += 1;
    else {
      used.push(option.loose);
      isUsed.add(option.loose);
    }
  }
}

/** Any white space: where a piece begins or ends, that of the original does not count. */
function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/u.test(text[end] ?? '')) end += 1;
  return end;
}

const trim = (text: string): string => text.trim();
const trimStart = (text: string): string => text.trimStart();
