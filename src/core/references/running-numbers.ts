/** The numbers of points that are counted through a whole document, by which readers name them: "recommendation 23". */

/** Returns the path of such a point (typed.ts). */
export const runningPath = (number: string): string => `point ${number}`;

/** A word and a number, and nothing else. Roman numbers and letters are those of other parts. */
const WORD_AND_NUMBER = /^(?<word>\p{L}[\p{L}\p{M}-]*)\s+(?<number>\d{1,3})$/u;

/** Returns the word and the number by which a reader may name such a point; `undefined` if they typed something else. */
export function typedPoint(typed: string): { readonly word: string; readonly number: string } | undefined {
  const { word, number } = WORD_AND_NUMBER.exec(typed.trim())?.groups ?? {};
  return word === undefined || number === undefined ? undefined : { word, number: String(Number(number)) };
}
