/**
 * The site's few keys, all listed in the settings panel, where they can be switched off (WCAG 2.2, 2.1.4). None is
 * a browser's, and none acts while the reader types or holds another modifier.
 */
import { isEditable } from '../../browser/editable.ts';
import { preferred } from '../../features/settings/client/preferences.ts';

/** What each key does. `Control+K` is also ⌘K. */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens for the keys. */
export function bindKeys(keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || preferred('keys') === 'off') return;
    const action = keys[nameOf(event)];
    if (action === undefined || (!event.ctrlKey && !event.metaKey && isEditable(event.target))) return;
    event.preventDefault();
    action();
  });
}

/** The key as the list names it. AltGr, by which many keyboards type brackets and slashes, is no modifier. */
function nameOf(event: KeyboardEvent): string {
  if (event.getModifierState('AltGraph')) return event.key;
  if (event.altKey) return '';
  return event.ctrlKey || event.metaKey ? `Control+${event.key.toUpperCase()}` : event.key;
}
