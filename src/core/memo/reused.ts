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

/**
 * Announces that the content is about to be read again. Results that this reading does not ask for are dropped after
 * it.
 */
export function beginReading(): void {
  readings += 1;
}

/**
 * Wraps a function so that it reuses the result for the same input, if it made that result in this reading of the
 * content or the one before.
 *
 * @param inputOf returns everything that the result depends on, as a text
 * @param make makes the result
 */
export function reused<Of extends readonly unknown[], Made>(
  inputOf: (...of: Of) => string,
  make: (...of: Of) => Made,
): (...of: Of) => Made {
  const none = () => new Map<string, { readonly made: Made }>();
  let now = none();
  let before = none();
  let reading = readings;
  return (...of) => {
    if (!isReusing) return make(...of);
    if (reading !== readings) {
      before = reading === readings - 1 ? now : none();
      now = none();
      reading = readings;
    }
    const input = inputOf(...of);
    const one = now.get(input) ?? before.get(input) ?? { made: make(...of) };
    now.set(input, one);
    return one.made;
  };
}
