/** How well words stand out from what is behind them. Runs in the page. */

/** Red, green and blue from 0 to 255, and how opaque the colour is, from 0 to 1. */
type Colour = readonly [number, number, number, number];

const WHITE: Colour = [255, 255, 255, 1];
const known = new Map<string, Colour>();
const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Returns a colour that is written in any way that browsers know. */
function colourOf(written: string): Colour {
  const before = known.get(written);
  if (before !== undefined) return before;
  if (canvas === null) throw new Error('No canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = written;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(written, colour);
  return colour;
}

/** Returns the colour that is seen where one lies over another. */
const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => [
  red * alpha + below[0] * (1 - alpha),
  green * alpha + below[1] * (1 - alpha),
  blue * alpha + below[2] * (1 - alpha),
  1,
];

/** Returns the colour behind an element. */
function behind(element: Element | null): Colour {
  if (element === null) return WHITE;
  const colour = colourOf(getComputedStyle(element).backgroundColor);
  return colour[3] === 1 ? colour : over(colour, behind(element.parentElement));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the contrast of an element's words, from 1 to 21. Browsers print on white, unless they are told otherwise. */
export function contrastOf(element: Element, isOnPaper: boolean): number {
  const grounds = [behind(element), ...(isOnPaper ? [WHITE] : [])];
  const ink = colourOf(getComputedStyle(element).color);
  return Math.min(...grounds.map((ground) => contrast(over(ink, ground), ground)));
}
