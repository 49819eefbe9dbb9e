/** Makes every section one that a content file can have, and that reads back with the same words. */
import type { RootContent } from 'mdast';
import { stopsTheBuild } from '../../core/faults/fault.ts';
import type { NumberStyle } from '../../core/numbers/styles.ts';
import type { ImportLog } from '../import-log.ts';
import { levelled, type PlannedSection, withNotes } from '../recognise/sections.ts';
import { partsOf, readBack } from '../write/read-back.ts';
import { writeSection } from '../write/section-file.ts';
import { leavesIn } from './leaves.ts';
import { soundBlocks } from './sound.ts';

/** Makes the blocks that a section cannot have plainer. Changes the sections. */
export function soundSections(
  sections: readonly PlannedSection[],
  notes: ReadonlyMap<string, RootContent>,
  styles: readonly NumberStyle[],
  log: ImportLog,
): void {
  for (const section of sections) {
    const isSound = (blocks: readonly RootContent[]): boolean => {
      const tree = withNotes({ ...section, blocks: levelled(blocks) }, notes);
      const read = readBack(writeSection(tree), styles, 'section.mdx');
      return !stopsTheBuild(read.faults) && lettersOf(partsOf(read.blocks)) === lettersOf(blocks.flatMap(piecesIn));
    };
    section.blocks.splice(0, Infinity, ...soundBlocks(section.blocks, isSound, log));
  }
}

const piecesIn = (block: RootContent) => leavesIn(block).flatMap(({ pieces }) => pieces);

/** The letters of pieces, without white space. */
const lettersOf = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map(({ text }) => text.replace(/\s+/gu, '')).join('');
