/** Puts lines together to paragraphs by their places, sizes and marks. */
import { type Column, hasRoom, type Setting, standsAt } from './columns.ts';
import { endsSentence, isNumberedHeading, opensItem } from './marks.ts';
import { type Line, textOfLine } from './runs.ts';

/** How much wider than usual a gap between lines is that ends a paragraph. */
const GAP = 1.25;

/** How much larger or smaller the letters of another paragraph are, in points. */
const OTHER_SIZE = 0.6;

/** How much larger than the text a line is that belongs to a heading. */
const LARGER = 1.12;

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

function goesOn(
  paragraph: readonly Placed[],
  { line, column }: Placed,
  { size: usual, leading, indent }: Setting,
): boolean {
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
  const isHeading = line.isBold || line.size > usual * LARGER;
  if (last.column !== column && !isBelow(before, line, leading)) {
    if ((line.isBold && before.isBold) || (isMarked && ended)) return false;
    return indent === undefined ? !ended && !isMarked : !isIndented && !(ended && hasRoom(before, line, last.column));
  }
  if (before.y - line.y > size * leading * GAP) return false;
  if (ended && (isMarked || hasRoom(before, line, column))) return false;
  const isOfItem = opensItem(textOfLine(first.line)) && !isMarked;
  if (!isHeading && !isOfItem && isShort(before, line, column)) return false;
  const hangs = paragraph.length > 1 && standsAt(line, before.x);
  const hangsBelowMark = opensItem(textOfLine(first.line)) && line.x > first.line.x && !standsAt(line, first.line.x);
  if (indent !== undefined) return !isIndented || hangs || hangsBelowMark || isHeading;
  if (isMarked) return hangs;
  return standsAt(line, before.x) || hangsBelowMark || line.x < before.x || isHeading;
}

/** Whether a line stands right below another one. */
const isBelow = (before: Line, line: Line, leading: number): boolean =>
  before.page === line.page &&
  before.y > line.y &&
  before.y - line.y < Math.max(before.size, line.size) * leading * GAP &&
  line.x < before.right &&
  line.right > before.x;

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

/** The share of a column's width that a line has at most if it ends a paragraph, whatever its last sign is. */
const SHORT = 0.6;

/** Whether a line ends long before the edge of its column, with room for the next word, which stands below its beginning. */
const isShort = (before: Line, line: Line, column: Column): boolean =>
  standsAt(line, before.x) &&
  before.right - column.left < (column.right - column.left) * SHORT &&
  hasRoom(before, line, column);
