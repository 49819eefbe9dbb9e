/** Sets the texts of pictures with Pango. */
import sharp from 'sharp';
import { type Face, fontOf } from './faces.ts';

/** A text that is set: how dark each pixel is, cropped to the edges of the ink. */
export interface SetText {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How to set a text. */
export interface Setting {
  readonly face: Face;
  /** The size of the letters in pixels. */
  readonly size: number;
  /** Space between two lines in addition to the font's own height, as a share of the size. */
  readonly leading: number;
  /** The length of lines in pixels. */
  readonly width: number;
}

/**
 * Sets a text in lines.
 *
 * @param marked markup with at least one letter, in characters that the face has
 */
export async function setText(marked: string, { face, size, leading, width }: Setting): Promise<SetText> {
  const {
    name,
    files: [fontfile = '', ...others],
  } = await fontOf(face, marked);
  await Promise.all(others.map(makeKnown));
  const { data, info } = await sharp({
    text: {
      text: marked,
      font: `${name} ${size}`,
      fontfile,
      width,
      // At 72 dots per inch a point is a pixel.
      dpi: 72,
      spacing: Math.round(size * leading),
      wrap: 'word-char',
    },
  })
    // One channel of grey, rather than three equal ones.
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The smallest size of letters in pictures. */
const SMALLEST = 14;

/** Sets a text, in smaller letters if it is too high. `room` is the height that it may have, in pixels. */
export async function fitted(marked: string, setting: Setting, room: number): Promise<SetText> {
  const text = await setText(marked, setting);
  return text.height > room && setting.size > SMALLEST
    ? fitted(marked, { ...setting, size: setting.size - 2 }, room)
    : text;
}

const knownFiles = new Set<string>();

/**
 * Pango takes only one file with each text, but remembers files of earlier texts. So this sets a text with each file.
 */
async function makeKnown(fontfile: string): Promise<void> {
  if (knownFiles.has(fontfile)) return;
  await sharp({ text: { text: '.', fontfile } }).toBuffer();
  knownFiles.add(fontfile);
}
