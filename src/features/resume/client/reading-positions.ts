/** Where the reader stopped in each document. It is stored on the device, as the id of a paragraph. */

import { hasTexts, store, stored } from '../../../browser/stored.ts';

const KEY = 'glossator:places';

/** A place in a document. */
export interface ReadingPlace {
  /** The id of the paragraph or caption. */
  readonly id: string;
  /** Its label: "III.4". */
  readonly label: string;
  /** The path of the page on which it was read. */
  readonly path: string;
}

/** Where the reader stopped. */
export interface ReadingPosition extends ReadingPlace {
  /** Another place, which they had looked up and read on from since. */
  readonly lookedUp?: ReadingPlace;
}

/** Returns the position in a document, if there is one. */
export function positionIn(document: string): ReadingPosition | undefined {
  const positions = read();
  return Object.hasOwn(positions, document) ? positions[document] : undefined;
}

/** Returns the id of the document that was read last, of those with a position. */
export function lastDocument(): string | undefined {
  return Object.keys(read()).at(-1);
}

/** Stores the position in a document, or removes it. */
export function storePosition(document: string, position: ReadingPosition | undefined): void {
  const { [document]: _, ...others } = read();
  store('localStorage', KEY, position === undefined ? others : { ...others, [document]: position });
}

/** Stores a place that the reader has looked up and read on from. The one where they were before is kept beside it. */
export function storeLookedUp(document: string, place: ReadingPlace): void {
  const position = positionIn(document);
  const isElsewhere = position !== undefined && (position.id !== place.id || position.path !== place.path);
  storePosition(document, isElsewhere ? { ...position, lookedUp: place } : place);
}

/** The stored positions, by document. */
function read(): Record<string, ReadingPosition> {
  const value = stored('localStorage', KEY);
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, ReadingPosition] => isPosition(entry[1])));
}

const isPlace = (value: unknown): value is ReadingPlace => hasTexts(value, ['id', 'label'], ['path']);

const isPosition = (value: unknown): value is ReadingPosition =>
  isPlace(value) && (!('lookedUp' in value) || isPlace(value.lookedUp));
