/**
 * The search view: answers what the reader types, narrows the results, and writes the search into the address of the
 * search page.
 */
import { words } from '@words/search.ts';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { type AddressWriter, bindAddress, type Search, searchInAddress } from './address.ts';
import { bindArrows } from './arrows.ts';
import { askLibraryAgain } from './ask.ts';
import { makeAsking, type Outcome } from './asking.ts';
import { type Display, makeDisplay } from './display.ts';
import { openEngine } from './engine.ts';
import { searchAddress } from './links.ts';
import { matchesOf } from './matches.ts';
import { type Filters, NO_FILTERS, OURS } from './narrow.ts';
import { endPause, keyPressed } from './pause.ts';
import { readQuery } from './query.ts';
import { TEXTS_SHOWN } from './limits.ts';
import { lastSearched, storeMatches } from './stored-matches.ts';

/** Starts a search view. It begins with the text in its field, or with the search in the page's address. */
export function startSearch(view: HTMLElement): void {
  const input = view.querySelector('input');
  const status = view.querySelector<HTMLElement>('.search-status');
  if (!input || !status) return;
  const search = new SearchView(view, input, status);
  search.bindField();
  bindSuggestion(status, (typed) => search.take(typed));
  bindArrows(view, input);
  search.begin();
  // The files are loaded before the first key is pressed. If a file is missing, the reader is told once a query needs
  // it.
  openEngine(sitePath()).catch(() => {});
  void search.answer();
}

/** A search view with what the reader wants of it. */
class SearchView {
  private readonly input: HTMLInputElement;
  private readonly display: Display;
  private readonly asking = makeAsking(sitePath());
  /** The address of the search page; `undefined` in other pages. */
  private readonly address: AddressWriter | undefined;
  private filters: Filters = NO_FILTERS;
  private wanted = TEXTS_SHOWN;
  private withNotes = false;
  /** What is shown, if it is an answer. */
  private outcome: Outcome | undefined;

  constructor(view: HTMLElement, input: HTMLInputElement, status: HTMLElement) {
    this.input = input;
    this.address =
      view.dataset['name'] === 'page'
        ? bindAddress((search) => {
            this.restore(search);
            void this.answer();
          })
        : undefined;
    this.display = makeDisplay(view, status, {
      choose: (filters) => this.choose(filters),
      searchNotes: () => {
        this.withNotes = true;
        this.addMore();
      },
      askForMore: () => {
        this.wanted += TEXTS_SHOWN;
        this.addMore();
      },
      tryAgain: () => {
        askLibraryAgain();
        void this.answer();
      },
    });
  }

  /** Answers while the reader types, and writes what they chose into the address. */
  bindField(): void {
    const { input, display } = this;
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      endPause();
      this.commit();
      void this.answer().then((isShown) => isShown && display.focus(0));
    });
    input.addEventListener('input', () => {
      this.filters = NO_FILTERS;
      this.wanted = TEXTS_SHOWN;
      this.withNotes = false;
      keyPressed();
      this.address?.draft(this.search());
      void this.answer();
    });
    input.addEventListener('change', () => this.commit());
    display.list.addEventListener('click', () => {
      this.commit();
      if (this.outcome !== undefined) storeMatches(matchesOf(this.outcome.all));
    });
  }

  /** Begins with the search in the address, or with the last one: a reader who comes back from a result can go on with it. */
  begin(): void {
    const { input } = this;
    if (this.address !== undefined) {
      const search = searchInAddress();
      this.restore({ ...search, typed: input.value === '' ? search.typed : input.value });
    } else if (input.value === '') {
      input.value = lastSearched() ?? '';
      input.select();
    }
  }

  /** Searches for other words than those in the field. */
  take(typed: string): void {
    this.input.value = typed;
    this.filters = NO_FILTERS;
    this.commit();
    this.input.focus();
    void this.answer();
  }

  /** Answers the query in the field. Returns whether its results were shown, and not those of a later query. */
  async answer(): Promise<boolean> {
    const query = readQuery(this.input.value);
    if (query.typed === '') {
      this.asking.stop();
      this.say('');
      return true;
    }
    const saySearching = () => this.say(words.searching);
    if (this.outcome === undefined) saySearching();
    try {
      const { wanted, filters } = this;
      const withNotes = this.withNotes || OURS.includes(filters.kind);
      const found = await this.asking.ask({ query, wanted, document: filters.document, withNotes }, saySearching);
      if (found === undefined) return false;
      this.outcome = found;
      this.draw();
      return true;
    } catch {
      this.outcome = undefined;
      this.display.sayFailed();
      return false;
    }
  }

  private search(): Search {
    return { ...this.filters, typed: this.input.value.trim() };
  }

  private restore({ typed, ...filters }: Search): void {
    this.input.value = typed;
    this.filters = filters;
  }

  private commit(): void {
    this.address?.commit(this.search());
  }

  /** Narrows the results. Asks again if those of another document, or our notes, are not among them. */
  private choose(chosen: Filters): void {
    const isOther = chosen.document !== this.filters.document;
    this.filters = chosen;
    const needsNotes = OURS.includes(chosen.kind) && this.outcome?.all.hasNotes === false;
    if ((isOther && this.outcome?.all.hasMore === true) || needsNotes) void this.answer();
    else this.draw();
    this.commit();
  }

  /** Answers with more results, and moves the focus to the first of those that are added. */
  private addMore(): void {
    const before = this.display.list.querySelectorAll('a').length;
    void this.answer().then((isShown) => isShown && this.display.focus(before));
  }

  private draw(): void {
    const { filters, outcome } = this;
    if (outcome !== undefined) this.display.show({ ...outcome, filters, typed: this.input.value.trim() });
  }

  private say(line: string): void {
    this.outcome = undefined;
    this.display.say(line);
  }
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
