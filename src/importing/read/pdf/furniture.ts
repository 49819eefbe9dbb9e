/** Finds what every page repeats: running heads and feet, page numbers, and lines beside the text. */
import { unitOf } from '../../../core/languages/units.ts';
import { type Line, type Page, textOfLine } from './runs.ts';

/** The share of a page's height, at its head and at its foot, in which such lines stand. */
const MARGIN = 0.12;

/** The share of the pages on which a line is repeated, and how many pages are enough in any document. */
const REPEATED = { share: 0.3, least: 2, enough: 4 };

/** The share of the pages for a line that has another number on each: it might be a heading such as "Rule 3". */
const COUNTED = 0.5;

/** How far the places of a repeated line may be apart, in points. */
const SAME_PLACE = 4;

/** Returns why each line that is no text is dropped. */
export function furnitureOf(pages: readonly Page[], lines: readonly Line[]): ReadonlyMap<Line, string> {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const repeated = repeatedIn(lines, heights, pages.length);
  const found = new Map<Line, string>();
  for (const line of lines) if (line.isTurned) found.set(line, 'a line beside the text');
  for (const [, onPage] of Map.groupBy(lines, ({ page }) => page)) {
    const fromTop = onPage.filter(({ isTurned }) => !isTurned).toSorted((a, b) => b.y - a.y);
    // A repeated line within the text, such as the head of a table, is text.
    for (const order of [fromTop, fromTop.toReversed()])
      for (const line of order) {
        const why = repeated.get(line);
        if (why === undefined) break;
        found.set(line, why);
      }
  }
  return found;
}

/** Lines that stand at the same place of several pages, but for numbers in them. */
function repeatedIn(
  lines: readonly Line[],
  heights: ReadonlyMap<number, number>,
  pages: number,
): ReadonlyMap<Line, string> {
  const margins = lines.filter(({ page, y, isTurned }) => {
    const height = heights.get(page) ?? 0;
    return !isTurned && (y < height * MARGIN || y > height * (1 - MARGIN));
  });
  const found = new Map<Line, string>();
  for (const [pattern, alike] of Map.groupBy(margins, (line) => textOfLine(line).replace(/\d+|^[ivxlc]+$/g, '#'))) {
    const isNumber = /^\W*#\W*$/u.test(pattern);
    const isCounted = !isNumber && new Set(alike.map((line) => textOfLine(line))).size > 1;
    if (isCounted && alike.some((line) => unitOf(textOfLine(line)) !== undefined)) continue;
    const enough = isCounted
      ? Math.max(REPEATED.least, pages * COUNTED)
      : Math.min(Math.max(REPEATED.least, pages * REPEATED.share), REPEATED.enough);
    const why = isNumber ? 'a page number' : 'a running head or foot';
    for (const [line, pagesThere] of withPagesThere(alike)) if (pagesThere >= enough) found.set(line, why);
  }
  return found;
}

/** Returns for each line on how many pages one of the lines stands at its place. */
function* withPagesThere(lines: readonly Line[]): Generator<[Line, number]> {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const there = new Map<number, number>();
  let [first, next] = [0, 0];
  for (const line of sorted) {
    for (let one = sorted[next]; one !== undefined && one.y - line.y < SAME_PLACE; one = sorted[(next += 1)])
      there.set(one.page, (there.get(one.page) ?? 0) + 1);
    for (let one = sorted[first]; one !== undefined && line.y - one.y >= SAME_PLACE; one = sorted[(first += 1)]) {
      const left = (there.get(one.page) ?? 0) - 1;
      if (left > 0) there.set(one.page, left);
      else there.delete(one.page);
    }
    yield [line, there.size];
  }
}
