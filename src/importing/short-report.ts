/** Fits the report of an import into a few lines, so that what matters is not lost among hundreds of remarks. */

/** A part of a report: several lines below a heading, which ends with a colon. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The most lines of a report, with empty ones. */
const MOST_LINES = 25;

/** The longest line of a part in a short report, in letters. */
const LONGEST = 300;

/** Writes a report with all lines of its parts. */
export const wholeReport = (head: readonly string[], parts: readonly Part[], end: string): string =>
  [...head, ...parts.map(written), end].join('\n\n');

/**
 * Writes a report of at most 25 lines: the whole of it, or else the first lines of each part. The last part, which says
 * what an editor has to do, has the first choice. Its own last line says how to see the rest.
 */
export function shortReport(head: readonly string[], parts: readonly Part[], end: string): string {
  const whole = wholeReport(head, parts, end);
  if (whole.split('\n').length <= MOST_LINES) return whole;
  const more = 'This is the short report; with --full-report it names everything.';
  // Above and below each part is an empty line.
  const shown = sharesOf(
    parts.map(({ lines }) => lines.length),
    MOST_LINES - head.length - 2 * parts.length - 3,
  );
  const shortened = parts.map(({ heading, lines }, index): Part => {
    const some = lines.slice(0, shown[index]).map(inOneLine);
    const count = some.length < lines.length ? ` (${some.length} of ${lines.length}):` : ':';
    return { heading: heading.replace(/:$/, count), lines: some };
  });
  return [head.join('\n'), ...shortened.map(written), `${end}\n${more}`].join('\n\n');
}

/** Shares lines among parts of some lengths, one by one, from the last part to the first. */
function sharesOf(lengths: readonly number[], lines: number): readonly number[] {
  const shares = lengths.map(() => 0);
  for (let rest = lines, round = 1; rest > 0 && lengths.some((length) => length >= round); round += 1)
    for (const [index, length] of [...lengths.entries()].toReversed()) {
      if (length < round || rest === 0) continue;
      shares[index] = round;
      rest -= 1;
    }
  return shares;
}

function inOneLine(line: string): string {
  const one = line.replace(/\s*\n\s*/g, ' ');
  return one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one;
}

const written = ({ heading, lines }: Part): string =>
  [heading, ...lines.map((line) => `  - ${line.replaceAll('\n', '\n    ')}`)].join('\n');
