/**
 * The script of every page. It is one small file for the whole site, and loads more if the page has a part that needs
 * it, or once the reader is about to use such a part.
 */
import added from '@features/improvements';
import parts from '@features/page';
import type { Places } from '../../features/places.ts';
import { bringTypefaces } from './typefaces.ts';
import { bindKeys } from './keys.ts';
import { usePart } from '../../browser/page-parts.ts';
import { bindGlosses } from '../../features/notes/client/glosses.ts';
import { startReading } from './reading.ts';
import { awaitPreviews } from '../../features/preview/client/start.ts';
import { showHeaderOnScrollUp } from './returning-header.ts';
import { bindSearch, landFromSearch } from '../../features/search/open.ts';
import { bindSettings, openSettings } from '../../features/settings/client/settings.ts';

/** Parts that only some pages have, by their selectors, with the modules that improve them. */
const IMPROVEMENTS: readonly Places['improvements'][] = [
  ['.section-filter', () => import('../../features/contents/client/section-filter.ts')],
  ['.document-filter', () => import('../../features/home/client/document-filter.ts')],
  ['.term-filter', () => import('../../features/terms/client/term-filter.ts')],
  ['.sortable', () => import('./sort-table.ts')],
  ['.citations', () => import('../../features/copy/client/cite.ts')],
  ['.kept-settings', () => import('../../features/about/client/clear-kept.ts')],
  ...added,
];

let openSearch = (): void => undefined;
let openCopyMenu = openSearch;

/** What begins at once. Each runs by itself: if one fails, the browser reports the error, and the others still work. */
const PARTS: readonly (() => void)[] = [
  () => (openSearch = bindSearch()),
  () => {
    if (document.body.classList.contains('reading')) openCopyMenu = startReading();
    else awaitPreviews();
  },
  // The home page, too, has a paragraph of official text with a note.
  () => {
    if (document.querySelector('.specimen') !== null) bindGlosses();
  },
  bindSettings,
  ...parts,
  showHeaderOnScrollUp,
  bringTypefaces,
  () =>
    bindKeys({
      '/': () => openSearch(),
      'Control+K': () => openSearch(),
      '?': openSettings,
      '[': () => document.querySelector<HTMLAnchorElement>('a[rel=prev]')?.click(),
      ']': () => document.querySelector<HTMLAnchorElement>('a[rel=next]')?.click(),
      c: () => openCopyMenu(),
    }),
  () => {
    const address = new URLSearchParams(location.search);
    if (address.has('q') && location.hash !== '') landFromSearch();
  },
  // If the module cannot be loaded, the part works without it.
  ...IMPROVEMENTS.map(([selector, load]) => () => {
    if (document.querySelector(selector) !== null) void usePart(load(), ({ improve }) => improve());
  }),
];

for (const part of PARTS) queueMicrotask(part);
