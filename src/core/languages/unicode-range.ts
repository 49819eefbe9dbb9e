/**
 * Reads a CSS `unicode-range`, such as `U+0000-00FF,U+0131`.
 *
 * https://drafts.csswg.org/css-fonts/#unicode-range-desc
 */

/** Returns a test for whether a code point is in a range. */
export function rangeTest(range: string): (codePoint: number) => boolean {
  const spans = spansOf(range);
  return (codePoint) => spans.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Returns every character of a range. */
export function charactersOf(range: string): string {
  const codePoints = spansOf(range).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return String.fromCodePoint(...codePoints);
}

/** The intervals of a range, as first and last code points. */
const spansOf = (range: string) =>
  range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
