/**
 * Handles a page that the reader opened from search results or from a term's page: marks the words, and links to the
 * other matches.
 */
import { sitePath } from '../../../core/addresses/addresses.ts';
import { adoptStyles } from '../../../browser/adopt-styles.ts';
import { fragment } from '../../../browser/fragment.ts';
import styles from '../matches.css?inline';
import { ask } from '../client/ask.ts';
import { storedMatches, type MatchTarget, type Matches } from '../client/stored-matches.ts';
import { matchesOf } from '../client/matches.ts';
import { readQuery } from '../client/query.ts';
import { makeBar } from './bar.ts';
import { markWords, unmarkWords } from './marks.ts';

/**
 * Marks the words of the query in the paragraph that the address names, and shows the bar. The other matches are those
 * that the search stored for this tab. If there are none, as when a link is opened in a new tab, the search is loaded
 * once the page is idle.
 */
export function land(): void {
  adoptStyles(styles);
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q') ?? '';
  let matches = storedMatches(query);
  const bar = makeBar(() => {
    bar.remove();
    unmarkWords();
    removeEventListener('hashchange', arrive);
    const address = new URL(location.href);
    for (const name of ['q', 'mark']) address.searchParams.delete(name);
    history.replaceState(null, '', address);
    // The focus was in the bar. The paragraph's number is the nearest element to the text that can have it.
    document
      .querySelector<HTMLElement>(`a.number[href="${CSS.escape(location.hash)}"]`)
      ?.focus({ preventScroll: true });
  });

  const show = () => {
    const here = fragment();
    const block = document.getElementById(here);
    const place = matches?.places.find((one) => isHere(one) && one.fragment === here);
    const instead = new URLSearchParams(place?.address.split(/[?#]/u)[1] ?? location.search).getAll('mark');
    const marks = block === null ? [] : markWords(block, query, instead);
    bar.show({ query, ...neighbours(matches, here) });
    return marks;
  };
  const arrive = () => uncover(show(), bar.element);
  arrive();
  addEventListener('hashchange', arrive);
  if (matches !== undefined) return;
  const findOthers = async () => {
    try {
      const { results } = await ask(sitePath(), readQuery(query), false);
      matches = matchesOf(results);
      if (bar.element.isConnected) show();
    } catch {
      // The words are marked, even without links to the other matches.
    }
  };
  whenAtRest(() => void findOthers());
}

function neighbours(matches: Matches | undefined, fragment: string) {
  if (matches === undefined) return { number: undefined, total: 0, previous: undefined, next: undefined };
  const { places } = matches;
  const at = places.findIndex((place) => isHere(place) && place.fragment === fragment);
  const address = (index: number) => {
    const place = places[index];
    return place !== undefined && isHere(place) ? place.address.replace(place.path, location.pathname) : place?.address;
  };
  return {
    number: at + 1,
    total: places.length,
    previous: at < 0 ? undefined : address(at - 1),
    next: address(at + 1),
  };
}

/** Returns whether a match is on this page, which may be the page of its section or of its whole document. */
function isHere({ path, fragment }: MatchTarget): boolean {
  const folder = (page: string) => page.replace(/[^/]+\/$/u, '');
  return folder(path) === folder(location.pathname) && document.getElementById(fragment) !== null;
}

/** Scrolls to the first mark if it is below the window's edge or behind the bar. */
function uncover(ranges: readonly Range[], bar: HTMLElement): void {
  const mark = ranges[0]?.getBoundingClientRect();
  if (mark === undefined) return;
  const lowest = bar.getBoundingClientRect().top - mark.height;
  if (mark.bottom > lowest) scrollBy({ top: mark.bottom - lowest, behavior: 'instant' });
}

function whenAtRest(action: () => void): void {
  const wait = () => ('requestIdleCallback' in window ? requestIdleCallback(action) : setTimeout(action, 200));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
