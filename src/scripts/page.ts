/** What runs on every page: small, and loading more only when the reader reaches for it. */
import { bindKeys } from './keys.ts';
import { preferred } from './preferences.ts';
import { drawResume } from './resume.ts';
import { bindSearch, landFromSearch } from './search/open.ts';
import { bindSettings, openSettings } from './settings.ts';

const openSearch = bindSearch();
bindSettings();
drawResume();
bindKeys({
  '/': openSearch,
  'Control+K': openSearch,
  '?': openSettings,
  '[': () => document.querySelector<HTMLAnchorElement>('a[rel=prev]')?.click(),
  ']': () => document.querySelector<HTMLAnchorElement>('a[rel=next]')?.click(),
});

const address = new URLSearchParams(location.search);
if (address.has('q') && location.hash !== '') landFromSearch();

// Once the page is there and quiet, a document is kept for reading offline.
const isDocument = document.querySelector('[data-citations]') !== null;
if (import.meta.env.PROD && isDocument && 'serviceWorker' in navigator && preferred('offline') !== 'off')
  addEventListener('load', () => {
    setTimeout(() => void import('./offline/keep.ts').then(({ keepDocument }) => keepDocument()), 1500);
  });
