/**
 * The note on a term, composed once: pages and files only dress its parts. What {@link saidOf} gives is in all of them.
 */
import { termPath } from '../addresses/addresses.ts';
import type { Term } from '../model.ts';
import { termNames, type TermName } from './names.ts';

/** The fields that say in plain text what a term means. */
export type Said = Pick<Term, 'gloss'>;

/** Returns the fields that say what a term means, in the order in which they are shown: first the gloss. */
export const saidOf = ({ gloss }: Said): Said => ({ gloss });

/** Lists what is said of a term, each text with the name of its field. A field without a text is left out. */
export function listSaid(term: Said): TermNote['said'] {
  const fields: Readonly<Record<string, string | undefined>> = saidOf(term);
  return Object.entries(fields).flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]));
}

/** A note on a term. */
export interface TermNote {
  readonly label: string;
  /** The path of the term's page. */
  readonly path: string;
  /** Its names in other languages. */
  readonly names: readonly TermName[];
  /** What is said of it, in the order in which it is shown. */
  readonly said: readonly { readonly field: string; readonly text: string }[];
}

/** Composes the note on a term. */
export const noteOn = (term: Term): TermNote => ({
  label: term.label,
  path: termPath(term.id),
  names: termNames(term),
  said: listSaid(term),
});

/** Joins what is said of a term into one text. */
export const joinSaid = (said: TermNote['said']): string => said.map(({ text }) => text).join(' ');
