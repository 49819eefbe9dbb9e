/**
 * Lets a dev server reuse results: after an edit, only what depends on the edit is made again. A build reads the
 * content once, so it reuses and stores nothing.
 */

let isReusing = false;
/** How often the content has been read. */
let readings = 0;

/** Turns reusing on. */
export function beginReusing(): void {
  isReusing = true;
}

/** Announces that the content is about to be read again. */
export function beginReading(): void {
  readings += 1;
}

/** How many readings a result is kept without being asked for, so that undoing an edit costs nothing either. */
const PATIENCE = 4;

/**
 * Wraps a function so that it reuses the result for the same input, if it was asked for in one of the last readings of
 * the content.
 *
 * @param inputOf returns everything that the result depends on, as a text
 * @param make makes the result
 */
export function reused<Of extends readonly unknown[], Made>(
  inputOf: (...of: Of) => string,
  make: (...of: Of) => Made,
): (...of: Of) => Made {
  const known = new Map<string, { readonly made: Made; asked: number }>();
  let reading = readings;
  return (...of) => {
    if (!isReusing) return make(...of);
    if (reading !== readings) {
      reading = readings;
      for (const [input, { asked }] of known) if (asked < reading - PATIENCE) known.delete(input);
    }
    const input = inputOf(...of);
    const one = known.get(input) ?? { made: make(...of), asked: reading };
    one.asked = reading;
    known.set(input, one);
    return one.made;
  };
}
