/** Own notes as a table for spreadsheets. */
import { toCsv } from '../../../core/csv.ts';
import { labelOfNote, type OwnNote, quotationOf } from '../own-note.ts';
import { titleOfNote } from '../title-of-note.ts';

/** Writes the table, a row a note. `addressOf` returns the address of a note. */
export function toTable(notes: readonly OwnNote[], addressOf: (note: OwnNote) => string): string {
  return toCsv(notes, [
    ['document', titleOfNote],
    ['place', labelOfNote],
    ['address', addressOf],
    ['highlight', ({ kind }) => kind],
    ['quotation', quotationOf],
    ['words', ({ words }) => words],
    ['made', ({ made }) => made],
    ['changed', ({ changed }) => changed],
  ]);
}
