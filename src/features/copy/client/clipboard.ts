/**
 * Puts something on the clipboard and tells the reader. If that is not allowed, it shows the text, to be copied by
 * hand.
 */
import { words } from '@words/clipboard.ts';
import type { Formatted } from '../../../citations/engine.ts';
import { announce } from '../../../browser/announce.ts';

/**
 * Copies a text, as plain text and, where possible, as HTML with its italics.
 *
 * @param what names the text for the reader: "Link to III.4"
 * @param caution a warning that the reader should see
 */
export async function copy(what: string, content: Formatted | string, caution?: string): Promise<void> {
  const text = typeof content === 'string' ? content : content.text;
  try {
    await write(content);
  } catch {
    showToCopy(words.byHand(what), text);
    return;
  }
  if (caution === undefined) announce(words.copied(what));
  else showToCopy(words.copiedBut(what, caution), text);
}

async function write(content: Formatted | string): Promise<void> {
  if (typeof content === 'string') return navigator.clipboard.writeText(content);
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(content.text);
  const blob = (type: string, text: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', content.text),
      'text/html': blob('text/html', content.html),
    }),
  ]);
}

/** Shows a text in a panel, selected, so that the reader can copy it. */
function showToCopy(message: string, text: string): void {
  const panel = document.createElement('dialog');
  panel.className = 'panel copy-by-hand';
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 8;
  field.value = text;
  label.append(message, field);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => panel.close());
  panel.addEventListener('close', () => panel.remove());
  panel.append(label, close);
  document.body.append(panel);
  panel.showModal();
  field.focus();
  field.select();
}
