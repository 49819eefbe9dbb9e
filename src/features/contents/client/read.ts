/** Stores which sections the reader has read to the end. The code that shows them is loaded only if there are any. */
import { withPart } from '../../../browser/missing-part.ts';
import { store, stored } from '../../../browser/stored.ts';

/** The name under which they are stored. */
const READ = 'glossator:read';

/** Marks in the contents what has been read. */
export function showRead(): void {
  const paths = readPaths();
  if (paths.length > 0 && document.querySelector('.contents') !== null)
    void withPart(import('./read-sections.ts'), ({ drawRead }) => drawRead(paths));
}

/** Stores that this page has been read, and marks it. */
export function haveRead(): void {
  const paths = readPaths();
  if (!paths.includes(location.pathname)) store('localStorage', READ, [...paths, location.pathname]);
  showRead();
}

/** Returns the stored paths of the sections that have been read. */
function readPaths(): unknown[] {
  const kept = stored('localStorage', READ);
  return Array.isArray(kept) ? kept : [];
}
