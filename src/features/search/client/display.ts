/** Shows the state of a search and its results below the field. */
import { words as failureWords } from '@words/search-failure.ts';
import { words } from '@words/search.ts';
import type { Outcome } from './asking.ts';
import { describe } from './describe.ts';
import { drawResults } from './draw.ts';
import { drawFilters } from './filters.ts';
import { type Filters, narrow } from './narrow.ts';
import { addPageLink, NO_LINK } from './page-link.ts';
import { drawRetry } from './retry.ts';
import { addResultElements } from './result-elements.ts';

/** What the reader can do with the results. */
interface Actions {
  readonly choose: (filters: Filters) => void;
  readonly askForMore: () => void;
  readonly searchNotes: () => void;
  readonly tryAgain: () => void;
}

/** What is shown. */
interface Shown extends Outcome {
  readonly typed: string;
  readonly filters: Filters;
}

/** Shows searches. */
export interface Display {
  /** The list of results. */
  readonly list: HTMLElement;
  /** Shows the results of a search. */
  show(shown: Shown): void;
  /** Shows a line without results. */
  say(line: string): void;
  /** Shows that the search failed. */
  sayFailed(): void;
  /** Moves the focus to a result, if there is one; the first is 0. */
  focus(result: number): void;
}

/**
 * Returns an object that shows searches in a search view.
 *
 * @param status the element for the line that describes the state of the search
 */
export function makeDisplay(view: HTMLElement, status: Element, actions: Actions): Display {
  const { controls, list } = addResultElements(view);
  const pageLink = view.dataset['name'] === 'page' ? NO_LINK : addPageLink(view);
  const say = (line: string) => {
    status.textContent = line;
    controls.replaceChildren();
    list.replaceChildren();
    pageLink.show('');
  };
  return {
    list,
    say,
    show({ all, ofDocument, isOffline, typed, filters }) {
      const focused = [...controls.children].findIndex((control) => control === document.activeElement);
      const found = filters.document === '' ? all : (ofDocument ?? all);
      const shown = narrow(found, filters);
      status.replaceChildren(...describe(shown, typed, found));
      if (isOffline) drawRetry(status, words.onlyKept, actions.tryAgain);
      controls.replaceChildren(...drawFilters(all, filters, actions.choose));
      list.replaceChildren(...drawResults(shown));
      if (found.hasMore) list.append(button(words.more, actions.askForMore));
      if (!found.hasNotes) list.append(button(words.searchNotes, actions.searchNotes));
      pageLink.show(typed);
      const control = controls.children[focused];
      if (control instanceof HTMLElement) control.focus();
    },
    sayFailed() {
      say('');
      drawRetry(status, failureWords.failed, actions.tryAgain);
    },
    focus: (result) => list.querySelectorAll('a')[result]?.focus(),
  };
}

function button(name: string, action: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', action);
  return element;
}
