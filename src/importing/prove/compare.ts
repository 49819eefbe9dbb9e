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
  readonly offset: number;
  readonly used: number;
  readonly options: Option[];
}

interface Option {
  /** The text that stands at the cursor. */
  readonly text: string;
  /** Which loose piece it is; `undefined` for the next piece of the written text. */
  readonly loose: number | undefined;
  /** Whether something stands within that piece here, so that the rest of it comes later. */
  readonly isPart?: true;
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
  const loose = [...moved, ...leftOut].map((piece) => normalised(piece).trim());
  const byStart = Map.groupBy(
    [...loose.keys()].filter((index) => loose[index] !== ''),
    (index) => (loose[index] ?? '').slice(0, 2),
  );
  for (const list of byStart.values()) list.sort((a, b) => (loose[b]?.length ?? 0) - (loose[a]?.length ?? 0));
  const used: number[] = [];
  const isUsed = new Set<number>();
  const choices: Choice[] = [];
  /** The place in the original, the next piece, how much of it has been found, and how often another way was tried. */
  let [cursor, next, offset, tried] = [0, 0, 0, 0];
  let furthest = { cursor: -1, next: 0 };

  const looseAt = (at: number): number[] =>
    [1, 2]
      .flatMap((length) => byStart.get(text.slice(at, at + length)) ?? [])
      .filter((index) => !isUsed.has(index) && text.startsWith(loose[index] ?? '', at));
  /** Whether a piece would end within a number or word, as it may only where a mark follows. */
  const cutsWord = (piece: string, at: number): boolean =>
    isLetter(piece.slice(-1)) && isLetter(text.charAt(at + piece.length)) && looseAt(at + piece.length).length === 0;
  /** The next piece, or as much of it as stands here before something that is not written. */
  const pieceAt = (at: number): Option | undefined => {
    const piece = pieces[next];
    if (piece === undefined) return undefined;
    const rest = offset === 0 && at === cursor ? piece.text.trimEnd() : piece.text.slice(offset).trim();
    const before = offset === 0 ? (pieces[next - 1]?.text ?? '') : piece.text.slice(0, offset);
    // Where a mark stood within a text, words may not have grown together.
    const isWithin = offset > 0 || piece.followsCall === true;
    if (isWithin && at > cursor && isLetter(piece.text.charAt(offset)) && isLetter(before.slice(-1))) return undefined;
    const own = rest.trim();
    if (text.startsWith(own, at)) return cutsWord(own, at) ? undefined : { text: own, loose: undefined };
    let length = 0;
    while (length < own.length && own[length] === text[at + length]) length += 1;
    const part = own.slice(0, length).trimEnd();
    // The mark of a note may stand within what is a word to letters, as it often does where no spaces part words.
    const isMarked = looseAt(at + part.length).some((index) => loose[index]?.startsWith('[^') === true);
    const isWord = !isMarked && isLetter(own.charAt(length)) && isLetter(own.charAt(length - 1));
    return part === '' || isWord || looseAt(skipSpace(text, at + part.length)).length === 0
      ? undefined
      : { text: part, loose: undefined, isPart: true };
  };
  const optionsAt = (at: number): Option[] => {
    const found = looseAt(at).filter((index) => !cutsWord(loose[index] ?? '', at));
    const byText = new Map(found.toReversed().map((index) => [loose[index] ?? '', index]));
    const options: Option[] = [...byText].map(([own, index]) => ({ text: own, loose: index }));
    const piece = pieceAt(at);
    if (piece !== undefined) options.unshift(piece);
    return options.sort(
      (a, b) => Number(a.isPart === true) - Number(b.isPart === true) || b.text.length - a.text.length,
    );
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
    if (option !== undefined && options.length > 0) choices.push({ cursor, next, offset, used: used.length, options });
    while (option === undefined) {
      const choice = choices.at(-1);
      tried += 1;
      if (choice === undefined || tried > MOST_CHOICES)
        return { original: text.slice(furthest.cursor, furthest.cursor + 80), written: pieces[furthest.next]?.text };
      option = choice.options.shift();
      if (choice.options.length === 0) choices.pop();
      ({ cursor, next, offset } = choice);
      for (const index of used.splice(choice.used)) isUsed.delete(index);
    }
    cursor = skipSpace(text, cursor) + option.text.length;
    if (option.isPart === true) {
      const piece = pieces[next]?.text ?? '';
      offset += piece.slice(offset).length - piece.slice(offset).trimStart().length + option.text.length;
    } else if (option.loose === undefined) [next, offset] = [next + 1, 0];
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

const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
