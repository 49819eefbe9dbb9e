/** Finds out where the reader is typing: there, keys and copying belong to the browser. */

/** Returns whether an event's target is a field to type into. */
export function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
  );
}
