/** Removes everything that this site's pages have stored in the browser (stored.ts), and nothing else. */

/** The prefix of all names under which our pages store something. */
const OURS = 'glossator:';

/**
 * Removes everything that is stored, and resets the page to the default preferences. If the browser forbids storage,
 * nothing can have been stored.
 */
export function clearStored(): void {
  const root = document.documentElement;
  for (const name of Object.keys(root.dataset)) root.removeAttribute(`data-${name}`);
  for (const area of ['localStorage', 'sessionStorage'] as const)
    try {
      const storage = window[area];
      for (const name of Object.keys(storage)) if (name.startsWith(OURS)) storage.removeItem(name);
    } catch {
      // The browser forbids storage, so there is nothing to remove.
    }
}
