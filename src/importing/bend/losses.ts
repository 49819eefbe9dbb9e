/** Counts the headings, items, rows and pictures of an original that its import has lost. */
import { flatten } from '../../core/reading-order.ts';
import { collapser, rangeAround } from '../prove/places.ts';
import type { FormCounts, SecondReading } from '../prove/second-reading.ts';
import type { ListedSection } from '../write/document-file.ts';
import type { SectionRead } from '../write/read-back.ts';
import type { ImportLog } from '../import-log.ts';

/** How many of each form the second reader counts, and how many of them are lost. */
export interface Losses {
  readonly counted: FormCounts;
  readonly lost: FormCounts;
}

/** What an import has kept. */
interface Kept {
  readonly title: readonly string[];
  readonly sections: readonly ListedSection[];
  readonly read: readonly SectionRead[];
}

/**
 * Compares what a second reader counts with what was kept. Forms in what was left out or moved, such as navigation and
 * footnotes, do not count; neither do pictures that did not come with the file.
 *
 * @param loose where what was left out or moved begins and ends in the original, with single spaces
 */
export function lossesOf(
  { text, marks }: SecondReading,
  loose: readonly (readonly [begin: number, end: number])[],
  kept: Kept,
  log: ImportLog,
): Losses {
  const around = rangeAround(loose);
  const isOut = (at: number) => around(at) !== undefined;
  const shift = collapser(text);
  const there = marks.filter(
    ({ at, form }) => (form === 'pictures' ? !isOut(shift(at) - 1) : true) && !isOut(shift(at)),
  );
  const counted = countsOf((form) => there.filter((mark) => mark.form === form).length);
  const all = kept.read.flatMap(({ blocks }) => flatten(blocks));
  const groups = new Set(kept.sections.flatMap((section) => section.groups));
  const headed = [{ heading: kept.title }, ...groups, ...kept.sections];
  const have: FormCounts = {
    headings:
      headed.reduce((sum, { heading }) => sum + heading.length, 0) +
      all.filter(({ kind }) => kind === 'heading').length,
    items: all.filter(({ kind, numbers }) => kind === 'item' || numbers !== undefined).length,
    rows:
      all.filter(({ kind }) => kind === 'table').reduce((sum, { children }) => sum + rowsIn(children), 0) +
      log.unfoldedRows,
    pictures: all.filter(({ image }) => image !== undefined).length + log.missingPictures + log.icons,
  };
  return { counted, lost: countsOf((form) => Math.max(0, counted[form] - have[form])) };
}

const countsOf = (count: (form: keyof FormCounts) => number): FormCounts => ({
  headings: count('headings'),
  items: count('items'),
  rows: count('rows'),
  pictures: count('pictures'),
});

const rowsIn = (cells: SectionRead['blocks']): number =>
  new Set(cells.flatMap(({ cell, text }) => (cell === undefined || text === '' ? [] : [cell.row]))).size;
