/** The whole note on a term in lines of plain words, for formats that have no more than lines. */
import type { Term } from '../../core/model.ts';
import { type Grounds, rowsOf, type Statement, statementsOf } from './statements.ts';

/** A part of a note: its heading, and a line for each row of its table, paragraph and item. */
export interface PartLines {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * Returns the parts of a note, in order. The numbers of sources stand in brackets after what rests on them, and so do the years of
 * texts that have a wording: "It is there.[2] (2014)".
 */
export const noteLines = ({ note }: Pick<Term, 'note'>): PartLines[] =>
  note.map((part) => ({
    heading: part.heading,
    lines: [
      ...rowsOf(part).map(
        (row) =>
          Object.entries(row.cells)
            .map(([name, cell]) => `${name}: ${cell}`)
            .join('; ') + written(row),
      ),
      ...statementsOf(part).map(lineOf),
    ],
  }));

function lineOf({ text, date, grounds }: Statement): string {
  const ends = [0, ...grounds.map(({ at }) => at), text.length];
  const words = ends
    .slice(1)
    .map((end, index) => text.slice(ends[index], end) + (grounds[index] === undefined ? '' : written(grounds[index])));
  return `${date === undefined ? '' : `${date}: `}${words.join('')}`;
}

const written = ({ sources, attested }: Grounds): string =>
  [...sources.map((number) => `[${number}]`), ...attested.map(({ date }) => ` (${date.slice(0, 4)})`)].join('');
