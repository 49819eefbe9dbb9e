/** Finds the footnotes of pages by their look: small type that begins with a raised number. */
import { isRaised, type Line, textOfLine } from './runs.ts';

/** How much smaller than the text footnotes are, at most. */
const SMALLER = 0.93;

/** Returns the lines of each footnote. Lines without a number go on with the footnote before them on their page. */
export function notesOf(lines: readonly Line[], size: number): Line[][] {
  const notes: Line[][] = [];
  let open: { note: Line[]; last: Line } | undefined;
  const marks = new Set(lines.flatMap((line) => callsIn(line, size)));
  const small = lines.filter((line) => line.size < size * SMALLER);
  // Where no footnote has a raised number, it may begin with a plain one.
  const markOf = small.some((line) => raisedMark(line) !== undefined) ? raisedMark : plainMark;
  for (const line of lines) {
    const isSmall = line.size < size * SMALLER;
    const mark = isSmall ? markOf(line) : undefined;
    if (mark !== undefined && marks.has(mark)) {
      const note = [line];
      notes.push(note);
      open = { note, last: line };
    } else if (
      open !== undefined &&
      isSmall &&
      Math.abs(line.size - sizeOf(open.note)) < 0.6 &&
      follows(open.last, line)
    ) {
      open.note.push(line);
      open.last = line;
    } else open = undefined;
  }
  return notes;
}

/** The size of the words of a note, whose first line may be measured by its raised number. */
const sizeOf = (note: readonly Line[]): number => Math.max(...note.map(({ size }) => size));

const follows = (last: Line, line: Line): boolean =>
  last.page === line.page && (line.y < last.y + 1 || line.x > last.right - 1);

/** The marks in a line of text that call footnotes. */
const callsIn = (line: Line, size: number): string[] =>
  line.size < size * SMALLER ? [] : line.runs.flatMap((run) => (isRaised(run, line) ? [run.text.trim()] : []));

/** The raised mark with which the line of a footnote begins. */
function raisedMark(line: Line): string | undefined {
  const first = line.runs.find(({ text }) => text.trim() !== '');
  return first !== undefined && isRaised(first, line) ? first.text.trim() : undefined;
}

const plainMark = (line: Line): string | undefined => /^(\d{1,3}|[*†‡§])\s/u.exec(textOfLine(line))?.[1];
