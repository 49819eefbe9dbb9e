/** The pictures of a Word file. */
import { readFileSync } from 'node:fs';
import { ImageRun } from 'docx';
import sharp from 'sharp';
import type { FigureImage } from '../../core/block.ts';
import type { Document } from '../../core/model.ts';
import { picturesOf } from '../../core/reading-order.ts';

/** The widest that a picture may be, in CSS pixels: the width of the text on a page. */
const WIDEST = 600;

const isSvg = ({ file }: FigureImage) => /\.svg$/i.test(file);

/**
 * Returns what draws the pictures of a document and counts them. Word needs a drawing of an SVG in pixels beside it; these
 * are made first.
 */
export async function pictureDrawer(document: Document): Promise<(image: FigureImage) => ImageRun> {
  const inPixels = new Map<string, Buffer>();
  for (const { file, path } of picturesOf(document).filter(isSvg))
    inPixels.set(file, await sharp(path, { density: 144 }).png().toBuffer());
  let count = 0;
  return ({ path, file, alternative, width, height }) => {
    count += 1;
    const scale = Math.min(1, WIDEST / width);
    const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const common = { transformation, altText: { id: String(count), name: file, description: alternative } };
    const data = readFileSync(path);
    const pixels = inPixels.get(file);
    return pixels === undefined
      ? new ImageRun({ type: /\.png$/i.test(file) ? 'png' : 'jpg', data, ...common })
      : new ImageRun({ type: 'svg', data, fallback: { type: 'png', data: pixels }, ...common });
  };
}
