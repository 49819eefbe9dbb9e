/** Hands a link to another program of the reader's device, in browsers that can. https://www.w3.org/TR/web-share/ */
import { words } from '@words/share.ts';
import { usePart } from '../../../browser/page-parts.ts';

/** Whether this browser can. */
export const canShare = (): boolean => 'share' in navigator;

/**
 * Lets the reader choose a program and gives it the link. If that fails, the link is copied; if the reader changes their
 * mind, nothing happens.
 *
 * @param title names what is shared, for the program
 */
export async function share(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    await usePart(import('./clipboard.ts'), ({ copy }) => copy(words.link, url));
  }
}

/** Shares the page. */
export const sharePage = (): Promise<void> => share(document.title, location.origin + location.pathname);
