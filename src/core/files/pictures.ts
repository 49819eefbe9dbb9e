/** Reads a document's pictures: the SVG, PNG and JPEG files in its folder. */
import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Fault } from '../faults/fault.ts';
import { readSvg } from './svg.ts';

/** A picture, read once. */
export interface Picture {
  /** Path of the file. */
  readonly path: string;
  /** Path relative to the project, for faults. */
  readonly file: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Filename extensions of pictures. */
export const PICTURE = /\.(?:svg|png|jpe?g)$/i;

/** The largest size of a picture, in bytes. */
const HEAVIEST = 1_000_000;

/**
 * Reads a picture.
 *
 * @param path the file
 * @param file its path relative to the project
 * @returns the picture, or a fault
 */
export function readPicture(path: string, file: string): Picture | { readonly fault: Fault } {
  const fault = (message: string) => ({ fault: { file, message } });
  const bytes = readFileSync(path);
  if (bytes.length > HEAVIEST)
    return fault(
      `Found a picture of ${Math.ceil(bytes.length / 1000)} kB, expected at most ${HEAVIEST / 1000} kB. Make it smaller.`,
    );
  const type = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const drawing = type === 'svg' ? readSvg(bytes) : undefined;
  if (drawing !== undefined && 'refused' in drawing)
    return fault(
      `Found ${drawing.refused.join(' and ')} in an SVG, expected shapes and words only. Save it as a plain SVG whose styles are attributes, or take out what was found.`,
    );
  try {
    const size = imageSize(bytes);
    if (size.type !== type.replace('jpeg', 'jpg'))
      return fault(`Found a picture of the kind "${size.type}", expected what its name says, "${type}". Rename it.`);
    return { path, file, width: Math.round(size.width), height: Math.round(size.height) };
  } catch {
    return fault('Found a picture that cannot be read, or that has no size. Save it again; give an SVG a viewBox.');
  }
}

/**
 * Returns the bytes of a picture as they are published: those of its file, or for an SVG what was read and checked of it.
 *
 * @param path the file
 * @throws {Error} if the file has become one that may not be published since it was checked
 */
export function publishedPicture(path: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(path);
  if (!/\.svg$/i.test(path)) return new Uint8Array(bytes);
  const drawing = readSvg(bytes);
  if ('refused' in drawing) throw new Error(`${path} has changed since it was checked. Build again.`);
  return new TextEncoder().encode(drawing.svg);
}
