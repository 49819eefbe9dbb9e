/** Where the reader left each document: kept on the device, by paragraph id. */

import { hasTexts, store, stored } from '../../page/client/stored.ts';

const KEY = 'glossator:places';

/** A paragraph where reading stopped. */
export interface ReadingPlace {
  /** Id of the paragraph or caption. */
  readonly id: string;
  /** Its label: "III.4". */
  readonly label: string;
  /** Path of the page it was read on. */
  readonly path: string;
}

/** The place in a document, if one is kept. */
export function keptPlace(document: string): ReadingPlace | undefined {
  const places = read();
  return Object.hasOwn(places, document) ? places[document] : undefined;
}

/** Id of the document that was read last, of those in which a place is kept. */
export function lastDocument(): string | undefined {
  return Object.keys(read()).at(-1);
}

/** Keeps a place, or forgets it. */
export function keepPlace(document: string, place: ReadingPlace | undefined): void {
  const { [document]: _, ...others } = read();
  store('localStorage', KEY, place === undefined ? others : { ...others, [document]: place });
}

/** The places that are kept, by document. */
function read(): Record<string, ReadingPlace> {
  const value = stored('localStorage', KEY);
  const kept: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(kept.filter((entry): entry is [string, ReadingPlace] => isPlace(entry[1])));
}

const isPlace = (value: unknown): value is ReadingPlace => hasTexts(value, ['id', 'label'], ['path']);
