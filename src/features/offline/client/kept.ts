/** On the about page: what is kept on this device, and how to be rid of it. */
import { words } from '@words/kept.ts';
import { forgetPlaces } from '../../resume/client/kept-place.ts';
import { forgetPreferences, prefer, preferred } from '../../settings/client/preferences.ts';
import { forgetMatches } from '../../search/client/kept-matches.ts';

/** Makes the choice of keeping documents and the button that clears everything work. */
export function improve(): void {
  const choice = document.querySelector<HTMLInputElement>('#keep-documents');
  const status = document.querySelector('#kept-status');
  if (choice === null) return;
  choice.checked = preferred('offline') !== 'off';
  void describeKept().then((kept) => status?.replaceChildren(kept));
  choice.addEventListener('change', () => {
    prefer('offline', choice.checked ? '' : 'off');
    if (!choice.checked) void dropDocuments();
  });
  document.querySelector('#clear-kept')?.addEventListener('click', () => {
    forgetPreferences();
    forgetPlaces();
    forgetMatches();
    choice.checked = true;
    void dropDocuments().then(() => status?.replaceChildren(words.cleared));
  });
}

/** How much is kept for reading offline, or why nothing can be. */
async function describeKept(): Promise<string> {
  if (!('serviceWorker' in navigator)) return words.never;
  const registrations = await navigator.serviceWorker.getRegistrations().catch(() => []);
  if (registrations.length === 0) return words.none;
  const names = (await caches.keys()).filter((name) => name.startsWith('documents-'));
  const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return words.pages(kept.reduce((sum, count) => sum + count, 0));
}

async function dropDocuments(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { keepNothing } = await import('./keep.ts');
  await keepNothing();
}
