/** Tells the kinds of records apart. It is not in record.ts, whose schemas no browser needs. */
import { expressionOf } from '../../core/expression.ts';
import type { NoteRecord, SearchRecord, TextRecord } from './record.ts';

/** Whether a record is of official text. */
export const isText = (record: SearchRecord): record is TextRecord =>
  record.kind !== 'term' && record.kind !== 'note' && record.kind !== 'statement';

/** Whether a record is of official text of a former edition. */
export const isFormer = (record: SearchRecord): record is TextRecord =>
  isText(record) && expressionOf(record.document.id).edition !== undefined;

/** Whether a record is of what we say. */
export const isNote = (record: SearchRecord): record is NoteRecord =>
  record.kind === 'note' || record.kind === 'statement';
