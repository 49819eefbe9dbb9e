/** How a pack says that a text goes on as a text before it: a sign, where that is, and how long, in figures of base 36. */

/** The longest copy, in UTF-16 units: the largest number of two figures. */
export const LONGEST = 36 ** 2 - 1;

/** How many figures tell where what is copied stands, and how long it is. */
const [OF_PLACE, OF_LENGTH] = [5, 2];

/**
 * Writes a copy, and gives the place after it.
 *
 * @param sign as bytes
 * @param from where it stands in all texts before, as if they were one, in UTF-16 units
 */
export function writeCopy(target: Uint8Array, at: number, sign: Uint8Array, from: number, length: number): number {
  for (let index = 0; index < sign.length; index += 1) target[at + index] = sign[index] ?? 0;
  return writeNumber(target, writeNumber(target, at + sign.length, from, OF_PLACE), length, OF_LENGTH);
}

function writeNumber(target: Uint8Array, at: number, value: number, figures: number): number {
  let rest = value;
  for (let place = at + figures - 1; place >= at; place -= 1) {
    const figure = rest % 36;
    // From 0 to 9, and from a on, by their codes.
    target[place] = figure + (figure < 10 ? 0x30 : 0x57);
    rest = (rest - figure) / 36;
  }
  return at + figures;
}

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
