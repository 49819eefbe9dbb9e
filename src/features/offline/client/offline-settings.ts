/** On the about page: shows which documents are offline, and lets readers choose when they are saved. */
import { locale } from '@words/language.ts';
import { words } from '@words/offline-settings.ts';
import { prefer, preferred } from '../../settings/client/preferences.ts';
import { anyConnectionCache, siteCaches } from '../caches.ts';
import { isCostly } from '../connection.ts';
import { PACK_END } from '../pack-addresses.ts';
import { readSavedPack } from '../saved-pack.ts';
import { removeOffline, siteRoot } from './registration.ts';

const choices = () => document.querySelectorAll<HTMLInputElement>('#keep-documents [type=radio]');

/** Shows what the reader has chosen. */
export function showChoice(): void {
  for (const choice of choices()) choice.checked = choice.value === (preferred('offline') ?? '');
}

/** Makes the choice of when to save documents work. */
export function improve(): void {
  const status = document.querySelector('#kept-status');
  const showStatus = (answer: Promise<string>) =>
    void answer.catch(() => words.unsupported).then((text) => status?.replaceChildren(text));
  showChoice();
  showStatus(describeOffline());
  for (const choice of choices())
    choice.addEventListener('change', () => {
      prefer('offline', choice.value);
      showStatus(apply(choice.value).then(describeOffline));
    });
  document.querySelector('#keep-documents')?.removeAttribute('disabled');
}

/** Puts the reader's choice into effect. */
async function apply(choice: string): Promise<void> {
  if (choice === 'off') await removeOffline();
  else if (choice === 'always') await caches.open(anyConnectionCache(siteRoot()));
  else await caches.delete(anyConnectionCache(siteRoot()));
}

/** Says which documents are offline, or why none are. */
async function describeOffline(): Promise<string> {
  if (!('serviceWorker' in navigator)) return words.unsupported;
  const titles = new Set<string>();
  for (const name of await siteCaches(siteRoot())) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (request.url.endsWith(PACK_END)) {
        const pack = await cache.match(request);
        if (pack !== undefined) titles.add(readSavedPack(await pack.text())?.title ?? '');
      }
  }
  titles.delete('');
  const description =
    titles.size > 0 ? words.saved(new Intl.ListFormat(locale).format([...titles].map(words.title))) : words.none;
  return preferred('offline') === undefined && isCostly() ? description + words.costly : description;
}
