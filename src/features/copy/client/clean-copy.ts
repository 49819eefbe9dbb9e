/**
 * Cleans what the browser's own copy command copies: the words without our colours, marks and links within the page.
 */
import { isEditable } from '../../../browser/editable.ts';

/** The attributes that stay, because the words cannot be understood without them. */
const ATTRIBUTES = ['lang', 'dir', 'href', 'colspan', 'rowspan'];

/**
 * From now on, the copy command puts the selected words on the clipboard as HTML without our styles, and as the plain
 * text that the browser makes of them.
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
      // Images and drawn labels have no words. Links within the page and the reader's own marks are only ours.
      if (element.matches('[data-label]:empty, img')) element.remove();
      else if (element.matches('a:not([href^=http]), mark')) element.replaceWith(...element.childNodes);
      else
        for (const name of element.getAttributeNames()) if (!ATTRIBUTES.includes(name)) element.removeAttribute(name);
    }
    // No-break spaces only hold words together on a line. Browsers copy them as plain spaces.
    clipboardData.setData('text/plain', selection.toString().replaceAll('\u00a0', ' '));
    clipboardData.setData('text/html', copied.innerHTML);
    event.preventDefault();
  });
}
