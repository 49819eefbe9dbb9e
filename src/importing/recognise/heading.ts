/** Headings and blocks of a document, as its outline has them. */
import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Unit } from '../../core/languages/units.ts';
import { isBreak } from '../read/elements.ts';
import { collapsed } from '../read/tree.ts';

declare module 'mdast' {
  interface ParagraphData {
    decided?: Decided;
  }
  interface HeadingData {
    decided?: Decided;
  }
}

/** What an editor has decided that a line is: no heading, or what begins with it. */
export type Decided = 'paragraph' | 'chapter' | 'section' | 'sub-heading';

/** A heading, of one or more lines. */
export interface Heading {
  readonly lines: readonly (readonly PhrasingContent[])[];
  /** The level, from 1 for the outermost. */
  readonly depth: number;
  readonly unit: Unit | undefined;
  readonly node: RootContent;
}

/** A heading or a block, in reading order. */
export type OutlineEntry = { readonly heading: Heading } | { readonly block: RootContent };

/** The depth of headings that only look like headings: below those that name a part. */
export const BELOW_UNITS = 20;

/** Returns the node of a heading or block. */
export const nodeOf = (entry: OutlineEntry): RootContent => ('heading' in entry ? entry.heading.node : entry.block);

/** Returns what an editor has decided about a heading or block. */
export function decidedOf(entry: OutlineEntry): Decided | undefined {
  const node = nodeOf(entry);
  return node.type === 'heading' || node.type === 'paragraph' ? node.data?.decided : undefined;
}

/** Returns the words of a block in one line. */
export const collapsedText = (node: RootContent): string =>
  collapsed(
    'children' in node ? node.children.map((child) => (isBreak(child) ? ' ' : toString(child))).join('') : '',
  ).trim();
