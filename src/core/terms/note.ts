/**
 * The note on a term, composed once: pages and files only dress its parts. What it says is in `src/core/schemas/term.ts`.
 */
import { termPath } from '../addresses/addresses.ts';
import { type Defined, definedBy } from '../definitions/defined.ts';
import type { Document, Section, Term } from '../model.ts';
import { said } from '../schemas/term.ts';
import { termNames, type TermName } from './names.ts';

/** The names of the fields that say in plain text what a term means, in the order in which they are shown. */
export const SAID_FIELDS: readonly string[] = Object.keys(said);

/** A term with what is said of it, of which only the gloss may not be missing. */
export type Said = Pick<Term, 'gloss'>;

/** Lists what is said of a term, each text with the name of its field. A field without a text is left out. */
export function listSaid(term: Said): TermNote['said'] {
  const fields: Readonly<Record<string, unknown>> = term;
  return SAID_FIELDS.flatMap((field) => {
    const text = fields[field];
    return typeof text === 'string' ? [{ field, text }] : [];
  });
}

/** Returns what is said of a term by the names of the fields, for data. */
export const saidOf = (term: Said): Said => ({
  gloss: term.gloss,
  ...Object.fromEntries(listSaid(term).map(({ field, text }) => [field, text])),
});

/** A note on a term. */
export interface TermNote {
  readonly label: string;
  /** The path of the term's page. */
  readonly path: string;
  /** Its names in other languages. */
  readonly names: readonly TermName[];
  /** What is said of it, in the order in which it is shown. */
  readonly said: readonly { readonly field: string; readonly text: string }[];
  /** What the text beside it says itself that the term means. It comes before what we say. */
  readonly defined: readonly Defined[];
}

/** Where a note is shown: beside a text, or beside some of its sections. */
export interface BesideText {
  readonly document: Document;
  readonly sections?: readonly Pick<Section, 'slug'>[];
  /** The id of the passage beside which it is shown, if that is one: a note does not say again what stands there. */
  readonly block?: string;
}

/**
 * Composes the note on a term.
 *
 * @param beside where it is shown; `undefined` where it is beside no text
 */
export const noteOn = (term: Term, beside?: BesideText): TermNote => ({
  defined:
    beside === undefined
      ? []
      : definedBy(beside.document, term, beside.sections).filter(({ id }) => id !== beside.block),
  label: term.label,
  path: termPath(term.id),
  names: termNames(term),
  said: listSaid(term),
});

/** Joins what is said of a term into one text. */
export const joinSaid = (said: TermNote['said']): string => said.map(({ text }) => text).join(' ');
