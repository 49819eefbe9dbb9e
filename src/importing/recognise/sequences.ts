/** Tests a numbering on a document. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { LastNumber } from '../../core/numbers/nest.ts';
import { numberAt, type NumberStyle } from '../../core/numbers/styles.ts';
import { readBlocks } from '../../core/text/blocks.ts';
import { flatten } from '../../core/reading-order.ts';

/** Returns how many numbers of each style are found, and how many of them are out of sequence. */
export function sequences(
  trees: readonly Root[],
  styles: readonly NumberStyle[],
): ReadonlyMap<string, { found: number; out: number }> {
  const counts = new Map(styles.map(({ sample }) => [sample, { found: 0, out: 0 }]));
  const count = (marker: string, isHeading: boolean, key: 'found' | 'out') => {
    for (const style of styles)
      if (style.inHeading === isHeading && numberAt(marker, style) !== undefined) {
        const one = counts.get(style.sample);
        if (one !== undefined) one[key] += 1;
      }
  };
  let last: LastNumber | undefined;
  for (const tree of trees) {
    // Numbers may go on from the section before.
    const alone = readBlocks(tree, styles, '');
    const going = last === undefined ? alone : readBlocks(tree, styles, '', [], last);
    const read = going.outOfSequence.length < alone.outOfSequence.length ? going : alone;
    const { blocks, outOfSequence, headingsOutOfSequence } = read;
    ({ last } = read);
    for (const { marker, numbers } of flatten(blocks))
      if (marker !== undefined && numbers !== undefined)
        for (const one of marker.split(/\s+(?=[(（])/u)) count(one, false, 'found');
    for (const style of styles.filter(({ inHeading }) => inHeading))
      for (const node of tree.children)
        if (node.type === 'heading' && numberAt(toString(node), style) !== undefined)
          count(numberAt(toString(node), style)?.marker ?? '', true, 'found');
    for (const marker of headingsOutOfSequence) count(marker, true, 'out');
    const ofHeadings = [...headingsOutOfSequence];
    for (const marker of outOfSequence) {
      const at = ofHeadings.indexOf(marker);
      if (at === -1) count(marker, false, 'out');
      else ofHeadings.splice(at, 1);
    }
  }
  return counts;
}
