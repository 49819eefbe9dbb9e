/** Sets the texts of pictures, by Pango. */
import sharp from 'sharp';
import { type Face, fontOf } from './faces.ts';

/** A text as it is set: how dark each pixel is, to the edges of its ink. */
export interface SetText {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** How a text is set. */
export interface Setting {
  readonly face: Face;
  /** Size of the letters in pixels. */
  readonly size: number;
  /** What stands between two lines beside the face's own height, as a share of the size. */
  readonly leading: number;
  /** Length of lines, in pixels. */
  readonly width: number;
}

/**
 * Sets a text in lines.
 *
 * @param marked markup of at least one letter, in characters that the face has
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
      // At 72 dots an inch a point is a pixel.
      dpi: 72,
      spacing: Math.round(size * leading),
      wrap: 'word-char',
    },
  })
    // As it is: no three channels of the same.
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Letters in pictures are at least of this size. */
const SMALLEST = 14;

/** Sets a text in smaller letters where there is no room for it, in pixels from top to bottom. */
export async function fitted(marked: string, setting: Setting, room: number): Promise<SetText> {
  const text = await setText(marked, setting);
  return text.height > room && setting.size > SMALLEST
    ? fitted(marked, { ...setting, size: setting.size - 2 }, room)
    : text;
}

const knownFiles = new Set<string>();

/** Pango takes one file with a text, and remembers those that came before. */
async function makeKnown(fontfile: string): Promise<void> {
  if (knownFiles.has(fontfile)) return;
  await sharp({ text: { text: '.', fontfile } }).toBuffer();
  knownFiles.add(fontfile);
}
