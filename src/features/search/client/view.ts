/** The search view: answers what is typed, narrows it, keeps it in the address of the search page. */
import { words as failure } from '@words/search-failure.ts';
import { words } from '@words/search.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { keepAddress, searchInAddress } from './address.ts';
import { bindArrows } from './arrows.ts';
import { ask, askLibraryAgain } from './ask.ts';
import { describe } from './describe.ts';
import { drawResults } from './draw.ts';
import { drawRetry } from './retry.ts';
import { drawFilters } from './filters.ts';
import type { Results } from './find.ts';
import { keepMatches, lastSearched } from './kept-matches.ts';
import { openEngine } from './engine.ts';
import { searchAddress } from './links.ts';
import { matchesOf } from './matches.ts';
import { type Filters, narrow, NO_FILTERS } from './narrow.ts';
import { addOwnAddress, NO_LINK } from './own-address.ts';
import { endPause, keyPressed } from './pause.ts';
import { readQuery } from './query.ts';
import { TEXTS_SHOWN } from './ranking.ts';
import { addRoom } from './room.ts';

/** How long an answer to other words than those in the field may stay, in ms. */
const STAY = 400;

/** Makes a `.search-view` answer, beginning with what has been typed already or stands in the page's address. */
export function startSearch(view: HTMLElement): void {
  const input = view.querySelector('input');
  const status = view.querySelector<HTMLElement>('.search-status');
  if (!input || !status) return;
  const { controls, list } = addRoom(view);
  const base = sitePath();
  const isPage = view.dataset['name'] === 'page';
  let filters: Filters = NO_FILTERS;
  let results: Results | undefined;
  /** Of a large library, all that the chosen document has. */
  let ofDocument: Results | undefined;
  let isOfKept = false;
  let run = 0;
  let wanted = TEXTS_SHOWN;
  const ownAddress = isPage ? NO_LINK : addOwnAddress(view);

  const address = isPage
    ? keepAddress((search) => {
        input.value = search.typed;
        filters = search;
        void answer();
      })
    : undefined;
  const search = () => ({ ...filters, typed: input.value.trim() });

  const draw = () => {
    const focus = [...controls.children].findIndex((control) => control === document.activeElement);
    if (results === undefined) {
      controls.replaceChildren();
      list.replaceChildren();
      ownAddress.show('');
      return;
    }
    const found = filters.document === '' ? results : (ofDocument ?? results);
    const shown = narrow(found, filters);
    status.replaceChildren(...describe(shown, input.value.trim(), found));
    if (isOfKept) drawRetry(status, words.onlyKept, again);
    controls.replaceChildren(
      ...drawFilters(results, filters, (chosen) => {
        const isOther = chosen.document !== filters.document;
        filters = chosen;
        if (isOther && results?.hasMore === true) void answer();
        else draw();
        address?.commit(search());
      }),
    );
    list.replaceChildren(...drawResults(shown));
    if (found.hasMore) list.append(moreButton());
    ownAddress.show(input.value.trim());
    const control = controls.children[focus];
    if (control instanceof HTMLElement) control.focus();
  };

  const moreButton = () => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.more;
    button.addEventListener('click', () => {
      const before = list.querySelectorAll('a').length;
      wanted += TEXTS_SHOWN;
      void answer().then((isDrawn) => isDrawn && list.querySelectorAll('a')[before]?.focus());
    });
    return button;
  };

  /** Whether it was this answer that was drawn, not overtaken by another. */
  const answer = async (): Promise<boolean> => {
    const own = ++run;
    const query = readQuery(input.value);
    const say = (text: string) => {
      results = undefined;
      status.textContent = text;
      draw();
    };
    if (query.typed === '') {
      say('');
      return true;
    }
    if (results === undefined) say(words.searching);
    const waiting = setTimeout(() => own === run && say(words.searching), STAY);
    try {
      const found = await ask(base, query, true, { wanted });
      const { document } = filters;
      const isPart = document !== '' && found.results.hasMore;
      const part = isPart ? await ask(base, query, true, { wanted, document }) : undefined;
      if (own !== run) return false;
      ({ results, isOfKept } = found);
      ofDocument = part?.results;
      draw();
      return true;
    } catch {
      if (own !== run) return false;
      say('');
      drawRetry(status, failure.failed, again);
      return false;
    } finally {
      clearTimeout(waiting);
    }
  };
  const again = () => {
    askLibraryAgain();
    void answer();
  };

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    endPause();
    address?.commit(search());
    void answer().then((isDrawn) => {
      if (isDrawn) list.querySelector('a')?.focus();
    });
  });
  input.addEventListener('input', () => {
    filters = NO_FILTERS;
    wanted = TEXTS_SHOWN;
    keyPressed();
    address?.draft(search());
    void answer();
  });
  input.addEventListener('change', () => address?.commit(search()));
  list.addEventListener('click', () => {
    address?.commit(search());
    if (results !== undefined) keepMatches(matchesOf(results));
  });
  // "Did you mean" is a link to that search, and answers here.
  status.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.getAttribute('href') !== searchAddress(target.text)) return;
    event.preventDefault();
    input.value = target.text;
    filters = NO_FILTERS;
    address?.commit(search());
    input.focus();
    void answer();
  });
  bindArrows(view, input);
  if (isPage) {
    const asked = searchInAddress();
    if (input.value === '') input.value = asked.typed;
    filters = asked;
  } else if (input.value === '') {
    // Who comes back from a result may go on from there.
    input.value = lastSearched() ?? '';
    input.select();
  }
  // The first key finds the index ready; a file that is missing is told of when it is needed.
  openEngine(base).catch(() => {});
  void answer();
}
