/** The orders of the index of terms, with the page that each has. */
import { words as kinds } from '@words/term-kinds.ts';
import { words } from '@words/terms.ts';
import { termOrderPath } from '../../core/addresses/addresses.ts';
import type { Term } from '../../core/model.ts';
import { byKind, byLetter, byRomanName, type TermGroup } from '../../core/terms/orders.ts';
import { romanOrders } from './languages.ts';

/** An order of the index. */
export interface TermOrder {
  /** Last part of its page's address; none of the order by label, which has the index's own. */
  readonly slug: string | undefined;
  readonly path: string;
  /** Id of the link to it: it was the address of its part while all orders stood on one page, and still leads there. */
  readonly fragment: string;
  /** What it is called, as the choice of an order has it. */
  readonly name: string | undefined;
  /** What stands first in a line: the label, or the name in a language, by its tag. */
  readonly first: string;
  readonly groups: readonly TermGroup[];
}

/** The orders that the terms can be put in: by label, by kind, and by their names in Latin letters, one a language. */
export function termOrders(terms: readonly Term[]): TermOrder[] {
  const byLabel = { slug: undefined, fragment: 'a-z', name: words.alphabet, first: 'label', groups: byLetter(terms) };
  const kind = { slug: 'kind', fragment: 'by-kind', name: words.byKind, first: 'label', groups: byKind(terms, kinds) };
  const roman = romanOrders(terms).map(({ id, name, language }) => ({
    slug: id,
    fragment: `by-${id}`,
    name: words.by(name),
    first: language,
    groups: byRomanName(terms, language),
  }));
  // Without any terms there is nothing to choose.
  return [byLabel, ...(terms.length === 0 ? [] : [kind]), ...roman].map((order) => ({
    ...order,
    path: termOrderPath(order.slug),
  }));
}
