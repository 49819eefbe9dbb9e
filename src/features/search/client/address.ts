/** Writes the current search into the address of the search page, so that readers can link to it and go back to it. */
import type { Filters } from './narrow.ts';

/** A search, as in `/search/?q=harbour&section=iii` or `/search/?q=harbour&document=charter&section=iii`. */
export interface Search extends Filters {
  readonly typed: string;
}

/**
 * How long a reader must pause before the address changes, in milliseconds. Browsers refuse to change it with every
 * letter.
 */
const PAUSE = 300;

/** Returns the search in the page's address. */
export function searchInAddress(): Search {
  const address = new URLSearchParams(location.search);
  const value = (name: string) => address.get(name) ?? '';
  return { typed: value('q'), kind: value('kind'), document: value('document'), section: value('section') };
}

/** Writes searches into the address. */
export interface AddressWriter {
  /**
   * Writes a search that the reader is still typing. All drafts share one entry of the history; the first draft after a
   * commit adds a new one.
   */
  draft(search: Search): void;
  /** Writes a search that the reader has chosen, such as by pressing Enter. */
  commit(search: Search): void;
}

/**
 * Begins to write searches into the address.
 *
 * @param changed is called with the new search when the reader goes back or forward
 */
export function bindAddress(changed: (search: Search) => void): AddressWriter {
  let isMeant = searchInAddress().typed !== '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  const write = (search: Search) => {
    clearTimeout(pause);
    const address = new URL(location.href);
    const wanted = { q: search.typed, kind: search.kind, document: search.document, section: search.section };
    for (const [name, value] of Object.entries(wanted))
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    if (address.href === location.href) return;
    history[isMeant ? 'pushState' : 'replaceState'](null, '', address);
    isMeant = false;
  };

  addEventListener('popstate', () => {
    clearTimeout(pause);
    isMeant = true;
    changed(searchInAddress());
  });
  return {
    draft(search) {
      clearTimeout(pause);
      pause = setTimeout(() => write(search), PAUSE);
    },
    commit(search) {
      write(search);
      isMeant = true;
    },
  };
}
