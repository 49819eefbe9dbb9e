/**
 * The bar on a page that the reader opened from search results: the number of this match, links to the other matches,
 * and a button that closes the bar and removes the marks.
 */
import { words } from '@words/landing.ts';
import { CAN_MARK } from './marks.ts';

/** What the bar shows. */
export interface BarContent {
  readonly query: string;
  /** The number of this match, from 1; 0 if it is not one of them; `undefined` until the matches are known. */
  readonly number: number | undefined;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export interface Bar {
  readonly element: HTMLElement;
  show(content: BarContent): void;
  remove(): void;
}

/**
 * Adds the bar to the page, fixed at the lower edge of the window. It is outside the article, and moves nothing.
 *
 * @param dismiss is called when the reader closes the bar, by its button or Escape
 */
export function makeBar(dismiss: () => void): Bar {
  const element = document.createElement('nav');
  element.className = 'matches';
  element.setAttribute('aria-label', words.bar);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const previous = makeLink(words.previous, words.previousMatch);
  const next = makeLink(words.next, words.nextMatch);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.done;
  close.setAttribute('aria-label', words.removeMarks);
  close.addEventListener('click', dismiss);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  element.append(status, previous, next, close);
  document.body.append(element);
  return {
    element,
    show(content) {
      const query = document.createElement('bdi');
      query.textContent = words.quote(content.query);
      status.replaceChildren(lead(content), query);
      setAddress(previous, content.previous);
      setAddress(next, content.next);
    },
    remove: () => element.remove(),
  };
}

function lead({ number, total }: BarContent): string {
  if (!CAN_MARK) return words.cannotMark;
  if (number === undefined) return words.marked;
  if (number > 0) return words.match(number, total);
  return words.matches(total);
}

function makeLink(name: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = name;
  link.setAttribute('aria-label', label);
  setAddress(link, undefined);
  return link;
}

/** A link without an address stays where it is, and is announced as disabled. */
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
