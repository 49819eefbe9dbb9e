/** Where the reader stopped in each document. It is stored on the device, as the id of a paragraph. */

import { hasTexts, store, stored } from '../../../browser/stored.ts';

const KEY = 'glossator:places';

export interface ReadingPosition {
  /** The id of the paragraph or caption. */
  readonly id: string;
  /** Its label: "III.4". */
  readonly label: string;
  /** The path of the page on which it was read. */
  readonly path: string;
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

/** The stored positions, by document. */
function read(): Record<string, ReadingPosition> {
  const value = stored('localStorage', KEY);
  const entries: [string, unknown][] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, ReadingPosition] => isPosition(entry[1])));
}

const isPosition = (value: unknown): value is ReadingPosition => hasTexts(value, ['id', 'label'], ['path']);
