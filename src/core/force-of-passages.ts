/** The force of passages, from what a document says of them and of its sections. */
import type { Block } from './block.ts';
import type { PassagesForce } from './force.ts';
import { memoOf } from './memo/memo.ts';
import type { Document } from './model.ts';

/** The force of a passage. */
export interface ForceOfPassage {
  /** What is said of it, or of the innermost passage around it, or of its section. */
  readonly said: PassagesForce;
  /**
   * Whether nobody needs to hear it beside the text: it is said of the passage around it too, or of the caption of its table; or it
   * is in the same state as what is around it, and only the publisher's file says since when.
   */
  readonly isSaidAround: boolean;
}

/** Returns what is said of the force of a section as a whole. */
export const forceOfSection = ({ force }: Pick<Document, 'force'>, slug: string): PassagesForce | undefined =>
  force?.passages.find(({ section }) => section === slug);

/** What is said of passages: by the document, which goes before all that the publisher's own file says. */
interface Said {
  readonly document: PassagesForce | undefined;
  readonly file: PassagesForce | undefined;
}

/** Returns the force of each passage of which something is said, by its id. */
export const forceOfPassages: (document: Pick<Document, 'force' | 'sections'>) => ReadonlyMap<string, ForceOfPassage> =
  memoOf((document) => {
    const { force } = document;
    const own = byPassage(force?.passages);
    const ofFile = byPassage(force?.fromFile);
    const found = new Map<string, ForceOfPassage>();
    /**
     * @param inherited what is said of what contains the blocks
     * @param around the same, if it is a passage, and so is told
     */
    const visit = (blocks: readonly Block[], inherited: Said, around?: PassagesForce) => {
      for (const block of blocks) {
        const { id = '' } = block;
        const all = { document: own.get(id) ?? inherited.document, file: ofFile.get(id) ?? inherited.file };
        const said = all.document ?? all.file;
        if (block.label !== undefined && said !== undefined) {
          const stateAround = (around ?? inherited.document ?? force)?.state;
          const isQuiet = all.document === undefined && said.state === stateAround;
          found.set(block.id, { said, isSaidAround: said === around || isQuiet });
        }
        if (block.kind === 'table' && block.caption !== undefined) {
          const { caption } = block;
          visit([caption], all, around);
          const cells = block.children.filter((child) => child !== caption);
          visit(cells, all, found.get(caption.id)?.said);
        } else visit(block.children, all, block.label === undefined ? around : said);
      }
    };
    if (force !== undefined)
      for (const section of document.sections)
        visit([...section.blocks, ...section.footnotes], {
          document: forceOfSection(document, section.slug),
          file: undefined,
        });
    return found;
  });

const byPassage = (all: readonly PassagesForce[] = []): ReadonlyMap<string, PassagesForce> =>
  new Map(all.flatMap((one) => (one.paragraphs ?? []).map((id) => [id, one])));
