/** The official text as it was received: its lines, and the section to which each line belongs. */

/** A line of the official text that is not blank. */
export interface SourceLine {
  readonly text: string;
  /** Line of `source.txt`, from 1. */
  readonly line: number;
}

/**
 * Returns the lines of `source.txt` that contain text, in order, without spaces at their ends. Blank lines have no
 * meaning.
 */
export function readSourceLines(source: string): SourceLine[] {
  return source
    .split('\n')
    .map((text, index) => ({ text: withoutSpacesAtEnd(text), line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
}

/** Returns a line without the spaces at its end. */
export function withoutSpacesAtEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end -= 1;
  return line.slice(0, end);
}

/** How the beginning of a section is recognised. */
export interface Opening {
  /** The lines of its heading, after the lines of the group headings that come directly before it. */
  readonly headings: readonly string[];
  /** For a section without a heading: the first words of its text. */
  readonly begins: string | undefined;
}

/**
 * Divides the source's lines among sections. A section begins after the lines of its headings, or with its first words,
 * and ends before the next section. A section with neither is empty, unless it is the first.
 *
 * @param lines from {@link readSourceLines}, without the lines of the title and of footnotes
 * @param openings one per section, in order
 * @param lengths how many lines each section's file has; this decides where a section ends if the next heading also
 * occurs inside it
 * @returns for each section, its lines without the headings; or the index of the first section whose opening was not
 * found
 */
export function sliceSections(
  lines: readonly SourceLine[],
  openings: readonly Opening[],
  lengths: readonly number[] = [],
): { sections: SourceLine[][] } | { missing: number } {
  const starts: { index: number; from: number; opening: number }[] = [];
  let from = 0;
  for (const [index, { headings, begins }] of openings.entries()) {
    const opensAt = (at: number) => headings.every((heading, line) => lines[at + line]?.text === heading);
    const before = starts.at(-1);
    const expected = before === undefined ? from : before.from + (lengths[before.index] ?? 0);
    const first = expected >= from && opensAt(expected) ? expected : from;
    const opening = headings.length > 0 ? findFrom(lines, first, (_, at) => opensAt(at)) : from;
    const afterHeadings = opening + headings.length;
    const text =
      begins === undefined ? afterHeadings : findFrom(lines, afterHeadings, (line) => line.text.startsWith(begins));
    const isSkipped = index === 0 && text !== headings.length;
    if (opening === -1 || text === -1 || isSkipped) return { missing: index };
    if (headings.length === 0 && begins === undefined && index > 0) continue;
    starts.push({ index, from: text, opening: headings.length > 0 ? opening : text });
    from = Math.max(text, from + 1);
  }
  const sections = openings.map((): SourceLine[] => []);
  for (const [order, start] of starts.entries())
    sections[start.index] = lines.slice(start.from, starts[order + 1]?.opening);
  return { sections };
}

function findFrom(
  lines: readonly SourceLine[],
  from: number,
  test: (line: SourceLine, index: number) => boolean,
): number {
  return lines.findIndex((line, index) => index >= from && test(line, index));
}
