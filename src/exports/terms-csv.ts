/** The names of all terms as a table for spreadsheets. */
import { words } from '@words/term-table.ts';
import { blockPath, publicAddress, termPath } from '../core/addresses.ts';
import type { Concordance, Term } from '../core/model.ts';
import type { TermName } from '../core/terms/names.ts';
import { toCsv } from './csv.ts';

/** What stands in a column of names. */
export interface NameColumn {
  /** Its head. */
  readonly head: string;
  /** A term's names there, full and short; none where it has none. */
  readonly namesOf: (term: Pick<Term, 'names'>) => readonly Pick<TermName, 'name' | 'lang'>[];
}

/**
 * The terms as comma-separated values: label, names, where each first stands, and its page.
 *
 * @param columns the columns of names
 * @param site the site's origin, where it is known
 */
export function termsTable(
  terms: readonly Pick<Term, 'id' | 'label' | 'names'>[],
  columns: readonly NameColumn[],
  concordance: Concordance,
  site: URL | undefined,
): string {
  const { term: label, firstPlace, placeAddress, termAddress } = words.columns;
  return toCsv(
    terms.map((term) => {
      const [first] = concordance.get(term.id) ?? [];
      const place = first && { document: first.document.id, section: first.section.slug, id: first.block.id };
      const names = columns.map(({ head, namesOf }) => [head, namesOf(term).map(({ name }) => name)] as const);
      return {
        [label]: term.label,
        ...Object.fromEntries(names.map(([head, inColumn]) => [head, inColumn.join('; ')])),
        [firstPlace]: first && `${first.document.name} ${first.block.label}`,
        [placeAddress]: place && publicAddress(blockPath(place), site),
        [termAddress]: publicAddress(termPath(term.id), site),
      };
    }),
  );
}
