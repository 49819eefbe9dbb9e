/**
 * Draws the words of a passage as a picture for link previews. There is one for every passage of a document, so that it is
 * drawn in a fraction of the time that draw.ts takes: Pango sets the text, and the picture has no more colours than it
 * needs.
 */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { SiteData } from '../../core/content/schemas/site.ts';
import { SHARE_IMAGE, type ShareImage, withPlainSpaces } from './draw.ts';
import { hasWholeFace, wholeFace } from './faces.ts';

/** Whether the font of these pictures has every character of a picture's words. */
export function canDrawQuote(image: ShareImage): boolean {
  const { title, context, publication } = withPlainSpaces(image);
  return hasWholeFace(`${title}${context}${publication}`);
}

/** Steps from paper to a colour; each colour has so many entries in the palette. */
const STEPS = 16;

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
  return indexedPng(
    pixels,
    inks.flatMap((colour) =>
      Array.from({ length: STEPS }, (_, step) => mixed(paper.light, colour, step / (STEPS - 1))),
    ),
  );

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

/** A colour between two, as `#rrggbb`; `share` is of the second. */
function mixed(from: string, to: string, share: number): readonly number[] {
  return [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * share);
  });
}

/** A PNG whose pixels are numbers of colours. https://www.w3.org/TR/png-3/ */
function indexedPng(pixels: Buffer, palette: readonly (readonly number[])[]): Buffer {
  const { width, height } = SHARE_IMAGE;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3], 8);
  // Each row is told that it is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) pixels.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
