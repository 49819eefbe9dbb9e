/** What the browser's own copying gives: the words, without our colours, marks and ways within the page. */
import { isEditable } from '../../../browser/editable.ts';

/** What says how words are to be read, and stays. */
const KEPT = ['lang', 'dir', 'href', 'colspan', 'rowspan'];

/**
 * Puts the selected words on the clipboard, plain and as HTML without our look. As text they are what the browser makes of
 * them.
 */
export function copyClean(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const { clipboardData, target } = event;
    if (selection === null || selection.isCollapsed || clipboardData === null || isEditable(target)) return;
    const copied = document.createElement('div');
    for (let index = 0; index < selection.rangeCount; index += 1)
      copied.append(selection.getRangeAt(index).cloneContents());
    for (const element of copied.querySelectorAll('*')) {
      // What is drawn has no words.
      if (element.matches('[data-label]:empty, img')) element.remove();
      else if (element.matches('a:not([href^=http])')) element.replaceWith(...element.childNodes);
      else for (const name of element.getAttributeNames()) if (!KEPT.includes(name)) element.removeAttribute(name);
    }
    // Browsers copy plain spaces where words are kept on one line.
    clipboardData.setData('text/plain', selection.toString().replaceAll('\u00a0', ' '));
    clipboardData.setData('text/html', copied.innerHTML);
    event.preventDefault();
  });
}
