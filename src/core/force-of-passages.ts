/** The force of passages, from what a document says of them and of its sections. */
import type { Block } from './block.ts';
import type { PassagesForce } from './force.ts';
import { memoOf } from './memo/memo.ts';
import type { Document } from './model.ts';

/** Returns what is said of the force of a section as a whole. */
export const forceOfSection = ({ force }: Pick<Document, 'force'>, slug: string): PassagesForce | undefined =>
  force?.passages.find(({ section }) => section === slug);

/**
 * Returns the force of each passage of which something is said, by its id: what is said of it, or of the innermost passage
 * around it, or of its section.
 */
export const forceOfPassages: (document: Document) => ReadonlyMap<string, PassagesForce> = memoOf((document) => {
  const own = new Map((document.force?.passages ?? []).flatMap((one) => (one.paragraphs ?? []).map((id) => [id, one])));
  const found = new Map<string, PassagesForce>();
  const visit = (blocks: readonly Block[], around: PassagesForce | undefined) => {
    for (const block of blocks) {
      const said = own.get(block.id ?? '') ?? around;
      if (block.label !== undefined && said !== undefined) found.set(block.id, said);
      visit(block.children, said);
    }
  };
  if (document.force !== undefined)
    for (const section of document.sections)
      visit([...section.blocks, ...section.footnotes], forceOfSection(document, section.slug));
  return found;
});
