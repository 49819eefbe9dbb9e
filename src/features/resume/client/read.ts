/**
 * Stores which sections the reader has read to the end. The code that shows them is loaded only if there are any;
 * nobody is warned of a sign that is missing.
 */
import { store } from '../../../browser/stored.ts';
import { READ, readPaths } from './read-paths.ts';

/** Marks in the contents what has been read. */
export function showRead(): void {
  const paths = readPaths();
  if (paths.length > 0 && document.querySelector('.contents') !== null)
    import('./read-sections.ts').then(
      ({ drawRead }) => drawRead(paths),
      () => undefined,
    );
}

/** Stores that this page has been read, and marks it. */
export function storeAsRead(): void {
  const paths = readPaths();
  if (!paths.includes(location.pathname)) store('localStorage', READ, [...paths, location.pathname]);
  showRead();
}
