/** How a pack says that a text goes on as a text before it: a sign, where that is, and how long, in figures of base 36. */

/** The longest copy, in UTF-16 units: the largest number of two figures. */
export const LONGEST = 36 ** 2 - 1;

/**
 * A copy as it is written.
 *
 * @param from where it stands in all texts before, as if they were one
 */
export const writeCopy = (sign: string, from: number, length: number) =>
  sign + from.toString(36).padStart(5, '0') + length.toString(36).padStart(2, '0');

/**
 * A reader of texts with copies, which gives them as they were, one after the other.
 *
 * @param sign what begins a copy, and is in none of the texts; none of the signs of regular expressions
 */
export function copyReader(sign: string): (text: string) => string {
  const copies = RegExp(`${sign}(.{5})(..)`, 'g');
  let before = '';
  return (text) => {
    const whole = text.replace(copies, (_, from: string, length: string) => {
      const start = parseInt(from, 36);
      return before.slice(start, start + parseInt(length, 36));
    });
    before += whole;
    return whole;
  };
}
