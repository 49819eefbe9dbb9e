/** Opens the settings panel, which is loaded and drawn when it is first wanted (settings-panel.ts). */

/** Makes the header's button open the panel. */
export function bindSettings(): void {
  document.querySelector('.settings-open')?.addEventListener('click', () => void openSettings());
}

/** Opens the panel, unless another dialog is open. */
export async function openSettings(): Promise<void> {
  const { drawSettings } = await import('./settings-panel.ts');
  if (document.querySelector('dialog[open]') !== null) return;
  (document.querySelector<HTMLDialogElement>('#settings') ?? drawSettings()).showModal();
}
