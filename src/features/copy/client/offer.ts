/** The button that appears beside selected official text. */
import { words as nothingChosenWords } from '@words/nothing-chosen.ts';
import { announce } from '../../../browser/announce.ts';
import { words } from '@words/selection.ts';
import { landmark } from '../../../browser/official-blocks.ts';
import { usePart } from '../../../browser/page-parts.ts';
import { adoptCopyStyles } from './adopt-styles.ts';
import { type CopiedPassage, selectedPassage } from './passage.ts';

/** Shows the button beside the selected passage, and removes the one of the last selection. */
export function offerSelection(): void {
  adoptCopyStyles();
  const passage = selectedPassage();
  document.querySelector('.copy-selection')?.remove();
  if (passage?.range !== undefined) landmark().append(selectionButton(passage, passage.range));
}

function selectionButton(passage: CopiedPassage, range: Range): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-selection';
  button.setAttribute('aria-haspopup', 'menu');
  button.textContent = words.copy;
  // So the browser does not clear the selection when the button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    void usePart(import('./menu.ts'), ({ openCopyMenu }) =>
      openCopyMenu(passage, button.getBoundingClientRect(), button),
    );
  });
  const line = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  button.style.left = `${Math.max(8, Math.min(line.right + scrollX, document.documentElement.clientWidth - 160))}px`;
  button.style.top = `${line.bottom + scrollY + 8}px`;
  return button;
}

/** Tells a reader who wants to copy, but has selected nothing, how to select something. */
export const announceNothingChosen = (): void => announce(nothingChosenWords.choose);
