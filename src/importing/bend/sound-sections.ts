/** Makes every section one that a content file can have, and that reads back with the same words. */
import type { FootnoteDefinition, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { stopsTheBuild } from '../../core/faults/fault.ts';
import { checkLengths } from '../../core/faults/limits.ts';
import { checkSize } from '../../core/markdown/size.ts';
import type { NumberStyle } from '../../core/numbers/styles.ts';
import type { ImportLog } from '../import-log.ts';
import { divided } from '../read/long-lines.ts';
import { words } from '../read/tidy-words.ts';
import { levelled, type PlannedSection, withNotes } from '../recognise/sections.ts';
import { partsOf, readBack } from '../write/read-back.ts';
import { writeSection } from '../write/section-file.ts';
import { leavesIn } from './leaves.ts';
import { asParagraphs } from './plain.ts';
import { soundBlocks, soundTogether } from './sound.ts';

/** Makes the blocks that a section cannot have plainer. Changes the sections, and returns the footnotes to use. */
export function soundSections(
  sections: readonly PlannedSection[],
  notes: ReadonlyMap<string, RootContent>,
  styles: readonly NumberStyle[],
  log: ImportLog,
): Map<string, RootContent> {
  const called = new Map(notes);
  for (const [name, note] of notes) if (note.type === 'footnoteDefinition') called.set(name, soundNote(note, log));
  for (const section of sections) {
    const written = (blocks: readonly RootContent[]) =>
      writeSection(withNotes({ ...section, blocks: levelled(blocks) }, called));
    const fits = (text: string) =>
      checkLengths(text, 'section.mdx') === undefined && checkSize(text, 'section.mdx') === undefined;
    const isSound = (blocks: readonly RootContent[]): boolean => {
      const text = written(blocks);
      if (!fits(text)) return false;
      const read = readBack(text, styles, 'section.mdx');
      return !stopsTheBuild(read.faults) && lettersOf(partsOf(read.blocks)) === lettersOf(blocks.flatMap(piecesIn));
    };
    const sound = dividedBlocks(soundBlocks(section.blocks, isSound, log), log);
    section.blocks.splice(
      0,
      Infinity,
      ...soundTogether(sound, { isSound, fits: (blocks) => fits(written(blocks)) }, log),
    );
  }
  return called;
}

/** Blocks whose paragraphs are no longer than a line of content may be. */
const dividedBlocks = (blocks: readonly RootContent[], log: ImportLog): RootContent[] =>
  blocks.flatMap((block): RootContent[] =>
    block.type === 'paragraph'
      ? divided(block.children, log, block).map((children) => ({ ...block, children: words(children) }))
      : [block],
  );

/** A footnote that reads back with the same words: as it is, or in paragraphs. */
function soundNote(note: FootnoteDefinition, log: ImportLog): FootnoteDefinition {
  const caller: RootContent = {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'a' },
      { type: 'footnoteReference', identifier: note.identifier },
    ],
  };
  const read = readBack(writeSection({ type: 'root', children: [caller, note] }), [], 'section.mdx');
  if (!stopsTheBuild(read.faults) && lettersOf(partsOf(read.footnotes)) === lettersOf(piecesIn(note))) return note;
  log.bend('a footnote that a page cannot have: its words became paragraphs', toString(note), note);
  return { ...note, children: note.children.flatMap(asParagraphs) };
}

const piecesIn = (block: RootContent) => leavesIn(block).flatMap(({ pieces }) => pieces);

/** The letters of pieces, without white space. */
const lettersOf = (pieces: readonly { readonly text: string }[]): string =>
  pieces.map(({ text }) => text.replace(/\s+/gu, '')).join('');
