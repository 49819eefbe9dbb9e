/**
 * Returns whether a click follows a link in the same tab: it is made with the main button, and no key asks the browser
 * for something else, such as a new tab.
 */
export function isUnmodifiedClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
