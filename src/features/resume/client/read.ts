/** Stores which sections the reader has read to the end. The code that shows them is loaded only if there are any. */
import { usePart } from '../../../browser/page-parts.ts';
import { store } from '../../../browser/stored.ts';
import { READ, readPaths } from './read-paths.ts';

/** Marks in the contents what has been read. */
export function showRead(): void {
  const paths = readPaths();
  if (paths.length > 0 && document.querySelector('.contents') !== null)
    void usePart(import('./read-sections.ts'), ({ drawRead }) => drawRead(paths));
}

/** Stores that this page has been read, and marks it. */
export function storeAsRead(): void {
  const paths = readPaths();
  if (!paths.includes(location.pathname)) store('localStorage', READ, [...paths, location.pathname]);
  showRead();
}
