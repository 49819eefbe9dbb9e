/**
 * The site's keys. All of them are listed in the settings panel, where readers can switch them off (WCAG 2.2, 2.1.4).
 * No browser uses these keys, and they do nothing while the reader types or holds another modifier.
 */
import { isEditable } from '../../browser/editable.ts';
import { preferred } from '../../features/settings/client/preferences.ts';

/** What each key does. `Control+K` also stands for ⌘K. */
export type Keys = Readonly<Record<string, () => void>>;

/** Handles the keys from now on. */
export function bindKeys(keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || preferred('keys') === 'off') return;
    const action = keys[keyName(event)];
    if (action === undefined || (!event.ctrlKey && !event.metaKey && isEditable(event.target))) return;
    event.preventDefault();
    action();
  });
}

/**
 * Returns the name of a pressed key in the list of keys. AltGr does not count as a modifier, because many keyboards
 * need it for brackets and slashes.
 */
function keyName(event: KeyboardEvent): string {
  if (event.getModifierState('AltGraph')) return event.key;
  if (event.altKey) return '';
  return event.ctrlKey || event.metaKey ? `Control+${event.key.toUpperCase()}` : event.key;
}
