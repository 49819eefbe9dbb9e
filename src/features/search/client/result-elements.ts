/** The elements for results, which are added to the page only when they are needed. */
import { words } from '@words/search.ts';

/** Adds elements for the results, and for the controls that narrow them, at the end of a search view. */
export function addResultElements(view: Element): { readonly controls: HTMLElement; readonly list: HTMLElement } {
  const [controls, list] = [document.createElement('div'), document.createElement('div')];
  controls.className = 'search-filters';
  controls.role = 'group';
  controls.ariaLabel = words.showOnly;
  list.className = 'search-results';
  view.append(controls, list);
  return { controls, list };
}
