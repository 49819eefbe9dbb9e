/** The names of all terms as a table for spreadsheets. */
import { words } from '@words/term-table.ts';
import { blockPath, publicAddress, termPath } from '../core/addresses/addresses.ts';
import type { Concordance, Place, Term } from '../core/model.ts';
import type { TermName } from '../core/terms/names.ts';
import { type Column, toCsv } from '../core/csv.ts';

/** A column of names. */
export interface NameColumn {
  /** The heading of the column. */
  readonly head: string;
  /** Returns what a term is called in the column: its names, full and short, or its forms in the texts; empty if it has none. */
  readonly namesOf: (term: Pick<Term, 'names' | 'forms'>) => readonly Pick<TermName, 'name' | 'lang'>[];
}

/**
 * Writes the terms as comma-separated values: label, names, the first place of each, and the address of its page.
 *
 * @param columns the columns of names
 * @param site the site's origin, if it is known
 */
export function termsTable(
  terms: readonly Pick<Term, 'id' | 'label' | 'names' | 'forms'>[],
  columns: readonly NameColumn[],
  concordance: Concordance,
  site: URL | undefined,
): string {
  const { term: label, firstPlace, placeAddress, termAddress } = words.columns;
  const rows = terms.map((term) => ({ term, first: concordance.get(term.id)?.[0] }));
  const addressOf = ({ document, section, block }: Place) =>
    publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site);
  return toCsv(rows, [
    [label, ({ term }) => term.label],
    ...columns.map(({ head, namesOf }): Column<(typeof rows)[number]> => [head, ({ term }) => listOf(namesOf(term))]),
    [firstPlace, ({ first }) => first && `${first.document.name} ${first.block.label}`],
    [placeAddress, ({ first }) => first && addressOf(first)],
    [termAddress, ({ term }) => publicAddress(termPath(term.id), site)],
  ]);
}

const listOf = (names: readonly Pick<TermName, 'name'>[]) => names.map(({ name }) => name).join('; ');
