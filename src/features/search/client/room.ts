/** Room for what a search finds, which a page has no use for before. */
import { words } from '@words/search.ts';

/** Adds it at the end of a search view: for the controls that narrow results, and for these. */
export function addRoom(view: Element): { readonly controls: HTMLElement; readonly list: HTMLElement } {
  const [controls, list] = [document.createElement('div'), document.createElement('div')];
  controls.className = 'search-filters';
  controls.role = 'group';
  controls.ariaLabel = words.showOnly;
  list.className = 'search-results';
  view.append(controls, list);
  return { controls, list };
}
