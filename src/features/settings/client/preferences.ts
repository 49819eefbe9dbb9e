/**
 * The reader's preferences. They are stored on the device, and set as attributes of the root element, so that style
 * sheets can use them.
 */

import { isAdded as isKept } from '@features/keeps-choices';
import { store } from '../../../browser/stored.ts';

/** The key in local storage. The script in the page's head reads it too (layouts/first-paint.ts). */
const KEY = 'glossator:preferences';

/** The names of the preferences. One that the reader has not set is absent. */
export type Preference = 'theme' | 'size' | 'notes' | 'keys' | 'citation' | 'offline';

const root = document.documentElement;

/** Returns the value of a preference, if the reader has set it. */
export function preferred(name: Preference): string | undefined {
  return root.dataset[name];
}

/**
 * Sets a preference, or removes it if the value is empty.
 *
 * @returns whether it could be stored. Storage may be full, forbidden or left out; then the preference holds for this page only
 */
export function prefer(name: Preference, value: string): boolean {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.dataset[name] = value;
  return isKept && store('localStorage', KEY, Object.fromEntries(Object.entries(root.dataset)));
}
