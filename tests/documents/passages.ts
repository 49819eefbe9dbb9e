/** Finds the samples of others in a document. */
import type { Block } from '../../src/core/block.ts';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { plain } from './originals.ts';

/** A text of the document with its label. */
export interface Passage {
  readonly text: string;
  readonly label: string | undefined;
}

/** The texts of all blocks, of headings, and of rows of tables from each of their cells. */
export function passagesOf({ sections }: Document): Passage[] {
  const rows = (block: Block): Passage[] =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap((row) =>
          row.map(({ block: cell }, index) => ({
            text: row
              .slice(index)
              .map((one) => one.block?.text ?? '')
              .join(' | '),
            label: cell?.label,
          })),
        );
  return sections.flatMap((section) => [
    { text: section.heading ?? '', label: undefined },
    ...allBlocks(section).flatMap((block) => [{ text: block.text, label: block.label }, ...rows(block)]),
  ]);
}

/** What may stand before a sample: its own number, or the word that is defined. */
const LEAD =
  /^(?:第[一二三四五六七八九十百]+条\s*|（[一二三四五六七八九十]+）\s*|(?:(?:SECTION|SEC\.|Test|Critère) [\d.]+(?: :)?|Dataset:|[(]?\w{1,3}[).°]|\d+(?:\.\d+)*[.)]?)\s+)/u;

/** Whether a text begins like a sample. Of a text that the import divides at a dash, its beginning is enough. */
export function begins(text: string, starts: string): boolean {
  let rest = plain(text);
  for (let before = ''; before !== rest;) {
    if (rest.startsWith(starts) || (rest.length >= 20 && starts.startsWith(rest))) return true;
    before = rest;
    rest = rest.replace(LEAD, '');
  }
  return false;
}
