/** Opens search: the dialog on most pages, the field in the page on the search page. */

/** Listens for the header's link, `/` and Ctrl+K or ⌘K. Loads the search view on first use. */
export function openSearchOnDemand(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
  const view = document.querySelector<HTMLElement>('.search-view');
  const input = view?.querySelector('input');
  if (!view || !input) return;

  let load = () => {
    load = () => {};
    void import('./view.ts').then(({ startSearch }) => startSearch(view));
  };
  const open = () => {
    if (dialog && !dialog.open) dialog.showModal();
    input.focus();
    input.select();
    load();
  };

  input.addEventListener('focus', () => load());
  if (new URLSearchParams(location.search).has('q') && dialog === null) load();
  document.querySelector('.search-open')?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  dialog?.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog?.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    const controlK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !controlK) return;
    event.preventDefault();
    open();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
