/** On the about page: what is kept on this device, and how to be rid of it. */
import { forgetPlaces } from '../places.ts';
import { forgetPreferences, prefer, preferred } from '../preferences.ts';

/** Makes the choice of keeping documents and the button that clears everything work. */
export function bindKept(): void {
  const choice = document.querySelector<HTMLInputElement>('#keep-documents');
  const cleared = document.querySelector('#kept-cleared');
  if (choice === null) return;
  choice.checked = preferred('offline') !== 'off';
  choice.addEventListener('change', () => {
    prefer('offline', choice.checked ? '' : 'off');
    if (!choice.checked) void dropDocuments();
  });
  document.querySelector('#clear-kept')?.addEventListener('click', () => {
    forgetPreferences();
    forgetPlaces();
    choice.checked = true;
    void dropDocuments().then(() => cleared?.replaceChildren('Nothing is kept on this device now.'));
  });
}

async function dropDocuments(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { keepNothing } = await import('./keep.ts');
  await keepNothing();
}
