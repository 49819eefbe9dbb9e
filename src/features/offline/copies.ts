/** How a pack says that a text goes on as those before it: a sign, four figures for where that is, and two for how long. */

/** The figures of numbers: all of printable ASCII but what JSON would write longer. */
const FIGURES = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (figure) => figure !== '"' && figure !== '\\',
);

/** The longest copy, in UTF-16 units: the largest number of two figures. */
export const LONGEST = FIGURES.length ** 2 - 1;

/**
 * A copy as it is written.
 *
 * @param from where it stands in all texts before, as if they were one
 */
export const writeCopy = (sign: string, from: number, length: number) =>
  sign + writeNumber(from, 4) + writeNumber(length, 2);

function writeNumber(number: number, figures: number): string {
  if (figures === 0) return '';
  return writeNumber(Math.floor(number / FIGURES.length), figures - 1) + (FIGURES[number % FIGURES.length] ?? '');
}

/**
 * Texts as they were, from texts with copies.
 *
 * @param sign what begins a copy, and is in none of the texts
 * @param length of all texts together, in UTF-16 units
 */
export function readCopies(texts: readonly string[], sign: string, length: number): string[] {
  const units = new Uint16Array(length);
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  let end = 0;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index += 1) units[end++] = text.charCodeAt(index);
  };
  return texts.map((text) => {
    const begin = end;
    const [first = '', ...copies] = text.split(sign);
    add(first);
    for (const copy of copies) {
      const from = readNumber(copy.slice(0, 4));
      const long = readNumber(copy.slice(4, 6));
      units.copyWithin(end, from, from + long);
      end += long;
      add(copy.slice(6));
    }
    return decoder.decode(units.subarray(begin, end));
  });
}

const readNumber = (figures: string) =>
  Array.from(figures).reduce((number, figure) => number * FIGURES.length + FIGURES.indexOf(figure), 0);
