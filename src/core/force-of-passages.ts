/** The force of passages, from what a document says of them and of its sections. */
import type { Block } from './block.ts';
import type { PassagesForce } from './force.ts';
import { memoOf } from './memo/memo.ts';
import type { Document } from './model.ts';

/** The force of a passage. */
export interface ForceOfPassage {
  /** What is said of it, or of the innermost passage around it, or of its section. */
  readonly said: PassagesForce;
  /** Whether it is said of the passage around it too, or of the caption of its table, so that nobody needs to hear it again. */
  readonly isSaidAround: boolean;
}

/** Returns what is said of the force of a section as a whole. */
export const forceOfSection = ({ force }: Pick<Document, 'force'>, slug: string): PassagesForce | undefined =>
  force?.passages.find(({ section }) => section === slug);

/** Returns the force of each passage of which something is said, by its id. */
export const forceOfPassages: (document: Pick<Document, 'force' | 'sections'>) => ReadonlyMap<string, ForceOfPassage> =
  memoOf((document) => {
    const own = new Map(
      (document.force?.passages ?? []).flatMap((one) => (one.paragraphs ?? []).map((id) => [id, one])),
    );
    const found = new Map<string, ForceOfPassage>();
    /**
     * @param inherited what is said of what contains the blocks
     * @param around the same, if it is a passage, and so is told
     */
    const visit = (blocks: readonly Block[], inherited: PassagesForce | undefined, around?: PassagesForce) => {
      for (const block of blocks) {
        const said = own.get(block.id ?? '') ?? inherited;
        if (block.label !== undefined && said !== undefined)
          found.set(block.id, { said, isSaidAround: said === around });
        if (block.kind === 'table' && block.caption !== undefined) {
          const { caption } = block;
          visit([caption], said, around);
          const cells = block.children.filter((child) => child !== caption);
          visit(cells, said, found.get(caption.id)?.said);
        } else visit(block.children, said, block.label === undefined ? around : said);
      }
    };
    if (document.force !== undefined)
      for (const section of document.sections)
        visit([...section.blocks, ...section.footnotes], forceOfSection(document, section.slug));
    return found;
  });
