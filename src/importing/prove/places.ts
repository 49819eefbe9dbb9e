/** Where the places of a text with single spaces, which is what is compared, are in the text as it is. */

/** Returns, for each place in a text with single spaces, the place in the text as it is. */
export function rawPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (at === 0 || !isSpace(text.charAt(at)) || !isSpace(text.charAt(at - 1))) places.push(at);
  places.push(text.length);
  return places;
}

/** Returns the same for one place after another, asked from the first to the last, without keeping all of them. */
export function rawPlacer(text: string): (place: number) => number {
  let [raw, reached] = [0, 0];
  return (place) => {
    while (reached < place && raw < text.length) {
      raw += 1;
      if (!isSpace(text.charAt(raw)) || !isSpace(text.charAt(raw - 1))) reached += 1;
    }
    return raw;
  };
}

const isSpace = (character: string): boolean => /[ \t\r\n\f]/.test(character);
