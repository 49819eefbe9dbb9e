/** Divides blocks into sections, and sections into the chapters and parts that contain them. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ImportLog } from '../import-log.ts';
import { isBreak, named } from '../read/elements.ts';
import { asDecided, begunAsDecided } from './decided.ts';
import type { Heading, OutlineEntry } from './heading.ts';
import type { Outline } from './outline.ts';
import { atOneLevel, depthOfSections } from './section-levels.ts';
import type { Unit } from '../../core/languages/units.ts';

/** A chapter or part: a heading with sections below it. */
export interface PlannedGroup {
  readonly heading: readonly string[];
  readonly unit: Unit | undefined;
}

/** The articles of a part of a section: their first and last number, whether the text has these or not. */
export interface ArticleRange {
  readonly from: number;
  readonly to: number;
  /** How they are cited: "Art. 51–100". */
  readonly label: string;
}

/** A section, which becomes a page. */
export interface PlannedSection {
  /** The lines of the section's heading; empty if it has none. */
  readonly heading: readonly string[];
  readonly unit: Unit | undefined;
  /** The groups that contain the section, outermost first. All sections of a group share one object. */
  readonly groups: readonly PlannedGroup[];
  readonly blocks: RootContent[];
  /** The articles of a part of a section that was too long. */
  readonly articles?: ArticleRange;
}

/**
 * Makes the sections of a document in a language.
 *
 * @param known how many it has already, if it was imported before
 */
export function planSections(outline: Outline, language: string, known: number, log: ImportLog): PlannedSection[] {
  const found = atOneLevel(outline.entries);
  const depth = depthOfSections(found, language, known);
  const entries = found.flatMap((entry) => asDecided(entry, depth, language));
  const sections: PlannedSection[] = [];
  let groups: { group: PlannedGroup; depth: number }[] = [];
  const open = (heading: Heading | undefined) => {
    const section: PlannedSection = {
      heading: heading === undefined ? [] : linesOf(heading, log),
      unit: heading?.unit,
      groups: groups.map(({ group }) => group),
      blocks: [],
    };
    sections.push(section);
    return section;
  };
  let current: PlannedSection | undefined;
  for (const [index, entry] of entries.entries()) {
    if ('block' in entry) {
      // Text in a chapter before its first section becomes a section without a heading.
      current ??= open(undefined);
      if (current.unit !== undefined && current.unit.kind !== 'annex' && beginsClosing(entries, index)) {
        groups = [];
        current = open(undefined);
      }
      current.blocks.push(entry.block);
      continue;
    }
    const { heading } = entry;
    const begins = whatBegins(entries, index, depth, current?.unit?.kind === 'annex');
    if (begins === 'subsection') {
      current ??= open(undefined);
      current.blocks.push(subheading(heading));
      continue;
    }
    groups = heading.unit?.kind === 'annex' ? [] : groups.filter((group) => group.depth < heading.depth);
    if (begins === 'group') {
      groups.push({ group: { heading: linesOf(heading, log), unit: heading.unit }, depth: heading.depth });
      current = undefined;
    } else current = open(heading);
  }
  for (const section of sections) section.blocks.splice(0, Infinity, ...levelled(section.blocks));
  return sections;
}

/**
 * Says what a heading begins: a section, a group of sections, or a part of the section before it. An annex is always a
 * section.
 *
 * @param depth the depth of the headings that begin sections
 * @param inAnnex whether the section before it is an annex, whose own articles are parts of it
 */
function whatBegins(
  entries: readonly OutlineEntry[],
  at: number,
  depth: number,
  inAnnex: boolean,
): 'section' | 'group' | 'subsection' {
  const entry = entries[at];
  if (entry === undefined || !('heading' in entry) || entry.heading.unit?.kind === 'annex') return 'section';
  const { heading } = entry;
  const decided = begunAsDecided(entry);
  if (decided !== undefined) return decided;
  const holds = () => holdsSections(entries, at, heading, depth);
  if (heading.depth > depth || (inAnnex && heading.unit !== undefined && !holds())) return 'subsection';
  return heading.depth < depth && holds() ? 'group' : 'section';
}

/** The words that begin the end of a law: "Done at Brussels, 13 June 2024." */
const DONE = /^(?:Done at|Done in|Fait à|Geschehen (?:zu|in)|Hecho en|Fatto a|Feito em)\s/u;

/** Whether a block says where and when a document was signed, and signatures follow. */
function beginsClosing(entries: readonly OutlineEntry[], at: number): boolean {
  const entry = entries[at];
  const next = entries[at + 1];
  if (entry === undefined || !('block' in entry) || !DONE.test(toString(entry.block))) return false;
  const [first] = next !== undefined && 'block' in next && next.block.type === 'paragraph' ? next.block.children : [];
  return first?.type === 'mdxJsxTextElement' && first.name === 'Signature';
}

/** Whether a heading above the depth of sections has sections below it. */
function holdsSections(
  entries: readonly OutlineEntry[],
  at: number,
  { depth: ownDepth }: Heading,
  depth: number,
): boolean {
  for (const entry of entries.slice(at + 1)) {
    if (!('heading' in entry)) continue;
    if (entry.heading.unit?.kind === 'annex' || entry.heading.depth <= ownDepth) return false;
    if (entry.heading.depth === depth) return true;
  }
  return false;
}

/** Returns the lines of a heading as plain words. A section's heading cannot call a footnote: the log says so. */
export function linesOf({ lines, node }: Pick<Heading, 'lines' | 'node'>, log: ImportLog): string[] {
  return lines.flatMap((line) => {
    if (line.some((word) => word.type === 'footnoteReference'))
      log.remark('lost', 'the call of a footnote in the heading of a section: the footnote became a paragraph', node);
    return line
      .map((word) => (isBreak(word) ? '\n' : toString(word)))
      .join('')
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  });
}

function subheading({ lines, depth, node }: Heading): RootContent {
  const children = lines.flatMap((line, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [named('br')]),
    ...line.map((word): PhrasingContent => (word.type === 'break' ? named('br') : word)),
  ]);
  // This depth only shows the order; `levelled` replaces it.
  return {
    type: 'heading',
    depth: 6,
    children,
    data: { style: String(depth) },
    ...(node.position && { position: node.position }),
  };
}

/** Returns blocks with headings from level 2 on, without skipped levels, down to level 5 at most. */
export function levelled(blocks: readonly RootContent[]): RootContent[] {
  const open: number[] = [];
  return blocks.map((block): RootContent => {
    if (block.type !== 'heading') return block;
    const depth = Number(block.data?.style ?? block.depth);
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    const level = open.length >= 4 ? 5 : open.length === 3 ? 4 : open.length === 2 ? 3 : 2;
    const { data: _, ...rest } = block;
    return { ...rest, depth: level };
  });
}

/** Returns the blocks of a section with the notes that they call, in the order of the calls. */
export function withNotes(section: PlannedSection, notes: ReadonlyMap<string, RootContent>): Root {
  const calls = new Set<string>();
  const look = (node: RootContent): void => {
    if (node.type === 'footnoteReference') calls.add(node.identifier);
    if ('children' in node) node.children.forEach(look);
  };
  section.blocks.forEach(look);
  return { type: 'root', children: [...section.blocks, ...[...calls].flatMap((name) => notes.get(name) ?? [])] };
}
