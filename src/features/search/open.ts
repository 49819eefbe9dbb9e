/** Opens search: the dialog on most pages, the field in the page on the search page. */
import { words } from '@words/search-failure.ts';
import { patiently } from '../page/client/patience.ts';
import { drawRetry } from './client/retry.ts';

const loadSearch = () => patiently(import('./search.ts'));

/**
 * Makes the header's link open search, and loads the search view when the reader first reaches for it.
 *
 * @returns opens search, for keys
 */
export function bindSearch(): () => void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const view = document.querySelector<HTMLElement>('.search-view');
  const input = view?.querySelector('input');
  if (!view || !input) return () => {};

  let isLoaded = false;
  const load = () => {
    if (isLoaded) return;
    isLoaded = true;
    loadSearch().then(
      ({ startSearch }) => startSearch(view),
      () => {
        isLoaded = false;
        const status = view.querySelector('.search-status');
        status?.replaceChildren();
        if (status) drawRetry(status, words.failed, load);
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
  if (new URLSearchParams(location.search).has('q') && dialog === null) load();
  const link = document.querySelector('.search-open');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  // Who points at the link or has the focus on it is likely to search.
  for (const intent of ['pointerenter', 'focus']) link?.addEventListener(intent, load, { once: true });
  // In a search field Escape would first empty it; a reader who presses it wants to be back in the text.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !dialog) return;
    event.preventDefault();
    dialog.close();
    // The focus would stay here for another frame, and a key pressed by then be taken for typed.
    input.blur();
  });
  dialog?.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return open;
}

/** Marks what was sought in the paragraph that the address names. */
export function landFromSearch(): void {
  loadSearch().then(
    ({ land }) => land(),
    () => {}, // The reader has the paragraph, if not the marks.
  );
}
