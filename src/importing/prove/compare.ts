/**
 * Proves that nothing was lost, changed or added. The original's text, read by another parser, must be the written text
 * in the same order; between its pieces there may only be what the report says was left out or moved, each once.
 */
import { type Range, skipSpace } from './places.ts';

/** A piece of the written text. */
export interface Piece {
  readonly text: string;
  /** Whether the call of a footnote is between this piece and the one before it, perhaps within a word. */
  readonly followsCall?: boolean;
  /** Whether the piece is a line of a section's heading. */
  readonly isHeading?: boolean;
  /** The numbers that are drawn beside the block that begins here, and beside blocks without words before it. */
  readonly numbers?: readonly string[];
}

/** The first place where the two texts differ. */
export interface Difference {
  /** The original's text from there. */
  readonly original: string;
  /** The next written piece, if there is one. */
  readonly written: string | undefined;
}

/** Makes all white space single spaces. A no-break space is a character of the text, so it stays. */
const normalised = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Steps of the search, the newest first. */
interface Path {
  readonly before: Path | undefined;
  /** Where in the original the step begins. */
  readonly at: number;
  /** The index of the piece that begins there, or of the loose piece that is there. */
  readonly piece: number | undefined;
  readonly loose: number | undefined;
}

/** A state of the search. */
interface State {
  /** The place in the original. */
  readonly cursor: number;
  /** The index of the next piece, and how much of it has been found. */
  readonly next: number;
  readonly offset: number;
  readonly path: Path | undefined;
}

/** A state in which there was more than one option. */
interface Choice extends State {
  readonly options: Option[];
}

interface Option {
  /** The text of the piece that is expected here. */
  readonly text: string;
  /** The index of a loose piece; `undefined` for the next piece of the written text. */
  readonly loose: number | undefined;
  /** Whether something else interrupts the piece here, so that the rest of it comes later. */
  readonly isPart?: true;
}

/** How many other options are tried before the comparison gives up. */
const MOST_CHOICES = 50_000;

/** What is compared: two texts, and the pieces that may be anywhere. */
export interface Compared {
  /** The original's text, read by another parser, with white space between blocks. */
  readonly original: string;
  /** The written text, in order. */
  readonly body: readonly Piece[];
  /** Written text that is in another place now, such as footnotes; each piece has to be found. */
  readonly moved: readonly string[];
  /** Pieces of the original that are not written: those that say they are ours, and all others. */
  readonly ours?: readonly string[];
  readonly leftOut: readonly string[];
}

/** Where the comparison can go no further. Texts have single spaces only. */
export interface Stuck {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly cursor: number;
  readonly next: number;
  /** Where in the text each piece begins that was found, by its index. */
  readonly begins: () => ReadonlyMap<number, number>;
}

/** The result of a comparison. */
export interface Comparison {
  /** The first difference; `undefined` if there is none. */
  readonly difference: Difference | undefined;
  /** Where in the original, with single spaces, the moved pieces and those left out begin and end. */
  readonly loose: readonly Range[];
  /** The same for what was left out alone, but is not ours. */
  readonly leftOut: readonly Range[];
  /** Where in the original, with single spaces, each piece begins, by its index. */
  readonly begins: ReadonlyMap<number, number>;
}

/** Compares two texts, and returns the first difference; `undefined` if there is none. */
export const compareTexts = (
  original: string,
  body: readonly Piece[],
  moved: readonly string[],
  leftOut: readonly string[],
): Difference | undefined => compare({ original, body, moved, leftOut }).difference;

/**
 * Compares two texts, and can go on after a difference.
 *
 * @param goOn returns where to go on after a difference; `undefined` to stop. Stops by default
 * @param mostChoices how many other options are tried before it is a difference
 */
export function compare(
  { original, body, moved, ours = [], leftOut }: Compared,
  goOn: (stuck: Stuck) => { readonly cursor: number; readonly next: number } | undefined = () => undefined,
  mostChoices = MOST_CHOICES,
): Comparison {
  const text = normalised(original);
  const pieces = body.map(({ text: piece, ...rest }) => ({ ...rest, text: normalised(piece) }));
  const loose = [...moved, ...ours, ...leftOut].map((piece) => normalised(piece).trim());
  // Pieces of the same words, such as the marks of items, are taken in their order: so many are in use.
  const groups = [...Map.groupBy(loose.keys(), (index) => loose[index] ?? '')].flatMap(([words, indexes]) =>
    words === '' ? [] : [{ words, indexes, used: 0 }],
  );
  const groupOf = new Map(groups.map((group) => [group.words, group]));
  const byStart = Map.groupBy(groups, ({ words }) => words.slice(0, 2));
  for (const list of byStart.values()) list.sort((a, b) => b.words.length - a.words.length);
  const count = (index: number, by: 1 | -1): void => {
    const group = groupOf.get(loose[index] ?? '');
    if (group !== undefined) group.used += by;
  };
  let choices: Choice[] = [];
  let tried = 0;
  let { cursor, next, offset, path }: State = { cursor: 0, next: 0, offset: 0, path: undefined };
  let furthest: State = { cursor: -1, next, offset, path };
  let difference: Difference | undefined;

  const looseAt = (at: number): number[] =>
    [1, 2]
      .flatMap((length) => byStart.get(text.slice(at, at + length)) ?? [])
      .flatMap(({ words, indexes, used }) => (text.startsWith(words, at) ? (indexes[used] ?? []) : []));
  /**
   * Whether a piece would end within a number or word. Only a mark after it allows that. Han characters have no spaces
   * between words: where lines of a plain text were joined, a piece may end between any two.
   */
  const cutsWord = (piece: string, at: number): boolean => {
    const [last, next] = [piece.slice(-1), text.charAt(at + piece.length)];
    const isWithin = isLetter(last) && isLetter(next) && !(HAN.test(last) && HAN.test(next));
    return isWithin && looseAt(at + piece.length).length === 0;
  };
  /** The next piece, or the part of it that comes before something that is not written. */
  const pieceAt = (at: number): Option | undefined => {
    const piece = pieces[next];
    if (piece === undefined) return undefined;
    const rest = offset === 0 && at === cursor ? piece.text.trimEnd() : piece.text.slice(offset).trim();
    const before = offset === 0 ? (pieces[next - 1]?.text ?? '') : piece.text.slice(0, offset);
    // Words on both sides of a mark must not be joined into one word.
    const isWithin = offset > 0 || piece.followsCall === true;
    if (isWithin && at > cursor && isLetter(piece.text.charAt(offset)) && isLetter(before.slice(-1))) return undefined;
    const expected = rest.trim();
    if (text.startsWith(expected, at)) return cutsWord(expected, at) ? undefined : { text: expected, loose: undefined };
    let length = 0;
    while (length < expected.length && expected[length] === text[at + length]) length += 1;
    const part = expected.slice(0, length).trimEnd();
    // The mark of a note may be within a run of letters: languages without spaces between words often have that.
    const isMarked = looseAt(at + part.length).some((index) => loose[index]?.startsWith('[^') === true);
    const isWord = !isMarked && isLetter(expected.charAt(length)) && isLetter(expected.charAt(length - 1));
    return part === '' || isWord || looseAt(skipSpace(text, at + part.length)).length === 0
      ? undefined
      : { text: part, loose: undefined, isPart: true };
  };
  const optionsAt = (at: number): Option[] => {
    const found = looseAt(at).filter((index) => !cutsWord(loose[index] ?? '', at));
    const options: Option[] = found.map((index) => ({ text: loose[index] ?? '', loose: index }));
    const piece = pieceAt(at);
    if (piece !== undefined) options.unshift(piece);
    return options.sort(
      (a, b) => Number(a.isPart === true) - Number(b.isPart === true) || b.text.length - a.text.length,
    );
  };

  for (;;) {
    const at = skipSpace(text, cursor);
    if (cursor > furthest.cursor) furthest = { cursor, next, offset, path };
    if (at >= text.length && next === pieces.length) {
      const used = new Set(groups.flatMap((group) => group.indexes.slice(0, group.used)));
      const missing = moved.findIndex((_, index) => !used.has(index) && loose[index] !== '');
      if (missing === -1) break;
    }
    const options = at >= text.length ? [] : optionsAt(at);
    let option = options.shift();
    if (option !== undefined && options.length > 0) choices.push({ cursor, next, offset, path, options });
    while (option === undefined) {
      const choice = choices.at(-1);
      tried += 1;
      if (choice === undefined || tried > mostChoices) break;
      option = choice.options.shift();
      if (choice.options.length === 0) choices.pop();
      for (const step of stepsOf(path, choice.path)) if (step.loose !== undefined) count(step.loose, -1);
      ({ cursor, next, offset, path } = choice);
    }
    if (option === undefined) {
      const { path: way, ...stuck } = furthest;
      difference ??= { original: text.slice(stuck.cursor, stuck.cursor + 80), written: pieces[stuck.next]?.text };
      const further = goOn({ text, pieces, ...stuck, begins: () => beginsOf(way) });
      if (further === undefined) break;
      [choices, tried, path, offset] = [[], 0, way, 0];
      ({ cursor, next } = further);
      furthest = { cursor, next, offset, path };
      for (const group of groups) group.used = 0;
      for (const step of stepsOf(way)) if (step.loose !== undefined) count(step.loose, 1);
      continue;
    }
    cursor = skipSpace(text, cursor);
    const begins = option.loose === undefined && offset === 0 ? next : undefined;
    path = { before: path, at: cursor, piece: begins, loose: option.loose };
    cursor += option.text.length;
    if (option.isPart === true) {
      const piece = pieces[next]?.text ?? '';
      offset += piece.slice(offset).length - piece.slice(offset).trimStart().length + option.text.length;
    } else if (option.loose === undefined) [next, offset] = [next + 1, 0];
    else count(option.loose, 1);
  }
  const taken = stepsOf(path).toReversed();
  const ranges = (first: number) =>
    taken.flatMap(({ at, loose: one = -1 }): Range[] => (one < first ? [] : [[at, at + (loose[one]?.length ?? 0)]]));
  return { difference, loose: ranges(0), leftOut: ranges(moved.length + ours.length), begins: beginsOf(path) };
}

/** Where each piece of a path begins, by its index. */
const beginsOf = (path: Path | undefined): ReadonlyMap<number, number> =>
  new Map(stepsOf(path).flatMap((step) => (step.piece === undefined ? [] : [[step.piece, step.at]])));

/** The steps of a path that come after another, the newest first. */
function stepsOf(path: Path | undefined, after?: Path): Path[] {
  const steps: Path[] = [];
  for (let step = path; step !== undefined && step !== after; step = step.before) steps.push(step);
  return steps;
}

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

export const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
