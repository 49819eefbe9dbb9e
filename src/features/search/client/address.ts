/** Keeps a search in the address of the search page, so that it can be linked to and gone back to. */
import type { Filters } from './narrow.ts';

/** A search: `/search/?q=harbour&section=iii`, `/search/?q=harbour&document=charter&section=iii`. */
export interface Search extends Filters {
  readonly typed: string;
}

/** Browsers refuse addresses that change with every letter; after this many ms the reader has paused. */
const PAUSE = 300;

/** The search that the address asks for. */
export function searchInAddress(): Search {
  const address = new URLSearchParams(location.search);
  const value = (name: string) => address.get(name) ?? '';
  return { typed: value('q'), kind: value('kind'), document: value('document'), section: value('section') };
}

/** Writes searches into the address. */
export interface AddressKeeper {
  /** While the reader types: what is typed shares one step of the history, a new one after a search that was meant. */
  draft(search: Search): void;
  /** The search is meant: what follows is a new step. */
  commit(search: Search): void;
}

/**
 * Keeps searches in the address.
 *
 * @param changed is called when the reader goes back or forward
 */
export function keepAddress(changed: (search: Search) => void): AddressKeeper {
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
