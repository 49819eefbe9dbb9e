/** A document's official text, in the order of `source.txt`. */
import type { Document } from '../model.ts';
import { allBlocks } from '../reading-order.ts';

/**
 * Returns every text of a document after its title: headings of groups and sections, blocks, and at the end the
 * footnotes of all sections. A line break within a text is "\n".
 */
export function officialTexts({ sections }: Pick<Document, 'sections'>): string[] {
  const texts = sections.flatMap(({ slug, groups, heading, blocks }) => [
    ...groups.filter(({ first }) => first === slug).map((group) => group.heading),
    ...(heading === undefined ? [] : [heading]),
    ...textsOf(blocks),
  ]);
  return [...texts, ...sections.flatMap(({ footnotes }) => textsOf(footnotes))];
}

function textsOf(blocks: Document['sections'][number]['blocks']): string[] {
  return allBlocks({ blocks, footnotes: [] }).flatMap(({ text }) => (text === '' ? [] : [text]));
}
