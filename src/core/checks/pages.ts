/** Checks the pages of the original that `document.yaml` names. */
import { didYouMean } from '../faults/did-you-mean.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Fault } from '../faults/fault.ts';

/**
 * Returns a fault for each entry under `pages` whose paragraph does not exist or stands before that of the entry above,
 * and for each page with a lower number than a page before it. Footnotes have an order of their own.
 */
export function checkPages({ data, position }: DocumentFiles, { sections }: Document): Fault[] {
  const blocks = sections.flatMap(addressedBlocks);
  const places = new Map(blocks.map(({ id, kind }, index) => [id, { index, isNote: kind === 'footnote' }]));
  const faults: Fault[] = [];
  let before: { readonly first: string; readonly index: number } | undefined;
  const highest = { text: 0, notes: 0 };
  for (const [index, { page, first }] of data.pages.entries()) {
    const place = places.get(first);
    if (place === undefined) {
      const near = didYouMean(first, places.keys());
      faults.push({
        ...position('pages', index, 'first'),
        message: `Found the paragraph "${first}", which the document does not have, expected the first paragraph that begins on page ${page} of the original.${near} Correct it, or remove the entry.`,
      });
      continue;
    }
    if (before !== undefined && place.index <= before.index)
      faults.push({
        ...position('pages', index, 'first'),
        message: `Found "${first}" after "${before.first}", expected the pages in the order of their paragraphs, each paragraph once. Move or remove the entry.`,
      });
    before = { first, index: place.index };
    if (!/^\d+$/.test(page)) continue;
    const which = place.isNote ? 'notes' : 'text';
    if (Number(page) < highest[which])
      faults.push({
        ...position('pages', index, 'page'),
        message: `Found page ${page} after page ${highest[which]}, expected no lower number. Compare both with the original, and correct the wrong one.`,
      });
    highest[which] = Math.max(highest[which], Number(page));
  }
  return faults;
}
