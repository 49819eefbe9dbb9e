/** Stores where the reader is in a document, and what they have read to the end. */
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
      // Without this part a section is not stored as read. A reader misses nothing then, so no warning is shown or taken back.
      import('./reached-end.ts').then(
        ({ reachedEnd }) => reachedEnd(storeAsRead),
        () => undefined,
      );
    }
  };
};

export default storeProgress;
