/** Finds out from pixels which words a browser has marked, which no script can know. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { provideTextRange } from './text-range.ts';

/** Words in a block of the page, in their first or a later occurrence. */
export interface Words {
  readonly block: string;
  readonly text: string;
  readonly occurrence?: number;
}

/** A box in the window, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much two colours may differ in a channel and still count as the same. */
const TOLERANCE = 3;

/**
 * Compares the pixels in the colour of marked words with the boxes of the words that should be marked.
 *
 * @returns the share of each box that is marked, and the number of marked pixels outside the boxes
 */
export async function markedPixels(page: Page, words: readonly Words[]): Promise<{ boxes: number[]; beyond: number }> {
  const boxes = (await Promise.all(words.map((part) => boxesOf(page, part)))).flat();
  const colour = await colourOfMarks(page);
  await hideInk(page);
  const picture = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = picture.info;
  const isMarked = (x: number, y: number) =>
    colour.every((channel, index) => Math.abs((picture.data[(y * width + x) * 3 + index] ?? 0) - channel) <= TOLERANCE);
  const marked = boxes.map(() => 0);
  let beyond = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (!isMarked(x, y)) continue;
      if (!boxes.some((box) => isIn(box, x, y))) beyond += 1;
      for (const [index, box] of boxes.entries()) if (isIn(box, x, y)) marked[index] = (marked[index] ?? 0) + 1;
    }
  return { boxes: boxes.map((box, index) => (marked[index] ?? 0) / areaOf(box)), beyond };
}

const isIn = ({ left, top, right, bottom }: Box, x: number, y: number) =>
  x >= left && x < right && y >= top && y < bottom;

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/** Returns the boxes of the words, one or more a line, rounded outwards to whole pixels. */
async function boxesOf(page: Page, { block, text, occurrence = 0 }: Words): Promise<Box[]> {
  await provideTextRange(page);
  return page.evaluate(
    ([id, wanted, nth]) => {
      const element = document.getElementById(id);
      if (element === null) throw new Error(`No ${id} in the page.`);
      let start = element.textContent.indexOf(wanted);
      for (let passed = 0; passed < nth; passed += 1) start = element.textContent.indexOf(wanted, start + 1);
      if (start === -1) throw new Error(`No “${wanted}” in ${id}.`);
      const range = window.textRange.rangeOf(element, start, start + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left: Math.floor(left),
        top: Math.floor(top),
        right: Math.ceil(right),
        bottom: Math.ceil(bottom),
      }));
    },
    [block, text, occurrence] as const,
  );
}

/** Makes letters and drawings invisible. Their edges mix with the background, which may give the colour of marks. */
function hideInk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    const none = 'transparent !important';
    sheet.replaceSync(
      `*, ::before, ::after, ::target-text { color: ${none}; border-color: ${none}; text-decoration-color: ${none} } svg { visibility: hidden }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Returns the channels of the colour behind marked words. */
function colourOfMarks(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('No canvas.');
    context.fillStyle = getComputedStyle(document.documentElement, '::target-text').backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  });
}
