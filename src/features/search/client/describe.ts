/** Describes the results of a search in one line. */
import { words } from '@words/search.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import type { Results } from './find.ts';
import { searchAddress } from './links.ts';
import { total } from './narrow.ts';

/** The most letters of a query that the line repeats. */
const REPEATED = 120;

/**
 * Returns the line as nodes, because the reader's words may be written from right to left.
 *
 * @param shown the results that the filters leave
 * @param typed what the reader typed
 * @param all the results before filtering
 */
export function describe(shown: Results, typed: string, all: Results): (Node | string)[] {
  const query = document.createElement('bdi');
  query.textContent = words.quote(typed.length > REPEATED ? `${typed.slice(0, REPEATED)}…` : typed);
  const counts = countKinds(shown);
  if (total(all) === 0) return words.nothing<Node>(query, linkToTerms());
  if (all.near.length > 0) {
    const hasNotes = all.terms.length + all.notes.length > 0;
    return hasNotes ? words.foundNearText<Node>(counts, query) : words.foundNear<Node>(query);
  }
  if (!all.isSuggestion) return words.found<Node>(counts, query, all.hasMore);
  return words.didYouMean<Node>(counts, query, linkTo(searchAddress(all.query.typed), all.query.typed));
}

/** Returns a link to the index of terms; `undefined` if the site has none, which shows in that no page links to it. */
function linkToTerms(): Node | undefined {
  const address = sitePath('terms/');
  const isLinked = [...document.links].some((link) => link.getAttribute('href') === address);
  return isLinked ? linkTo(address, words.indexOfTerms) : undefined;
}

function linkTo(address: string, text: string): Node {
  const link = document.createElement('a');
  link.href = address;
  link.append(text);
  return link;
}

function countKinds({ places, terms, text, notes }: Results) {
  const ofKind = (kind: string) => [...places, ...text].filter(({ record }) => record.kind === kind).length;
  return {
    terms: terms.length,
    sections: ofKind('section'),
    paragraphs: ofKind('paragraph'),
    headings: ofKind('heading'),
    captions: ofKind('caption'),
    notes: notes.length,
  };
}
