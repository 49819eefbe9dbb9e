/** Describes the results of a search in one line. */
import { locale } from '@words/language.ts';
import { words } from '@words/search.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import type { Sentence } from '../../../ui/sentence.ts';
import type { Results } from './results.ts';
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
export function describe(shown: Results, typed: string, all: Results): Sentence<Node> {
  const query = document.createElement('bdi');
  query.textContent = words.quote(typed.length > REPEATED ? `${typed.slice(0, REPEATED)}…` : typed);
  const counts = countsOf(shown);
  if (total(all) === 0) return words.nothing<Node>(query, linkToTerms());
  if (all.near.length > 0 && all.text.length === 0) {
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

/** How many there are of each kind: "1 term and 4 paragraphs". */
function countsOf({ places, terms, text, notes }: Results): string {
  const ofKind = (kind: string) => [...places, ...text].filter(({ record }) => record.kind === kind).length;
  const all: [number, (count: number) => string][] = [
    [terms.length, words.counts.terms],
    [ofKind('section'), words.counts.sections],
    [ofKind('paragraph'), words.counts.paragraphs],
    [ofKind('heading'), words.counts.headings],
    [ofKind('caption'), words.counts.captions],
    [notes.length, words.counts.notes],
  ];
  const said = all.flatMap(([number, say]) => (number === 0 ? [] : [say(number)]));
  return said.length === 0 ? words.noneShown : new Intl.ListFormat(locale).format(said);
}
