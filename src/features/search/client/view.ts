/**
 * The search view: answers what the reader types, narrows the results, and writes the search into the address of the
 * search page.
 */
import { words } from '@words/search.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { bindAddress, searchInAddress } from './address.ts';
import { bindArrows } from './arrows.ts';
import { askLibraryAgain } from './ask.ts';
import { makeAsking, type Outcome } from './asking.ts';
import { makeDisplay } from './display.ts';
import { openEngine } from './engine.ts';
import { searchAddress } from './links.ts';
import { matchesOf } from './matches.ts';
import { type Filters, NO_FILTERS, OURS } from './narrow.ts';
import { endPause, keyPressed } from './pause.ts';
import { readQuery } from './query.ts';
import { TEXTS_SHOWN } from './ranking.ts';
import { lastSearched, storeMatches } from './stored-matches.ts';

/** Starts a search view. It begins with the text in its field, or with the search in the page's address. */
export function startSearch(view: HTMLElement): void {
  const input = view.querySelector('input');
  const status = view.querySelector<HTMLElement>('.search-status');
  if (!input || !status) return;
  const base = sitePath();
  const isPage = view.dataset['name'] === 'page';
  const asking = makeAsking(base);
  let filters: Filters = NO_FILTERS;
  let wanted = TEXTS_SHOWN;
  let withNotes = false;
  let outcome: Outcome | undefined;

  const address = isPage
    ? bindAddress(({ typed, ...others }) => {
        input.value = typed;
        filters = others;
        void answer();
      })
    : undefined;
  const search = () => ({ ...filters, typed: input.value.trim() });
  const commit = () => address?.commit(search());

  const display = makeDisplay(view, status, {
    choose(chosen) {
      const isOther = chosen.document !== filters.document;
      filters = chosen;
      const needsNotes = OURS.includes(chosen.kind) && outcome?.all.hasNotes === false;
      if ((isOther && outcome?.all.hasMore === true) || needsNotes) void answer();
      else draw();
      commit();
    },
    searchNotes() {
      const before = display.list.querySelectorAll('a').length;
      withNotes = true;
      void answer().then((isShown) => isShown && display.focus(before));
    },
    askForMore() {
      const before = display.list.querySelectorAll('a').length;
      wanted += TEXTS_SHOWN;
      void answer().then((isShown) => isShown && display.focus(before));
    },
    tryAgain() {
      askLibraryAgain();
      void answer();
    },
  });
  const draw = () => outcome && display.show({ ...outcome, filters, typed: input.value.trim() });
  const say = (line: string) => {
    outcome = undefined;
    display.say(line);
  };

  /** Answers the query in the field. Returns whether its results were shown, and not those of a later query. */
  const answer = async (): Promise<boolean> => {
    const query = readQuery(input.value);
    if (query.typed === '') {
      asking.stop();
      say('');
      return true;
    }
    const saySearching = () => say(words.searching);
    if (outcome === undefined) saySearching();
    try {
      const found = await asking.ask(
        { query, wanted, document: filters.document, withNotes: withNotes || OURS.includes(filters.kind) },
        saySearching,
      );
      if (found === undefined) return false;
      outcome = found;
      draw();
      return true;
    } catch {
      outcome = undefined;
      display.sayFailed();
      return false;
    }
  };

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    endPause();
    commit();
    void answer().then((isShown) => isShown && display.focus(0));
  });
  input.addEventListener('input', () => {
    filters = NO_FILTERS;
    wanted = TEXTS_SHOWN;
    withNotes = false;
    keyPressed();
    address?.draft(search());
    void answer();
  });
  input.addEventListener('change', commit);
  display.list.addEventListener('click', () => {
    commit();
    if (outcome !== undefined) storeMatches(matchesOf(outcome.all));
  });
  bindSuggestion(status, (typed) => {
    input.value = typed;
    filters = NO_FILTERS;
    commit();
    input.focus();
    void answer();
  });
  bindArrows(view, input);
  if (isPage) {
    const { typed, ...others } = searchInAddress();
    if (input.value === '') input.value = typed;
    filters = others;
  } else if (input.value === '') {
    // A reader who comes back from a result can continue with the last search.
    input.value = lastSearched() ?? '';
    input.select();
  }
  // The files are loaded before the first key is pressed. If a file is missing, the reader is told once a query needs
  // it.
  openEngine(base).catch(() => {});
  void answer();
}

/**
 * Makes the link "Did you mean" answer its query in this view.
 *
 * @param take is called with the query
 */
function bindSuggestion(status: HTMLElement, take: (typed: string) => void): void {
  status.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.getAttribute('href') !== searchAddress(target.text)) return;
    event.preventDefault();
    take(target.text);
  });
}
