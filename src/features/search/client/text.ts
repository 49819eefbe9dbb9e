/** A text made ready to be compared with queries: its words, and the other names they go by. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import type { Named, SearchRecord } from '../record.ts';

/** Words of a text, and the other names they go by. */
export interface NamedWords {
  readonly forms: readonly (readonly Word[])[];
  readonly names: readonly (readonly Word[])[];
  /** Whether they are what the text is called by its place, which a number alone does not ask for. */
  readonly isPlace?: boolean;
}

/** A text that queries are compared with. */
export interface Text {
  readonly words: readonly Word[];
  readonly named: readonly NamedWords[];
}

/** A record, with its text ready to be compared. */
export interface Readable {
  readonly record: SearchRecord;
  readonly text: Text;
}

/** The text of a record. What it is called, such as "III.4", is one more name that it goes by. */
export function readRecord(record: SearchRecord): Text {
  const { words, named } = readText(record.text, record.names);
  const called = { forms: [], names: placeNames(record).map(wordsOf), isPlace: record.kind !== 'term' };
  return { words, named: [...named, called] };
}

/** What a record is called: its label, and the id of a numbered text, as it stands in addresses. */
export function placeNames({ kind, label, id }: SearchRecord): string[] {
  return kind === 'paragraph' || kind === 'caption' ? [label, id] : [label];
}

/** A text without other names, such as that of a paragraph on the page, or with them. */
export function readText(content: string, named: readonly Named[] = []): Text {
  return {
    words: wordsOf(content),
    named: named.map(({ forms, names }) => ({ forms: forms.map(wordsOf), names: names.map(wordsOf) })),
  };
}
