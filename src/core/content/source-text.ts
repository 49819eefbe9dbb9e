/** The official text as received: its lines, and which of them belong to which section. */

/** One line of the official text that is not blank. */
export interface SourceLine {
  readonly text: string;
  /** Line of `source.txt`, from 1. */
  readonly line: number;
}

/** Spaces before the end of a line, looked for at their beginning alone. */
const SPACES_AT_END = /(?<![ \t])[ \t]+$/;

/** The lines of `source.txt` that hold text, in order, without spaces at their ends. Blank lines separate nothing. */
export function readSourceLines(source: string): SourceLine[] {
  return source
    .split('\n')
    .map((text, index) => ({ text: text.replace(SPACES_AT_END, ''), line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
}

/**
 * Deals the source's lines, after the title, out to sections: a section begins after its heading's line (or,
 * without a heading, after what came before) and ends before the next section's heading.
 *
 * @param lines from {@link readSourceLines}
 * @param headings one per section, in order; `undefined` for a section without an official heading
 * @returns per section its lines without the heading, or the first heading that was not found where expected
 */
export function sliceSections(
  lines: readonly SourceLine[],
  headings: readonly (string | undefined)[],
): { sections: SourceLine[][] } | { missing: string } {
  const texts = lines.map(({ text }) => text);
  const sections: SourceLine[][] = [];
  let start = 1;
  for (const [index, heading] of headings.entries()) {
    if (heading !== undefined) {
      if (texts[start] !== heading) return { missing: heading };
      start += 1;
    }
    const next = headings[index + 1];
    const end = next === undefined ? lines.length : texts.indexOf(next, start);
    if (next !== undefined && end === -1) return { missing: next };
    sections.push(lines.slice(start, end));
    start = end;
  }
  return { sections };
}
