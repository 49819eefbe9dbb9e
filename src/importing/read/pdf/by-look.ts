/** Makes the parts of a PDF without tags, from what its pages look like. */
import { columnsOf, settingOf, widened } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { headingsIn, type Levels } from './headings.ts';
import { linesOf, mostOf, sizeOfText } from './lines.ts';
import { notesOf } from './notes.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Line, type Page, type Part, textOfLine } from './runs.ts';
import { tablesOf } from './tables.ts';

/** Why a line is dropped that the file marks as no text. */
export const MARKED = 'what the file marks as no text';

/** The dots that lead to a page number in a table of contents. */
const LEADERS = /\.(?: ?\.){4,}\s*(?:\d+|[ivxlc]+)$/u;

/**
 * Makes the parts of pages, in reading order.
 *
 * @param known the levels of headings that tags on other pages give
 * @param isWanted whether a page is read; the others only show what all pages repeat
 */
export function partsByLook(
  all: readonly Page[],
  known: Levels = new Map(),
  isWanted: (page: Page) => boolean = () => true,
): Part[] {
  const pages = all.filter(isWanted);
  const wanted = new Set(pages.map(({ number }) => number));
  const every = all.flatMap(({ runs }) => linesOf(runs));
  const lines = every.filter(({ page }) => wanted.has(page));
  const repeated = furnitureOf(all, every);
  const furniture = new Map([
    ...lines.flatMap((line): [Line, string][] =>
      line.runs.every(({ isArtifact }) => isArtifact) ? [[line, MARKED]] : [],
    ),
    ...[...repeated].filter(([{ page }]) => wanted.has(page)),
  ]);
  const text = lines.filter((line) => !furniture.has(line));
  const contents = text.filter((line) => LEADERS.test(textOfLine(line)));
  const size = sizeOfText(text);
  const notes = notesOf(text, size);
  const aside = new Set([...notes.flat(), ...contents]);
  const rest = text.filter((line) => !aside.has(line));
  const { tables, others } = tablesOf(rest);
  const setting = settingOf(columnsOf(rest), size);
  const allColumns = columnsOf(every.filter((line) => !repeated.has(line)));
  const stretches = others.map((stretch) => paragraphsOf(widened(columnsOf(stretch), allColumns, setting), setting));
  const font = mostOf(rest.map((line) => [line.font, textOfLine(line).length]));
  const levels = headingsIn(stretches.flat(), { size, font }, known);
  const parts = stretches.flatMap((paragraphs, index): Part[] => {
    const table = tables[index];
    return [...paragraphs.map((lines) => partOf(lines, levels.get(lines))), ...(table === undefined ? [] : [table])];
  });
  return [
    ...parts,
    ...pages.flatMap(({ number, pictures }) => pictures.map((): Part => ({ kind: 'picture', page: number, alt: '' }))),
    ...notes.map((lines): Part => ({ kind: 'note', lines })),
    ...dropped(furniture, contents),
  ];
}

const partOf = (lines: readonly Line[], level: number | undefined): Part =>
  level === undefined ? { kind: 'paragraph', lines } : { kind: 'heading', level, lines, isGuess: true };

function dropped(furniture: ReadonlyMap<Line, string>, contents: readonly Line[]): Part[] {
  const parts = [...furniture].map(([line, why]): Part => ({ kind: 'dropped', why, lines: [line] }));
  return [
    ...parts,
    ...contents.map((line): Part => ({ kind: 'dropped', why: 'a line of a table of contents', lines: [line] })),
  ];
}
