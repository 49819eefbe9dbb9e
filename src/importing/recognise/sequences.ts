/** Tests a numbering on a document, series by series. */
import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { COUNTERS } from '../../core/numbers/counters.ts';
import type { LastNumber } from '../../core/numbers/nest.ts';
import { numberAt, type NumberStyle } from '../../core/numbers/styles.ts';
import { readBlocks, type ReadBlocks } from '../../core/text/blocks.ts';
import type { ReadBlock } from '../../core/text/read-block.ts';
import { flatten } from '../../core/reading-order.ts';
import { named } from '../read/elements.ts';
import { numbersBeside } from './numbered-blocks.ts';
import { strangersIn } from './series.ts';

/** A paragraph that begins like a number, but is none of its series. */
export interface Stranger {
  readonly node: Paragraph;
  /** The style of what looks like a number. */
  readonly style: NumberStyle;
}

/** How many numbers of a style a document has, and how many of them are out of sequence or not of their series. */
interface Count {
  found: number;
  out: number;
}

/** Whether the numbers of a style are judged series by series: those in the text that are not compound. */
export const isJudged = ({ inHeading, counter }: NumberStyle): boolean => !inHeading && counter !== COUNTERS['1.1'];

/** Returns how many numbers of each style are found, and how many of them are out of sequence. Changes the blocks. */
export function sequences(trees: readonly Root[], styles: readonly NumberStyle[]): ReadonlyMap<string, Count> {
  const counts = new Map(styles.map(({ sample }): [string, Count] => [sample, { found: 0, out: 0 }]));
  const add = ({ sample }: NumberStyle, key: keyof Count) => {
    const one = counts.get(sample);
    if (one !== undefined) one[key] += 1;
  };
  const count = (marker: string, isHeading: boolean, key: keyof Count) => {
    for (const style of styles)
      if (style.inHeading === isHeading && numberAt(marker, style) !== undefined) add(style, key);
  };
  const { reads, strangers } = readSeries(trees, styles);
  for (const { style } of strangers) add(style, 'out');
  for (const [index, { blocks, outOfSequence, headingsOutOfSequence }] of reads.entries()) {
    for (const { marker, numbers } of flatten(blocks))
      if (marker !== undefined && numbers !== undefined)
        for (const one of partsOf(marker, styles)) count(one, false, 'found');
    for (const style of styles.filter(({ inHeading }) => inHeading))
      for (const node of trees[index]?.children ?? [])
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

/**
 * Reads sections as the engine does, and makes words of what is no number of its series: such a paragraph says that it
 * has none. Changes the blocks.
 */
export function readSeries(trees: readonly Root[], styles: readonly NumberStyle[]) {
  const strangers: Stranger[] = [];
  const reads: ReadBlocks[] = [];
  const lastOf = new Map<string, number>();
  let last: LastNumber | undefined;
  const bare = besideAlone(trees, styles);
  const makeWords = (found: readonly Stranger[]) => {
    for (const { node } of found) node.children.unshift(named('Number', [], { value: '' }));
    strangers.push(...found);
  };
  for (const tree of trees) {
    makeWords(wordsOf(readAfter(tree, styles, last).blocks, bare));
    let read = readAfter(tree, styles, last);
    // Without a stranger, those after it may be in sequence, or strangers in turn.
    while (read.outOfSequence.length > 0) {
      const found = strangersOf(read.blocks, styles, lastOf);
      if (found.length === 0) break;
      makeWords(found);
      read = readAfter(tree, styles, last);
    }
    for (const { style, values } of seriesIn(read.blocks, styles))
      if (values.at(-1) !== undefined) lastOf.set(style.sample, values.at(-1) ?? 0);
    reads.push(read);
    ({ last } = read);
  }
  return { reads, strangers };
}

/** Of the styles, digits without a sign that stand beside the text: a line that begins so begins with words. */
function besideAlone(trees: readonly Root[], styles: readonly NumberStyle[]): NumberStyle[] {
  const beside = trees.flatMap(({ children }) => children.flatMap(numbersBeside));
  return styles.filter(
    (style) => style.sample === '1' && beside.some((number) => numberAt(number, style)?.marker === number),
  );
}

/** The paragraphs whose words begin with a number of some styles. */
const wordsOf = (blocks: readonly ReadBlock[], styles: readonly NumberStyle[]): Stranger[] =>
  flatten(blocks).flatMap(({ node, marker = '', markerInText }): Stranger[] => {
    const style = styles.find((one) => numberAt(marker, one)?.marker === marker);
    return style !== undefined && markerInText && node.type === 'paragraph' ? [{ node, style }] : [];
  });

/** Reads a section whose numbers may go on from the section before. */
function readAfter(tree: Root, styles: readonly NumberStyle[], last: LastNumber | undefined): ReadBlocks {
  const alone = readBlocks(tree, styles, '');
  if (last === undefined || alone.outOfSequence.length === 0) return alone;
  const going = readBlocks(tree, styles, '', [], last);
  return going.outOfSequence.length < alone.outOfSequence.length ? going : alone;
}

/** The paragraphs of a section that are no numbers of their series. A number beside the text is one in any case. */
function strangersOf(
  blocks: readonly ReadBlock[],
  styles: readonly NumberStyle[],
  lastOf: ReadonlyMap<string, number>,
): Stranger[] {
  return seriesIn(blocks, styles).flatMap(({ style, isOutermost, values, members }) => {
    const strangers = strangersIn(values, isOutermost ? lastOf.get(style.sample) : 0);
    return members.flatMap((member, index): Stranger[] =>
      strangers.has(index) && member?.markerInText === true && member.node.type === 'paragraph'
        ? [{ node: member.node, style }]
        : [],
    );
  });
}

/** The numbers of one style below one parent. */
interface Series {
  readonly style: NumberStyle;
  readonly isOutermost: boolean;
  readonly values: number[];
  /** The block of each; of the second number in a line, none. */
  readonly members: (ReadBlock | undefined)[];
}

/** Returns the series of a section. */
function seriesIn(blocks: readonly ReadBlock[], styles: readonly NumberStyle[]): Series[] {
  const all = new Map<string, Series>();
  for (const block of flatten(blocks)) {
    const { marker, numbers = [] } = block;
    const parts = marker === undefined ? [] : partsOf(marker, styles);
    if (parts.length > numbers.length) continue;
    for (const [nth, part] of parts.entries()) {
      const around = numbers.slice(0, numbers.length - parts.length + nth).join(' ');
      const readings = styles.filter(isJudged).flatMap((style) => {
        const found = numberAt(part, style);
        const value = found?.marker === part ? style.counter.valueOf(found.bare ?? found.number) : undefined;
        const until = found?.last === undefined ? undefined : style.counter.valueOf(found.last);
        return value === undefined ? [] : [{ style, value, until, key: `${style.sample} ${around}` }];
      });
      // "(i)" after "(h)" goes on with the letters.
      const goesOn = readings.find(({ key, value }) => Math.floor(all.get(key)?.values.at(-1) ?? -1) === value - 1);
      const chosen = goesOn ?? readings.find(({ value }) => value === 1) ?? readings[0];
      if (chosen === undefined) continue;
      const { key, style, value, until } = chosen;
      const series = all.get(key) ?? { style, isOutermost: around === '', values: [], members: [] };
      series.values.push(value);
      series.members.push(nth === 0 ? block : undefined);
      if (until !== undefined) {
        series.values.push(until);
        series.members.push(undefined);
      }
      all.set(key, series);
    }
  }
  return [...all.values()];
}

/** The numbers with which a line begins: "(k)" and "(1)" of "(k) (1)", "Art. 1." and "1." of "Art. 1. 1." */
function partsOf(marker: string, styles: readonly NumberStyle[]): string[] {
  const readings = styles.flatMap((style) => numberAt(marker, style)?.marker ?? []);
  const [first] = readings.toSorted((a, b) => b.length - a.length);
  const rest = marker.slice(first?.length ?? marker.length).trimStart();
  return [first ?? marker, ...(rest === '' ? [] : partsOf(rest, styles))];
}
