/** Places in the text of an original, which is compared with single spaces. */

/** Skips white space of any kind: at the ends of a piece, the original's white space is not compared. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/u.test(text[end] ?? '')) end += 1;
  return end;
}

/** Where something begins and ends. */
export type Range = readonly [begin: number, end: number];

/** Returns the range in which a place is, if it is in one. No two ranges overlap. */
export function rangeAround(ranges: readonly Range[]): (at: number) => Range | undefined {
  const sorted = ranges.toSorted(([a], [b]) => a - b);
  return (at) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low - 1];
    return found !== undefined && at < found[1] ? found : undefined;
  };
}

/** Returns where the places of a text are, asked in their order, in the same text with single spaces. */
export function collapser(text: string): (at: number) => number {
  let [read, written] = [0, 0];
  return (at) => {
    if (at < read) [read, written] = [0, 0];
    for (; read < at; read += 1) if (!isSpace(text, read) || !isSpace(text, read - 1)) written += 1;
    return written;
  };
}

/** Returns, for each place in a text with single spaces, the place in the text as it is. */
export function rawPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (at === 0 || !isSpace(text, at) || !isSpace(text, at - 1)) places.push(at);
  places.push(text.length);
  return places;
}

/** Returns the same for one place after another, asked from the first to the last, without keeping all of them. */
export function rawPlacer(text: string): (place: number) => number {
  let [raw, reached] = [0, 0];
  return (place) => {
    while (reached < place && raw < text.length) {
      raw += 1;
      if (!isSpace(text, raw) || !isSpace(text, raw - 1)) reached += 1;
    }
    return raw;
  };
}

const isSpace = (text: string, at: number): boolean => /^[ \t\r\n\f]$/.test(text.charAt(at));
