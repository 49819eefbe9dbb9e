/** Where the reader left each document: kept on the device, by paragraph id. */

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
  return read()[document];
}

/** Id of the document that was read last, of those in which a place is kept. */
export function lastDocument(): string | undefined {
  return Object.keys(read()).at(-1);
}

/** Keeps a place, or forgets it. */
export function keepPlace(document: string, place: ReadingPlace | undefined): void {
  const { [document]: _, ...others } = read();
  try {
    localStorage.setItem(KEY, JSON.stringify(place === undefined ? others : { ...others, [document]: place }));
  } catch {
    // Storage may be full or forbidden; then nothing is kept.
  }
}

/** Forgets the places in all documents. */
export function forgetPlaces(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}

function read(): Record<string, ReadingPlace> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null
      ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, ReadingPlace] => isPlace(entry[1])))
      : {};
  } catch {
    return {};
  }
}

/** Whether something kept is a place: another edition of the site, or the reader, may have written something else. */
function isPlace(value: unknown): value is ReadingPlace {
  return ['id', 'label', 'path'].every((name) => typeof Reflect.get(Object(value), name) === 'string');
}
