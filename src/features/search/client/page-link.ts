/** Adds to the search dialog a link to the same search on the search page. The dialog has no address of its own. */
import { words } from '@words/search.ts';
import { searchAddress } from './links.ts';

/** Shows the link to a search, and hides it if nothing is typed. */
interface PageLink {
  show(typed: string): void;
}

/** The search page needs no link, because its address already is that of the search. */
export const NO_LINK: PageLink = { show() {} };

/** Adds the link at the end of a search view. */
export function addPageLink(view: Element): PageLink {
  const link = document.createElement('a');
  link.className = 'search-address';
  link.textContent = words.pageLink;
  link.hidden = true;
  view.append(link);
  return {
    show(typed) {
      link.href = searchAddress(typed);
      link.hidden = typed === '';
    },
  };
}
