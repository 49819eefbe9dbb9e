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

/** The content is about to be read again: what it does not ask for this time or the next is forgotten. */
export function beginReading(): void {
  readings += 1;
}

/** Makes something of an input, or recalls what became of it when the content was read now or the time before. */
export function recaller<Made>(): (input: string, make: () => Made) => Made {
  let now = new Map<string, { readonly made: Made }>();
  let before: typeof now = new Map();
  let reading = readings;
  return (input, make) => {
    if (!isRecalling) return make();
    if (reading !== readings) {
      before = reading === readings - 1 ? now : new Map();
      now = new Map();
      reading = readings;
    }
    const known = now.get(input) ?? before.get(input) ?? { made: make() };
    now.set(input, known);
    return known.made;
  };
}
