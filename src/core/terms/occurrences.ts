/** Finds the forms of terms in a text. */

/** One place where a form stands. Offsets are UTF-16 units into the text; `end` is exclusive. */
export interface Occurrence {
  readonly term: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** The forms of each term, by term id. */
export type Forms = ReadonlyMap<string, readonly string[]>;

/**
 * Every occurrence of every form in a text, in order.
 *
 * A form stands only as whole words ("BRI" not in "BRICS"), with the capitals it is given in. Where forms
 * overlap the longest has the place: "foreign investment negative list" is no occurrence of "negative list".
 */
export function findOccurrences(text: string, forms: Forms): Occurrence[] {
  const found: Occurrence[] = [];
  for (const [term, wordings] of forms) {
    for (const form of wordings) {
      for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
        const end = at + form.length;
        if (isWholeWords(text, at, end)) found.push({ term, form, start: at, end });
      }
    }
  }
  found.sort((a, b) => b.form.length - a.form.length || a.start - b.start);
  const kept: Occurrence[] = [];
  for (const candidate of found) {
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function isWholeWords(text: string, start: number, end: number): boolean {
  const joins = (outside: string | undefined, inside: string | undefined) =>
    outside !== undefined && inside !== undefined && WORD_CHARACTER.test(outside) && WORD_CHARACTER.test(inside);
  return !joins(text[start - 1], text[start]) && !joins(text[end], text[end - 1]);
}
