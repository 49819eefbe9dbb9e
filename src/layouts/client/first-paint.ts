/**
 * The script in the head of every page, the only one that stands in the page itself: layouts/first-paint.ts makes it
 * small. It runs before anything is drawn, after the links to fonts (layouts/Page.astro).
 */

export {};

declare global {
  /** Whether the page has style sheets that are files. Set by layouts/first-paint.ts. */
  const HAS_SHEETS: boolean;
  interface Navigator {
    /** The reader's network, as far as Chromium tells. https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly rtt: number };
  }
}

// Named once, since every page carries every byte of this script.
const page = document;
const root = page.documentElement;

// Shows the reader's preferences as `data-theme`, `data-size` and so on (features/settings/client/preferences.ts stores them).
// Anything else in the storage is passed over, however long it is.
try {
  localStorage
    .getItem('glossator:preferences')
    ?.replace(
      /"(theme|size|notes|keys|citation|offline)":"([\w-]{1,50})"/g,
      (_, name: string, value: string) => (root.dataset[name] = value),
    );
} catch {
  // The browser forbids storage.
}

// Takes note where a script cannot be loaded, for the page to say so (layouts/Page.astro).
addEventListener(
  'error',
  ({ target }) => {
    // Only scripts have this property.
    if (target && 'noModule' in target) root.className = 'unscripted';
  },
  true,
);

// Browsers draw nothing before the style sheets have come. Where one has not come after 8 s, the page is shown without it.
if (HAS_SHEETS)
  setTimeout(() => {
    for (const link of page.querySelectorAll<HTMLLinkElement>('[rel=stylesheet]')) if (!link.sheet) link.remove();
  }, 8000);

// Asks for the site's fonts where they can come in time: where the network answers within 100 ms, and on further pages,
// whose fonts the first page has fetched (face.ts). They are optional, so that no text changes its face once it is drawn (a rare
// letter may, whose file is asked for with its word). Chromium waits for preloaded fonts, for a tenth of a second at most.
// Elsewhere no text waits, and the page is laid out in half of the time. A script asks for them, not a style sheet: browsers
// forget the fonts of style sheets when a page is printed, and would print without them.
if ((navigator.connection?.rtt ?? 0) <= 100 || page.referrer.startsWith(origin))
  for (const link of page.querySelectorAll<HTMLLinkElement>('[as=font]')) {
    if ('early' in link.dataset) link.media = 'all';
    page.fonts.add(new FontFace(link.title, `url(${link.href})`, link.dataset));
  }
