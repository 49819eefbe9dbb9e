/** Counts what an imported document has, for the report. */
import type { BlockKind } from '../core/block.ts';
import { flatten } from '../core/reading-order.ts';
import type { ListedSection } from './write/document-file.ts';
import type { SectionRead } from './write/read-back.ts';

/** How much of everything a document has. */
export type Counts = Readonly<
  Record<
    'sections' | 'groups' | 'headings' | 'paragraphs' | 'items' | 'tables' | 'footnotes' | 'pictures' | 'captions',
    number
  >
>;

/** The name under which the report counts each kind of block. Footnotes and pictures are counted separately. */
const COUNTED_AS: Readonly<Record<BlockKind, keyof Counts | undefined>> = {
  paragraph: 'paragraphs',
  item: 'items',
  caption: 'captions',
  cell: undefined,
  footnote: undefined,
  signature: undefined,
  heading: 'headings',
  provenance: undefined,
  quote: undefined,
  table: 'tables',
  figure: undefined,
};

/** Counts what a document has. */
export function countsOf(sections: readonly ListedSection[], read: readonly SectionRead[]): Counts {
  const all = read.flatMap(({ blocks }) => flatten(blocks));
  const of = (name: keyof Counts) => all.filter(({ kind }) => COUNTED_AS[kind] === name).length;
  return {
    sections: sections.length,
    groups: new Set(sections.flatMap(({ groups }) => groups)).size,
    headings: of('headings'),
    paragraphs: of('paragraphs'),
    items: of('items'),
    tables: of('tables'),
    footnotes: read.reduce((sum, { footnotes }) => sum + footnotes.length, 0),
    pictures: all.filter(({ image }) => image !== undefined).length,
    captions: of('captions'),
  };
}
