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

/** Whether a paragraph goes on with a line: in the same line, in the next column, or below. */
function goesOn(paragraph: readonly Placed[], placed: Placed, setting: Setting): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return false;
  const [before, { line, column }] = [last.line, placed];
  const size = Math.max(line.size, before.size);
  if (last.column === column && Math.abs(before.y - line.y) < size * 0.5) return true;
  if (looksOther(before, line) || isBelowHeading(paragraph, line)) return false;
  return last.column === column || isBelow(before, line, setting.leading)
    ? goesOnBelow(paragraph, before, placed, setting)
    : goesOnInNextColumn(last, placed, setting);
}

/** Whether two lines have letters of another size or weight, as those of two paragraphs do. */
const looksOther = (before: Line, line: Line): boolean =>
  (!hasSize(line, before.size) && !hasSize(before, line.size)) || isOtherWeight(before, line);

/** Whether a paragraph is a heading with a number, such as "4.2 Fees", and the line has another font. */
const isBelowHeading = ([first, ...others]: readonly Placed[], line: Line): boolean =>
  first !== undefined &&
  others.length === 0 &&
  isNumberedHeading(textOfLine(first.line)) &&
  first.line.font !== line.font;

/** Whether a line begins where the first lines of paragraphs do. */
const isIndented = ({ line, column }: Placed, { indent }: Setting): boolean =>
  indent !== undefined && standsAt(line, column.left + indent * line.size);

/** Whether a paragraph goes on at the top of the next column or page. */
function goesOnInNextColumn({ line: before, column }: Placed, placed: Placed, setting: Setting): boolean {
  const { line } = placed;
  const isMarked = opensItem(textOfLine(line));
  const ended = endsSentence(textOfLine(before));
  if ((line.isBold && before.isBold) || (isMarked && ended)) return false;
  if (setting.indent === undefined) return !ended && !isMarked;
  return !isIndented(placed, setting) && !(ended && hasRoom(before, line, column));
}

/** Whether a paragraph goes on with the line below it. */
function goesOnBelow(paragraph: readonly Placed[], before: Line, placed: Placed, setting: Setting): boolean {
  const { line } = placed;
  const isHeading = line.isBold || line.size > setting.size * LARGER;
  if (endsAbove(paragraph, before, placed, isHeading, setting)) return false;
  const [first = placed] = paragraph;
  const hangs = paragraph.length > 1 && standsAt(line, before.x);
  const hangsBelowMark = opensItem(textOfLine(first.line)) && line.x > first.line.x && !standsAt(line, first.line.x);
  if (setting.indent !== undefined) return !isIndented(placed, setting) || hangs || hangsBelowMark || isHeading;
  if (opensItem(textOfLine(line))) return hangs;
  return standsAt(line, before.x) || hangsBelowMark || line.x < before.x || isHeading;
}

/** Whether a paragraph ends above a line: at a wide gap, or where its last line had room for the next word. */
function endsAbove(
  [first]: readonly Placed[],
  before: Line,
  { line, column }: Placed,
  isHeading: boolean,
  { leading }: Setting,
): boolean {
  if (before.y - line.y > Math.max(line.size, before.size) * leading * GAP) return true;
  const isMarked = opensItem(textOfLine(line));
  if (endsSentence(textOfLine(before)) && (isMarked || hasRoom(before, line, column))) return true;
  const isOfItem = first !== undefined && opensItem(textOfLine(first.line)) && !isMarked;
  return !isHeading && !isOfItem && isShort(before, line, column);
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

/**
 * Whether a line ends long before the edge of its column, with room for the next word, which stands below its
 * beginning.
 */
const isShort = (before: Line, line: Line, column: Column): boolean =>
  standsAt(line, before.x) &&
  before.right - column.left < (column.right - column.left) * SHORT &&
  hasRoom(before, line, column);
