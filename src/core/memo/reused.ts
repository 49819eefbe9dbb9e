/**
 * What a dev server reuses: after an edit, only what is made of something else than before is made again. A build, which
 * reads the content once, reuses nothing and holds nothing for it.
 */

let isReusing = false;
/** How often the content was read. */
let readings = 0;

/** From now on, what was made is reused. */
export function beginReusing(): void {
  isReusing = true;
}

/** The content is about to be read again: what is not asked for in this reading is forgotten after it. */
export function beginReading(): void {
  readings += 1;
}

/**
 * Gives a function that makes something of an input, or reuses what it made of the same input in this reading of the
 * content or the one before.
 *
 * @param inputOf gives all that something is made of, as a text
 * @param make makes it
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
