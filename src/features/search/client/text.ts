/** Prepares a text for comparisons with queries: its words, and their other names. */
import { type Word, wordsOfText } from '../../../core/languages/words.ts';
import { isText } from '../kinds.ts';
import type { Named, SearchRecord } from '../record.ts';

/** Words of a text, and their other names. */
export interface NamedWords {
  readonly forms: readonly (readonly Word[])[];
  readonly names: readonly (readonly Word[])[];
  /** Whether the names are those of the text's place. A query that is only a number does not look for them. */
  readonly isPlace?: boolean;
}

/** A text that queries are compared with. */
export interface Text {
  readonly words: readonly Word[];
  /** The title of its section. */
  readonly title?: readonly Word[];
  readonly named: readonly NamedWords[];
}

/** A record, and its text prepared for comparisons. */
export interface Readable {
  readonly record: SearchRecord;
  readonly text: Text;
}

/** Prepares the text of a record. Its label, such as "III.4", is one more name. */
export function readRecord(record: SearchRecord): Text {
  const { words, named } = readText(record.text, record.names);
  const called = { forms: [], names: placeNames(record).map(wordsOfText), isPlace: isText(record) };
  return {
    words,
    named: [...named, called],
    ...(isText(record) && record.kind !== 'section' && { title: wordsOfText(record.section.title) }),
  };
}

/**
 * Returns what a record is called: its label and, for a numbered text, its id; for a section, the name that the contents give
 * it. What we say is not found by its label.
 */
export function placeNames(record: SearchRecord): string[] {
  const { kind, label, id } = record;
  if (kind === 'note' || kind === 'statement') return [];
  if (kind === 'section') return [label, record.section.title];
  return kind === 'paragraph' || kind === 'caption' ? [label, id] : [label];
}

/** Prepares a text, with other names for its words if there are any. */
export function readText(content: string, named: readonly Named[] = []): Text {
  return {
    words: wordsOfText(content),
    named: named.map(({ forms, names }) => ({ forms: forms.map(wordsOfText), names: names.map(wordsOfText) })),
  };
}
