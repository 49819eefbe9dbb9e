/** Takes out of a written text what is in another place of the original. */

/** A text that is in another place of its section than in the original. */
export interface Moved {
  readonly text: string;
  /** The written line before it, if that tells it from others of the same words: the number of a heading. */
  readonly after?: string | undefined;
}

/** How to read a piece of a written text. */
interface Reading<One> {
  readonly textOf: (piece: One) => string;
  readonly isHeading: (piece: One) => boolean;
}

/**
 * Takes each text that has moved out of the pieces; if several have its words, the heading. Returns those that were found.
 * Changes the pieces.
 */
export function takeMoved<One>(
  pieces: One[],
  moved: readonly Moved[],
  { textOf, isHeading }: Reading<One>,
): readonly string[] {
  return moved.flatMap(({ text, after }) => {
    const follows = (index: number) => {
      const before = pieces[index - 1];
      return before !== undefined && textOf(before) === after;
    };
    const tests: readonly ((piece: One, index: number) => boolean)[] = [
      (piece, index) => after !== undefined && textOf(piece) === text && follows(index),
      (piece) => textOf(piece) === text && isHeading(piece),
      (piece) => textOf(piece) === text,
    ];
    const at = tests.reduce((found, test) => (found === -1 ? pieces.findIndex(test) : found), -1);
    return at === -1 ? [] : pieces.splice(at, 1).map(textOf);
  });
}
