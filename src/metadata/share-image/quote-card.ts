/**
 * Draws the words of a passage as a picture for link previews. There is one for every passage of a document, so that it is
 * drawn in a fraction of the time that draw.ts takes: Pango sets the text, and the picture has no more colours than it
 * needs.
 */
import sharp from 'sharp';
import type { SiteData } from '../../core/content/schemas/site.ts';
import { SHARE_IMAGE, type ShareImage, withPlainSpaces } from './draw.ts';
import { hasWholeFace, wholeFace } from './faces.ts';
import { indexedPng, paletteOf, STEPS } from './indexed-png.ts';

/** Whether the font of these pictures has every character of a picture's words. */
export function canDrawQuote(image: ShareImage): boolean {
  const { title, context, publication } = withPlainSpaces(image);
  return hasWholeFace(`${title}${context}${publication}`);
}

/** Where things stand, in pixels. */
const BAR = 14;
const START = 90;
const WIDTH = SHARE_IMAGE.width - 2 * START;
const NAME_TOP = 60;
const WORDS_TOP = 136;
const WORDS_HEIGHT = 384;
const PLACE_TOP = 548;
/** Sizes of letters: of the publication's name, the place, and the words at most. */
const NAME_SIZE = 36;
const PLACE_SIZE = 27;
const LARGEST = 56;

/**
 * A picture, as PNG.
 *
 * @param image in characters that the font has
 * @param colours the publication's
 */
export async function quoteCard(image: ShareImage, colours: SiteData['colours']): Promise<Uint8Array> {
  const { title, context, publication } = withPlainSpaces(image);
  const { paper, rubric, ink, quiet } = colours;
  const pixels = Buffer.alloc(SHARE_IMAGE.width * SHARE_IMAGE.height);
  const inks = [rubric, ink, quiet].map(({ light }) => light);
  for (let row = 0; row < SHARE_IMAGE.height; row += 1)
    pixels.fill(STEPS - 1, row * SHARE_IMAGE.width, row * SHARE_IMAGE.width + BAR);
  const words = await fitted(title);
  const [name, place] = await Promise.all([setText(publication, NAME_SIZE), setText(context, PLACE_SIZE)]);
  put(name, NAME_TOP, 0);
  put(words, WORDS_TOP + Math.max(0, (WORDS_HEIGHT - words.height) / 2), 1);
  put(place, PLACE_TOP, 2);
  return indexedPng(pixels, paletteOf(paper.light, inks), SHARE_IMAGE);

  /** Puts a text on the picture, in one of the colours. */
  function put({ data, width, height }: SetText, top: number, colour: number): void {
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1) {
        const step = (data[row * width + column] ?? 0) >> 4;
        if (step > 0) pixels[(Math.round(top) + row) * SHARE_IMAGE.width + START + column] = colour * STEPS + step;
      }
  }
}

/** A text as it is set: how dark each pixel is. */
interface SetText {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Words in letters as large as there is room for. */
async function fitted(words: string): Promise<SetText> {
  // What fits if letters take 0.7 of the square of their size.
  let size = Math.min(LARGEST, Math.floor(Math.sqrt((WIDTH * WORDS_HEIGHT * 1.4) / words.length)));
  let text = await setText(words, size);
  while (text.height > WORDS_HEIGHT) text = await setText(words, (size -= 2));
  return text;
}

/** Sets a text in lines. */
async function setText(words: string, size: number): Promise<SetText> {
  const { data, info } = await sharp({
    text: {
      text: words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      ...(await wholeFace(size)),
      width: WIDTH,
      // At 72 dots an inch a point is a pixel.
      dpi: 72,
      spacing: Math.round(size / 5),
      wrap: 'word-char',
    },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
