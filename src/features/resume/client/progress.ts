/** Stores where the reader is in a document, and what they have read to the end. */
import { usePart } from '../../../browser/page-parts.ts';
import type { Places } from '../../places.ts';
import { lookUp } from './look-up.ts';
import { storeAsRead } from './read.ts';
import { positionIn, storeLookedUp, storePosition } from './reading-positions.ts';

/**
 * Begins to store. After arriving at a paragraph, the position is stored only once the reader reads on, so that looking
 * something up does not change it. Once the end of the page has reached the reader's eye, it may be stored as read.
 */
const storeProgress: Places['progress'] = (again) => {
  const name = document.querySelector<HTMLElement>('.resume')?.dataset['document'];
  let isRead = false;
  const isWhereTheyWere = (id: string) => {
    const position = name === undefined ? undefined : positionIn(name);
    return position?.id === id && position.path === location.pathname;
  };
  const lookedUp = lookUp(isWhereTheyWere, again);
  return ({ paragraph, label, isAtEnd }) => {
    if (paragraph && label && name) {
      const place = { id: paragraph.id, label, path: location.pathname };
      const state = lookedUp();
      if (state === 'reading') storeLookedUp(name, place);
      else if (state === 'nothing') storePosition(name, place);
    }
    if (!isRead && isAtEnd) {
      isRead = true;
      void usePart(import('./reached-end.ts'), ({ reachedEnd }) => reachedEnd(storeAsRead));
    }
  };
};

export default storeProgress;
