/** Shows in the contents which sections the reader has read to the end. */
import { words } from '@words/resume.ts';

/**
 * Marks links to pages that have been read.
 *
 * @param paths the paths of these pages
 */
export function drawRead(paths: readonly unknown[]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents > li > a, .contents-group a')) {
    if (!paths.includes(link.pathname) || link.querySelector('.read') !== null) continue;
    const sign = document.createElement('span');
    sign.className = 'read';
    sign.role = 'img';
    sign.ariaLabel = words.read;
    sign.textContent = '✓';
    link.append(' ', sign);
  }
}
