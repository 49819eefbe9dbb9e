/** Forgets all that the site's pages keep in the browser (stored.ts), and no more than that. */

/** How the names begin under which our pages keep things. */
const OURS = 'glossator:';

/** Forgets everything, and shows pages as one who prefers nothing sees them. Where storage is forbidden, nothing is kept. */
export function forgetAll(): void {
  const root = document.documentElement;
  for (const name of Object.keys(root.dataset)) root.removeAttribute(`data-${name}`);
  for (const area of ['localStorage', 'sessionStorage'] as const)
    try {
      const kept = window[area];
      for (const name of Object.keys(kept)) if (name.startsWith(OURS)) kept.removeItem(name);
    } catch {
      // Then there is nothing to forget.
    }
}
