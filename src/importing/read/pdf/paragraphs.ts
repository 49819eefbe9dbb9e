/** Puts lines together to paragraphs by their places, sizes and marks. */
import { type Column, type Setting, standsAt } from './columns.ts';
import { endsSentence, isNumberedHeading, opensItem } from './marks.ts';
import { type Line, textOfLine } from './runs.ts';

/** How much wider than usual a gap between lines is that ends a paragraph. */
const GAP = 1.25;

/** How much larger or smaller the letters of another paragraph are, in points. */
const OTHER_SIZE = 0.6;

/** A line with the column that it stands in. */
interface Placed {
  readonly line: Line;
  readonly column: Column;
}

/** Puts lines together to paragraphs, also those that go on in the next column or on the next page. */
export function paragraphsOf(columns: readonly Column[], setting: Setting): Line[][] {
  const paragraphs: Placed[][] = [];
  for (const column of columns)
    for (const line of column.lines) {
      const paragraph = paragraphs.at(-1);
      const placed = { line, column };
      if (paragraph !== undefined && goesOn(paragraph, placed, setting)) paragraph.push(placed);
      else paragraphs.push([placed]);
    }
  return paragraphs.map((paragraph) => paragraph.map(({ line }) => line));
}

function goesOn(paragraph: readonly Placed[], { line, column }: Placed, { leading, indent }: Setting): boolean {
  const last = paragraph.at(-1);
  const [first] = paragraph;
  if (last === undefined || first === undefined) return false;
  const before = last.line;
  const size = Math.max(line.size, before.size);
  if (last.column === column && Math.abs(before.y - line.y) < size * 0.5) return true;
  if (!hasSize(line, before.size) && !hasSize(before, line.size)) return false;
  if (isOtherWeight(before, line)) return false;
  if (paragraph.length === 1 && isNumberedHeading(textOfLine(before)) && before.font !== line.font) return false;
  const isIndented = indent !== undefined && standsAt(line, column.left + indent * line.size);
  const isMarked = opensItem(textOfLine(line));
  const ended = endsSentence(textOfLine(before));
  if (last.column !== column) {
    if ((line.isBold && before.isBold) || (isMarked && ended)) return false;
    return indent === undefined ? !ended && !isMarked : !isIndented && !(ended && hasRoom(before, line, last.column));
  }
  if (before.y - line.y > size * leading * GAP) return false;
  if (ended && (isMarked || hasRoom(before, line, column))) return false;
  const hangs = paragraph.length > 1 && standsAt(line, before.x);
  const hangsBelowMark = opensItem(textOfLine(first.line)) && line.x > first.line.x && !standsAt(line, first.line.x);
  if (indent !== undefined) return !isIndented || hangs || hangsBelowMark || line.isBold;
  if (isMarked) return hangs;
  return standsAt(line, before.x) || hangsBelowMark || line.x < before.x || line.isBold;
}

/** Whether a line has words of a size: some may be smaller, as in small capitals. */
const hasSize = (line: Line, size: number): boolean =>
  line.runs.some((run) => Math.abs(run.size - size) <= OTHER_SIZE && run.text.trim() !== '');

/** Whether one line is bold and the other has no bold letters where they meet. */
function isOtherWeight(before: Line, line: Line): boolean {
  const last = before.runs.findLast(({ text }) => text.trim() !== '');
  const first = line.runs.find(({ text }) => text.trim() !== '');
  if (before.isBold === line.isBold) return false;
  return before.isBold ? first?.isBold === false : last?.isBold === false;
}

/** Whether a line would have had room for the first word of the next one. */
function hasRoom(before: Line, line: Line, column: Column): boolean {
  const text = textOfLine(line);
  const word = text.split(' ', 1)[0]?.length ?? 0;
  const width = ((line.right - line.x) / Math.max(text.length, 1)) * (word + 1);
  return before.right + width < column.right - before.size * 0.5;
}
