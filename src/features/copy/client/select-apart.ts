/**
 * Keeps official text and our words apart in what is selected: a selection within the notes or the lists of terms has
 * these, and any other has none of them. What that means stands in features/notes/notes.css.
 */

/** Follows where the reader selects. */
export function selectApart(): void {
  const follow = (...ends: readonly (EventTarget | null | undefined)[]) => {
    const areOurs = ends.every((end) => {
      const element = end instanceof Element ? end : end instanceof Node ? end.parentElement : null;
      return element !== null && element.closest('.notes, .paragraph-terms') !== null;
    });
    document.body.classList.toggle('selecting-ours', areOurs);
  };
  // Before the browser begins to select, which it does only where something can be selected.
  document.addEventListener('pointerdown', ({ target }) => follow(target));
  const followSelection = () => {
    const selection = getSelection();
    follow(selection?.anchorNode, selection?.focusNode);
  };
  document.addEventListener('selectionchange', followSelection);
  // Who copies at once is quicker than the news of the selection.
  document.addEventListener('copy', followSelection);
}
