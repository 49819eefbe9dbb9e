/** A text's opening words, in so many letters at most, with dots where it goes on; on one line. */
export function openingOf(text: string, letters: number): string {
  const line = text.replaceAll('\n', ' ');
  // Cut between words, where there are spaces, and never between the halves of one letter.
  return line.length <= letters ? line : `${line.slice(0, letters).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')}…`;
}
