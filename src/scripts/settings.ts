/** The settings panel: shows what the reader prefers and remembers what they choose. */
import { prefer, preferred, type Preference } from './preferences.ts';

/** Makes the panel work and the header's button open it. */
export function bindSettings(): void {
  const panel = document.querySelector<HTMLDialogElement>('#settings');
  if (!panel) return;
  for (const input of panel.querySelectorAll<HTMLInputElement>('input')) {
    if (!isPreference(input.name)) continue;
    const name = input.name;
    if (preferred(name) !== undefined) input.checked = preferred(name) === input.value;
    input.addEventListener('change', () => prefer(name, input.checked ? input.value : ''));
  }
  document.querySelector('.settings-open')?.addEventListener('click', openSettings);
  panel.addEventListener('click', (event) => {
    if (event.target === panel) panel.close();
  });
}

/** Opens the panel, unless another dialog is open. */
export function openSettings(): void {
  if (document.querySelector('dialog[open]') === null)
    document.querySelector<HTMLDialogElement>('#settings')?.showModal();
}

function isPreference(name: string): name is Preference {
  return ['theme', 'size', 'notes', 'keys'].includes(name);
}
