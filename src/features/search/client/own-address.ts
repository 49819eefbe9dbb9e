/** In the dialog, whose address is that of the page below it: a link to its search as a page. */
import { words } from '@words/search.ts';
import { searchAddress } from './links.ts';

/** Shows the link to a search; hides it where nothing is sought. */
interface OwnAddress {
  show(typed: string): void;
}

/** The search page needs none: its own address is that of its search. */
export const NO_LINK: OwnAddress = { show() {} };

/** Adds the link at the end of a search view. */
export function addOwnAddress(view: Element): OwnAddress {
  const link = document.createElement('a');
  link.className = 'search-address';
  link.textContent = words.ownAddress;
  link.hidden = true;
  view.append(link);
  return {
    show(typed) {
      link.href = searchAddress(typed);
      link.hidden = typed === '';
    },
  };
}
