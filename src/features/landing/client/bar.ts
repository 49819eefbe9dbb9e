/** The bar on a page that a reader landed on from search: which match this is, the way to the others, a way to be rid of it. */

import { CAN_MARK } from './marks.ts';

/** What the bar shows. */
export interface BarContent {
  readonly query: string;
  /** Number of this match, from 1; 0 if it is none of them, `undefined` while they are not known. */
  readonly number: number | undefined;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** The bar. */
export interface Bar {
  readonly element: HTMLElement;
  show(content: BarContent): void;
  remove(): void;
}

/**
 * Puts the bar on the page, fixed at its lower edge: outside the article, and moving nothing.
 *
 * @param dismiss is called when the reader is done with it, by button or Escape
 */
export function makeBar(dismiss: () => void): Bar {
  const element = document.createElement('nav');
  element.className = 'matches';
  element.setAttribute('aria-label', 'Search matches');
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const previous = makeLink('Previous');
  const next = makeLink('Next');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Done';
  close.setAttribute('aria-label', 'Done: remove the marks');
  close.addEventListener('click', dismiss);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  element.append(words, previous, next, close);
  document.body.append(element);
  return {
    element,
    show(content) {
      const query = document.createElement('bdi');
      query.textContent = `“${content.query}”`;
      words.replaceChildren(lead(content), query);
      setAddress(previous, content.previous);
      setAddress(next, content.next);
    },
    remove: () => element.remove(),
  };
}

function lead({ number, total }: BarContent): string {
  if (!CAN_MARK) return 'This browser cannot mark words: ';
  if (number === undefined) return 'Marked: ';
  if (number > 0) return `Match ${number} of ${total}: `;
  return total === 1 ? '1 match: ' : `${total} matches: `;
}

function makeLink(name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = name;
  link.setAttribute('aria-label', `${name} match`);
  setAddress(link, undefined);
  return link;
}

/** A link that leads nowhere keeps its place, and says that it is not to be used. */
function setAddress(link: HTMLAnchorElement, address: string | undefined): void {
  link.toggleAttribute('aria-disabled', false);
  if (address === undefined) {
    link.removeAttribute('href');
    link.setAttribute('role', 'link');
    link.setAttribute('aria-disabled', 'true');
  } else {
    link.href = address;
    link.removeAttribute('role');
    link.removeAttribute('aria-disabled');
  }
}
