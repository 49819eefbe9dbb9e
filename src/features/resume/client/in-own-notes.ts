import { words } from '@words/own-notes-list.ts';
import { documentPath } from '../../../core/addresses/addresses.ts';
import { readPaths } from './read-paths.ts';
import { positionIn } from './reading-positions.ts';

/** Says in the list of own notes where the reader stopped in a document, and how much of it they have read. */
export default function drawReading(name: string): HTMLElement[] {
  const position = positionIn(name);
  const read = readPaths().filter((path) => String(path).startsWith(documentPath(name))).length;
  if (position === undefined && read === 0) return [];
  const line = Object.assign(document.createElement('p'), { className: 'own-reading' });
  if (position !== undefined) {
    const { path, id, label } = position;
    const link = Object.assign(document.createElement('a'), {
      href: `${path}#${id}`,
      textContent: words.stoppedAt(label),
    });
    line.append(link);
  }
  if (read > 0) line.append(position === undefined ? '' : ' · ', words.sectionsRead(read));
  return [line];
}
