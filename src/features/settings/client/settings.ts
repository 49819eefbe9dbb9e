/** Opens the settings panel, which is loaded and drawn when it is first needed (settings-panel.ts). */

import { usePart } from '../../../browser/page-parts.ts';

/** Makes the button in the header open the panel. */
export function bindSettings(): void {
  document.querySelector('.settings-open')?.addEventListener('click', openSettings);
}

/** Opens the panel, unless another dialog is open. */
export function openSettings(): void {
  void usePart(import('./settings-panel.ts'), ({ drawSettings }) => {
    if (document.querySelector('dialog[open]') !== null) return;
    (document.querySelector<HTMLDialogElement>('#settings') ?? drawSettings()).showModal();
  });
}
