/**
 * Separates official text from the publication's own words in selections: a selection within the notes or the lists of
 * terms can have their words, and no other selection can. The style sheet features/notes/notes.css does this.
 */

/** Marks on the `body` whether a selection is within the notes or the lists of terms. */
export function selectApart(): void {
  const follow = (...ends: readonly (EventTarget | null | undefined)[]) => {
    const areOurs = ends.every((end) => {
      const element = end instanceof Element ? end : end instanceof Node ? end.parentElement : null;
      return element !== null && element.closest('.notes, .paragraph-terms') !== null;
    });
    document.body.classList.toggle('selecting-ours', areOurs);
  };
  // This comes before the browser begins a selection, which it does only in text that can be selected.
  document.addEventListener('pointerdown', ({ target }) => follow(target));
  const followSelection = () => {
    const selection = getSelection();
    follow(selection?.anchorNode, selection?.focusNode);
  };
  document.addEventListener('selectionchange', followSelection);
  // The `copy` event can come before the `selectionchange` event.
  document.addEventListener('copy', followSelection);
}
