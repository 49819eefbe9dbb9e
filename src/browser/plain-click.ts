/** Whether a click is one by which a link is followed here, and asks the browser for nothing else, such as a new tab. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
