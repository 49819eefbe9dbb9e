/**
 * The script in the head of every page, which is the only inline one: layouts/first-paint.ts minifies it. It runs
 * before anything is drawn, after the links to fonts (layouts/Page.astro).
 */

export {};

declare global {
  /** Whether the page has external style sheets. layouts/first-paint.ts sets it. */
  const HAS_SHEETS: boolean;
  /** Whether the publication keeps preferences. */
  const HAS_PREFERENCES: boolean;
  interface Navigator {
    /** The reader's connection, which only Chromium reports. https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly rtt: number; readonly effectiveType: string; readonly saveData: boolean };
  }
}

// A short name, because every page contains this script.
const page = document;
const root = page.documentElement;

// Sets the reader's preferences as `data-theme`, `data-size` and so on (features/settings/client/preferences.ts stores
// them). The pattern skips anything else that is stored under this name.
if (HAS_PREFERENCES)
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

// Marks the page if a script cannot be loaded, so that it can tell the reader (layouts/SiteHeader.astro).
addEventListener(
  'error',
  ({ target }) => {
    // Only script elements have this property.
    if (target && 'noModule' in target) root.className = 'unscripted';
  },
  true,
);

// Browsers draw nothing before the style sheets have come. If one has not come after 8 seconds, the page is shown
// without it.
if (HAS_SHEETS)
  setTimeout(() => {
    for (const link of page.querySelectorAll<HTMLLinkElement>('[rel=stylesheet]')) if (!link.sheet) link.remove();
  }, 8000);

// Requests the site's fonts if they can come before the text is drawn: if the network answers within 100 ms, or if the
// reader comes from another page of the site, which has fetched them. Where they come later, client/typefaces.ts brings
// them. Chromium waits for preloaded fonts for a tenth of a second at most. Other browsers do not wait, and lay out the
// page in half of the time. A script requests the fonts and not a style sheet, because browsers drop the fonts of style
// sheets when a page is printed, and would print without them. A reader who has to save data gets none.
const { rtt = 0, effectiveType, saveData } = navigator.connection ?? {};
for (const link of page.querySelectorAll<HTMLLinkElement>('[as=font]'))
  if (saveData || effectiveType?.endsWith('2g')) link.remove();
  else if (rtt <= 100 || page.referrer.startsWith(origin)) {
    if ('early' in link.dataset) link.media = 'all';
    page.fonts.add(new FontFace(link.title, `url(${link.href})`, link.dataset));
  }
