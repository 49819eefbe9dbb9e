/** Examines the pixels of the picture of a shared link. */
import sharp from 'sharp';
import { drawShareImage } from '../../src/metadata/share-image/draw.ts';
import type { ShareImage } from '../../src/metadata/share-image/share-image.ts';

/** Colours that are easy to distinguish. */
const COLOURS = { paper: '#ffffff', ink: '#0000ff', quiet: '#00aa00', rubric: '#ff0000', raised: '#ffff00' };
/** The same, as a publication names its own. */
export const colours = {
  paper: { light: COLOURS.paper, dark: '#000000' },
  ink: { light: COLOURS.ink, dark: '#000000' },
  quiet: { light: COLOURS.quiet, dark: '#000000' },
  rubric: { light: COLOURS.rubric, dark: '#000000' },
};

/** The position of something in a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a picture shows. */
export interface Seen {
  readonly size: readonly number[];
  readonly format: string | undefined;
  /** The width of the stripe at the left edge. */
  readonly stripe: number;
  /** The positions of the name of the publication, the title and the context. */
  readonly name: Box;
  readonly title: Box;
  readonly context: Box;
  /** The share of the picture that has the colour of paper. */
  readonly paper: number;
}

/**
 * Draws a picture and returns what it shows.
 *
 * @param draw by default, the picture of a document
 */
export async function see(image: ShareImage, draw = drawShareImage): Promise<Seen> {
  const png = await draw(image, colours);
  const { format } = await sharp(png).metadata();
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  /** Returns the nearest colour of a pixel, since the edges of letters are smooth. */
  const colourAt = (x: number, y: number): string => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
    if (Math.min(red, green, blue) > 240) return 'paper';
    if (red > green + 60 && red > blue + 60) return 'rubric';
    if (blue > red + 60 && blue > green + 60) return 'ink';
    if (green > red + 60 && green > blue + 60) return 'quiet';
    return 'edge';
  };
  const stripe = Array.from({ length: width }, (_, x) => colourAt(x, 5)).indexOf('paper');
  const boxOf = (colour: string): Box => {
    const box = { left: width, top: height, right: 0, bottom: 0 };
    for (let y = 0; y < height; y += 1)
      for (let x = stripe + 1; x < width; x += 1)
        if (colourAt(x, y) === colour) {
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x);
          box.top = Math.min(box.top, y);
          box.bottom = Math.max(box.bottom, y);
        }
    return box;
  };
  let paper = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) paper += colourAt(x, y) === 'paper' ? 1 : 0;
  return {
    size: [width, height],
    format,
    stripe,
    name: boxOf('rubric'),
    title: boxOf('ink'),
    context: boxOf('quiet'),
    paper: paper / (width * height),
  };
}
