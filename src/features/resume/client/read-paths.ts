/** The paths of the sections that the reader has read to the end, as they are stored. */
import { stored } from '../../../browser/stored.ts';

/** The name under which they are stored. */
export const READ = 'glossator:read';

/** Returns the stored paths of the sections that have been read. */
export function readPaths(): unknown[] {
  const paths = stored('localStorage', READ);
  return Array.isArray(paths) ? paths : [];
}
