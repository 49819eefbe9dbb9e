/** The reader's preferences: kept on the device, shown on the root element for style sheets to follow. */

import { store } from '../../../browser/stored.ts';

/** Key in local storage; the head's script reads it too (layouts/first-paint.ts). */
const KEY = 'glossator:preferences';

/** What can be preferred. A preference that is not set is absent. */
export type Preference = 'theme' | 'size' | 'notes' | 'keys' | 'citation' | 'offline';

const root = document.documentElement;

/** What the reader prefers, if anything. */
export function preferred(name: Preference): string | undefined {
  return root.dataset[name];
}

/**
 * Remembers a preference; an empty value forgets it.
 *
 * @returns whether it could be kept; storage may be full or forbidden, and then it holds for this page
 */
export function prefer(name: Preference, value: string): boolean {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  return store('localStorage', KEY, Object.fromEntries(Object.entries(root.dataset)));
}
