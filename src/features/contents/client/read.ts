/** Which sections a reader has read to the end. What keeps and shows it is loaded where there is something to show. */
import { withPart } from '../../page/client/missing-part.ts';
import { stored } from '../../page/client/stored.ts';

/** Under what name it is kept on the device. */
export const READ = 'glossator:read';

/** Marks in the contents what has been read. */
export function showRead(): void {
  if (stored('localStorage', READ) !== undefined && document.querySelector('.contents') !== null)
    void withPart(import('./read-sections.ts'), ({ drawRead }) => drawRead());
}

/** Keeps that this page has been read, and marks it. */
export function haveRead(): void {
  void withPart(import('./read-sections.ts'), ({ keepRead }) => keepRead());
}
