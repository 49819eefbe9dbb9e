/** On the about page: what is kept on this device, and how to be rid of it. */
import { words } from '@words/kept.ts';
import { forgetAll } from '../../../browser/forget.ts';
import { prefer, preferred } from '../../settings/client/preferences.ts';
import { isDear } from '../connection.ts';
import { askedCache, ownCaches } from '../own-caches.ts';
import { PACK_END } from '../pack-names.ts';
import { readUnpacked } from '../unpacked.ts';
import { keepNothing, siteRoot } from './registration.ts';

/** Makes the choice of keeping documents and the button that clears everything work. */
export function improve(): void {
  const choices = document.querySelectorAll<HTMLInputElement>('.kept [type=radio]');
  const status = document.querySelector('#kept-status');
  const say = (answer: Promise<string>) =>
    void answer.catch(() => words.never).then((text) => status?.replaceChildren(text));
  const show = () => {
    for (const choice of choices) choice.checked = choice.value === (preferred('offline') ?? '');
  };
  show();
  say(describeKept());
  for (const choice of choices)
    choice.addEventListener('change', () => {
      prefer('offline', choice.value);
      say(follow(choice.value).then(describeKept));
    });
  document.querySelector('#clear-kept')?.addEventListener('click', () => {
    forgetAll();
    show();
    say(keepNothing().then(() => words.cleared));
  });
  for (const control of document.querySelectorAll('.kept :disabled')) control.removeAttribute('disabled');
}

/** Does what the reader has chosen. */
async function follow(choice: string): Promise<void> {
  if (choice === 'off') await keepNothing();
  else if (choice === 'always') await caches.open(askedCache(siteRoot()));
  else await caches.delete(askedCache(siteRoot()));
}

/** What is kept for reading offline, or why nothing is. */
async function describeKept(): Promise<string> {
  if (!('serviceWorker' in navigator)) return words.never;
  const titles = new Set<string>();
  for (const name of await ownCaches(siteRoot())) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      if (request.url.endsWith(PACK_END)) {
        const pack = await cache.match(request);
        if (pack !== undefined) titles.add(readUnpacked(await pack.text())?.title ?? '');
      }
  }
  titles.delete('');
  const kept = titles.size > 0 ? words.kept([...titles]) : words.none;
  return preferred('offline') === undefined && isDear() ? kept + words.dear : kept;
}
