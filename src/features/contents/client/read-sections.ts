/** Tells in the contents which sections a reader has read to the end. */
import { words } from '@words/resume.ts';

/** Marks links to what has been read. */
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
