/**
 * Proves that nothing was lost, changed or added. The original's text, read by another parser, must be the written text
 * in the same order; between its pieces there may only be what the report says was left out or moved, each once.
 */
import { LoosePieces } from './loose-pieces.ts';
import { type Option, optionsAt, type Piece, type Progress, type Texts } from './options.ts';
import { type Range, skipSpace } from './places.ts';

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
interface State extends Progress {
  readonly path: Path | undefined;
}

/** A state in which there was more than one option. */
interface Choice extends State {
  readonly options: Option[];
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
  const loose = new LoosePieces([...moved, ...ours, ...leftOut].map((piece) => normalised(piece).trim()));
  const search = new Search({ text, pieces, loose }, mostChoices);
  let difference: Difference | undefined;
  while (!(search.isAtEnd() && loose.areUsed(moved.length))) {
    if (search.step()) continue;
    const { path: way, cursor, next } = search.furthest;
    difference ??= { original: text.slice(cursor, cursor + 80), written: pieces[next]?.text };
    const further = goOn({ text, pieces, cursor, next, begins: () => beginsOf(way) });
    if (further === undefined) break;
    search.goOnAt(further);
  }
  const { path } = search.state;
  const taken = stepsOf(path).toReversed();
  const ranges = (first: number) =>
    taken.flatMap(({ at, loose: one = -1 }): Range[] => (one < first ? [] : [[at, at + loose.wordsOf(one).length]]));
  return { difference, loose: ranges(0), leftOut: ranges(moved.length + ours.length), begins: beginsOf(path) };
}

const START: State = { cursor: 0, next: 0, offset: 0, path: undefined };

/**
 * A search for a way through both texts. Where it can go no further, it goes back to the last place with another
 * option.
 */
class Search {
  state = START;
  /** The state in which the most of the original was found, since the last difference. */
  furthest = START;
  private readonly texts: Texts;
  private readonly mostChoices: number;
  private choices: Choice[] = [];
  private tried = 0;

  constructor(texts: Texts, mostChoices: number) {
    this.texts = texts;
    this.mostChoices = mostChoices;
  }

  /** Whether both texts end here. */
  isAtEnd(): boolean {
    const { text, pieces } = this.texts;
    return this.state.next === pieces.length && skipSpace(text, this.state.cursor) >= text.length;
  }

  /** Goes a step on. Returns `false` if there is no way left. */
  step(): boolean {
    if (this.state.cursor > this.furthest.cursor) this.furthest = this.state;
    const [first, ...options] = optionsAt(this.state, this.texts);
    if (first !== undefined && options.length > 0) this.choices.push({ ...this.state, options });
    const option = first ?? this.goBack();
    if (option !== undefined) this.take(option);
    return option !== undefined;
  }

  /** Goes on after a difference, with what was found up to there. */
  goOnAt(further: { readonly cursor: number; readonly next: number }): void {
    const { loose } = this.texts;
    [this.choices, this.tried] = [[], 0];
    this.state = { ...further, offset: 0, path: this.furthest.path };
    this.furthest = this.state;
    loose.clear();
    for (const step of stepsOf(this.state.path)) if (step.loose !== undefined) loose.count(step.loose, 1);
  }

  /**
   * Goes back to the last place with another option, and returns that; `undefined` if there is none, or after too many.
   */
  private goBack(): Option | undefined {
    const choice = this.choices.at(-1);
    this.tried += 1;
    if (choice === undefined || this.tried > this.mostChoices) return undefined;
    const option = choice.options.shift();
    if (choice.options.length === 0) this.choices.pop();
    for (const step of stepsOf(this.state.path, choice.path))
      if (step.loose !== undefined) this.texts.loose.count(step.loose, -1);
    this.state = choice;
    return option;
  }

  private take({ text: found, loose, isPart }: Option): void {
    const { text, pieces } = this.texts;
    const { cursor, next, offset, path } = this.state;
    const at = skipSpace(text, cursor);
    const begins = loose === undefined && offset === 0 ? next : undefined;
    const step = { cursor: at + found.length, path: { before: path, at, piece: begins, loose } };
    if (loose !== undefined) {
      this.texts.loose.count(loose, 1);
      this.state = { ...step, next, offset };
    } else if (isPart === true) {
      const rest = pieces[next]?.text.slice(offset) ?? '';
      this.state = { ...step, next, offset: offset + rest.length - rest.trimStart().length + found.length };
    } else this.state = { ...step, next: next + 1, offset: 0 };
  }
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
