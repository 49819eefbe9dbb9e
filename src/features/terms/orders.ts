/** The orders of the index of terms. Each has a page of its own. */
import { words as kindNames } from '@words/term-kinds.ts';
import { words } from '@words/terms.ts';
import { termOrderPath } from '../../core/addresses/addresses.ts';
import type { Term } from '../../core/model.ts';
import { byKind, byLetter, byRomanName, type TermGroup } from '../../core/terms/orders.ts';
import { romanOrders } from './languages.ts';

/** An order of the index. */
export interface TermOrder {
  /**
   * The last part of its page's address; `undefined` for the order by label, which is at the address of the index
   * itself.
   */
  readonly slug: string | undefined;
  readonly path: string;
  /**
   * The id of the link to it. When all orders were on one page, this was the fragment of its part, and old links still
   * lead to the order.
   */
  readonly fragment: string;
  /** Its name in the choice of orders. */
  readonly name: string | undefined;
  /** What comes first in a line: the label, or the name in a language, by its BCP 47 tag. */
  readonly first: string;
  readonly groups: readonly TermGroup[];
}

/**
 * Returns the orders of the terms: by label, by kind, and by their names in Latin letters in each language that has
 * them.
 */
export function termOrders(terms: readonly Term[]): TermOrder[] {
  const byLabel = { slug: undefined, fragment: 'a-z', name: words.alphabet, first: 'label', groups: byLetter(terms) };
  const kind = {
    slug: 'kind',
    fragment: 'by-kind',
    name: words.byKind,
    first: 'label',
    groups: byKind(terms, kindNames),
  };
  const roman = romanOrders(terms).map(({ id, name, language }) => ({
    slug: id,
    fragment: `by-${id}`,
    name: words.by(name),
    first: language,
    groups: byRomanName(terms, language),
  }));
  // Without terms there is nothing to choose.
  return [byLabel, ...(terms.length === 0 ? [] : [kind]), ...roman].map((order) => ({
    ...order,
    path: termOrderPath(order.slug),
  }));
}
