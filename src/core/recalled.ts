/**
 * What a dev server recalls of what it made: after an edit only what has another input is made anew. A build, which reads
 * the content once, recalls nothing.
 */

let isRecalling = false;
/** How often the content was read. */
let readings = 0;

/** From now on what was made is recalled. */
export function beginRecalling(): void {
  isRecalling = true;
}

/** The content is about to be read again: what it does not ask for then is forgotten. */
export function beginReading(): void {
  readings += 1;
}

/** Makes something of an input, or recalls what became of it at this reading of the content or the one before. */
export function recaller<Made>(): (input: string, make: () => Made) => Made {
  const none = () => new Map<string, { readonly made: Made }>();
  let now = none();
  let before = none();
  let reading = readings;
  return (input, make) => {
    if (!isRecalling) return make();
    if (reading !== readings) {
      before = reading === readings - 1 ? now : none();
      now = none();
      reading = readings;
    }
    const known = now.get(input) ?? before.get(input) ?? { made: make() };
    now.set(input, known);
    return known.made;
  };
}
