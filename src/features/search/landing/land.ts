/** Arriving from search or from a term's page: marks the words, and leads on to the other matches. */
import { sitePath } from '../../../core/addresses/addresses.ts';
import { ask } from '../client/ask.ts';
import { storedMatches, type MatchPlace, type Matches } from '../client/stored-matches.ts';
import { matchesOf } from '../client/matches.ts';
import { readQuery } from '../client/query.ts';
import { makeBar } from './bar.ts';
import { markWords, unmarkWords } from './marks.ts';

/**
 * Marks what was sought in the paragraph that the address names, and shows the bar. Other matches are those that the
 * search kept in this tab; where there are none, as for a link opened afresh, search is loaded once the page is at rest.
 */
export function land(): void {
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
    // The focus was in the bar; the number is what can have it beside the text.
    document
      .querySelector<HTMLElement>(`a.number[href="${CSS.escape(location.hash)}"]`)
      ?.focus({ preventScroll: true });
  });

  const show = () => {
    const fragment = location.hash.slice(1);
    const block = document.getElementById(fragment);
    const place = matches?.places.find((one) => isHere(one) && one.fragment === fragment);
    const instead = new URLSearchParams(place?.address.split(/[?#]/u)[1] ?? location.search).getAll('mark');
    const marks = block === null ? [] : markWords(block, query, instead);
    bar.show({ query, ...neighbours(matches, fragment) });
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
      // The words are marked all the same; only the way to the other matches is missing.
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

/** Whether a match is on this page: on its section's, or on that of the whole document it is in. */
function isHere({ path, fragment }: MatchPlace): boolean {
  const folder = (page: string) => page.replace(/[^/]+\/$/u, '');
  return folder(path) === folder(location.pathname) && document.getElementById(fragment) !== null;
}

/** Brings the first mark into the window where a long paragraph, or the bar, hides it. */
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
