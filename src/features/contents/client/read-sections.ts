/** Keeps which sections a reader has read to the end, by their paths, and tells it in the contents. */
import { words } from '@words/resume.ts';
import { store, stored } from '../../page/client/stored.ts';
import { READ } from './read.ts';

/** Keeps that this page has been read. */
export function keepRead(): void {
  const { pathname } = location;
  const paths = readPaths();
  if (!paths.includes(pathname)) store('localStorage', READ, [...paths, pathname]);
  drawRead();
}

/** Marks in the contents what has been read. */
export function drawRead(): void {
  const paths = readPaths();
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

function readPaths(): string[] {
  const kept = stored('localStorage', READ);
  const paths: unknown[] = Array.isArray(kept) ? kept : [];
  return paths.filter((path) => typeof path === 'string');
}
