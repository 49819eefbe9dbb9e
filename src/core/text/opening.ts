/**
 * Returns the first words of a text on one line, with at most this many letters, and with dots if the text continues.
 */
export function openingOf(text: string, letters: number): string {
  const line = text.replaceAll('\n', ' ');
  // The cut is between words, if there are spaces, and never between two surrogates.
  return line.length <= letters ? line : `${line.slice(0, letters).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}
