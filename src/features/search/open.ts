/** Opens the search: in the dialog on most pages, and in the page's own field on the search page. */
import { words } from '@words/search-failure.ts';
import { usePart } from '../../browser/page-parts.ts';
import { withTimeout } from '../../browser/timeout.ts';
import { drawRetry } from './client/retry.ts';

/**
 * Makes the header's link open the search, and loads the search view when the reader is about to use it.
 *
 * @returns a function that opens the search, for the keys
 */
export function bindSearch(): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const view = document.querySelector<HTMLElement>('.search-view');
  const input = view?.querySelector('input');
  if (!view || !input) return () => {};

  let isLoaded = false;
  let failures = 0;
  const load = () => {
    if (isLoaded) return;
    isLoaded = true;
    withTimeout(import('./search.ts')).then(
      ({ startSearch }) => startSearch(view),
      () => {
        isLoaded = false;
        failures += 1;
        const status = view.querySelector('.search-status');
        status?.replaceChildren();
        // Some browsers do not try again to load a script that failed, until the page is reloaded.
        const retry = () => (failures > 1 ? input.form?.submit() : load());
        if (status) drawRetry(status, words.failed, retry);
      },
    );
  };
  const open = () => {
    if (dialog && !dialog.open) {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      dialog.showModal();
    }
    input.focus();
    input.select();
    load();
  };

  input.addEventListener('focus', () => load());
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null && dialog === null) {
    input.value ||= asked;
    load();
  }
  const link = document.querySelector('.search-open');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  // A reader who points at the link, or has the focus on it, will probably search.
  for (const intent of ['pointerenter', 'focus']) link?.addEventListener(intent, load, { once: true });
  // In a search field, Escape would first empty the field. Readers who press it want to return to the text.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !dialog) return;
    event.preventDefault();
    dialog.close();
    // Otherwise the field would keep the focus for one more frame, and a key pressed by then would be taken for typing.
    input.blur();
  });
  dialog?.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return open;
}

/** Marks the words of the query in the paragraph that the address names. */
export function landFromSearch(): void {
  void usePart(import('./search.ts'), ({ land }) => land());
}
