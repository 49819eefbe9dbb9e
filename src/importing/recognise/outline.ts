/** Finds the title and the headings of a document: those marked as such, and those that only look like headings. */
import type { Root, RootContent } from 'mdast';
import { UNIT_KINDS } from '../../core/languages/unit-words.ts';
import type { ImportLog } from '../import-log.ts';
import type { Facts } from '../read/reading.ts';
import { named } from '../read/elements.ts';
import { contentsIn } from './contents.ts';
import { BELOW_UNITS, collapsedText, decidedOf, type Heading, nodeOf, type OutlineEntry } from './heading.ts';
import { leaveOut } from './leave-out.ts';
import { styleOf, type StyleUse, usesOfStyles } from './styles.ts';
import { type Titled, titleOf } from './title.ts';
import { titledUnits } from './titled-units.ts';
import { isUnitAlone, NO_UNIT, type Unit, unitOf, unitOfStyle } from '../../core/languages/units.ts';

/** The structure of a document, before its blocks are divided into sections. */
export interface Outline extends Titled {
  readonly notes: readonly (RootContent & { type: 'footnoteDefinition' })[];
}

/** Finds the outline of a document in a language. */
export function outlineOf(root: Root, facts: Facts, language: string, log: ImportLog): Outline {
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  const all = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const uses = usesOfStyles(all);
  const contents = contentsIn(all, uses, language);
  for (const node of contents) leaveOut(node, 'the table of contents', log);
  const nodes = all.filter((node) => !contents.has(node));
  const hasHeadings = nodes.filter((node) => node.type === 'heading').length > 1;
  const lines = nodes.map((node) => ({ node, text: node.type === 'paragraph' ? collapsedText(node) : '' }));
  const titled = titledUnits(lines, language);
  const marked = markedUnits(nodes, language);
  // Lines are headings by what they say, beside those that are marked as such, if none of these says the same.
  const isSaid = ({ kind }: Unit) =>
    (titled.kinds.get(kind) ?? 0) >= FEWEST && !marked.some(({ unit }) => unit.kind === kind);
  const entries = joinLines(
    nodes.map((node): OutlineEntry => {
      const use = uses.get(styleOf(node) ?? '');
      if (node.type === 'heading')
        return {
          heading: {
            lines: [node.children],
            depth: node.depth,
            unit:
              styleOf(node) === NO_UNIT
                ? undefined
                : (unitOfStyle(styleOf(node), language) ?? unitOf(collapsedText(node), language)),
            node,
          },
        };
      if (node.type !== 'paragraph') return { block: node };
      if (use === 'caption') return { block: { ...node, children: [named('Caption', node.children)] } };
      if (use === 'signature') return { block: { ...node, children: [named('Signature', node.children)] } };
      const text = collapsedText(node);
      const unit = isUnitAlone(text, language) ? unitOf(text, language) : titled.units.get(node);
      const looksSo = use === 'title' || (!hasHeadings && (use === 'heading' || unit !== undefined));
      const isBeside = hasHeadings && unit !== undefined && isSaid(unit);
      if (!looksSo && !isBeside) return { block: node };
      if (isBeside) return { heading: { lines: [node.children], depth: depthBeside(unit, marked, nodes), unit, node } };
      const depth = unit === undefined ? (use === 'title' ? 1 : BELOW_UNITS) : depthOf(unit);
      return { heading: { lines: [node.children], depth, unit, node } };
    }),
    uses,
    hasHeadings,
  );
  return { ...titleOf(entries, facts, log), notes };
}

const depthOf = ({ kind }: Unit): number => (kind === 'annex' ? 2 : 2 + UNIT_KINDS.indexOf(kind));

/** How many lines that name parts show that they are headings, although others are marked. */
const FEWEST = 3;

/** A heading that is marked as such and names a part. */
interface MarkedUnit {
  readonly unit: Unit;
  readonly depth: number;
}

const markedUnits = (nodes: readonly RootContent[], language: string): MarkedUnit[] =>
  nodes.flatMap((node): MarkedUnit[] => {
    const unit = node.type === 'heading' ? unitOf(collapsedText(node), language) : undefined;
    return node.type !== 'heading' || unit === undefined ? [] : [{ unit, depth: node.depth }];
  });

/** The depth of a line that names a part among marked headings: above those of the parts in it, or else below all. */
function depthBeside({ kind }: Unit, marked: readonly MarkedUnit[], nodes: readonly RootContent[]): number {
  const rank = UNIT_KINDS.indexOf(kind);
  const within = marked.filter(({ unit }) => UNIT_KINDS.indexOf(unit.kind) > rank && unit.kind !== 'annex');
  if (within.length > 0) return Math.min(...within.map(({ depth }) => depth)) - 0.5;
  return Math.max(...nodes.map((node) => (node.type === 'heading' ? node.depth : 0))) + 1 + rank;
}

/** Joins the lines of a heading: "CHAPTER I" and the name of the chapter. */
function joinLines(
  entries: readonly OutlineEntry[],
  uses: ReadonlyMap<string, StyleUse>,
  hasHeadings: boolean,
): OutlineEntry[] {
  const out: OutlineEntry[] = [];
  // Styles whose paragraphs always come right after a heading that names a part.
  const always = stylesAfterUnits(entries);
  for (const [index, entry] of entries.entries()) {
    const last = out.at(-1);
    const before = last !== undefined && 'heading' in last ? last.heading : undefined;
    if (before === undefined || decidedOf(entry) !== undefined) {
      out.push(entry);
      continue;
    }
    const isFirst = out.findIndex((one) => 'heading' in one) === out.length - 1;
    const goesOn =
      goesOnWithTitle(before, entry) ||
      ((!hasHeadings || before.node.type === 'paragraph') &&
        goesOnWithName(before, entry, entries[index + 1], always)) ||
      (!hasHeadings && isFirst && goesOnInStyle(before, entry, uses));
    const node = nodeOf(entry);
    const children =
      'children' in node && (node.type === 'paragraph' || node.type === 'heading') ? node.children : undefined;
    if (goesOn && children !== undefined)
      out[out.length - 1] = { heading: { ...before, lines: [...before.lines, children] } };
    else out.push(entry);
  }
  return out;
}

/** Whether a line is the next one of a title that only looks like one. */
const goesOnWithTitle = (before: Heading, entry: OutlineEntry): boolean =>
  'heading' in entry && entry.heading.depth === 1 && before.depth === 1 && !hasHeading1(entry, before);

/**
 * Whether a line is the name of a part whose heading has only its number: "CHAPTER I".
 *
 * @param always the styles whose paragraphs always come right after a heading that names a part
 */
function goesOnWithName(
  before: Heading,
  entry: OutlineEntry,
  next: OutlineEntry | undefined,
  always: ReadonlySet<string>,
): boolean {
  if (before.unit?.rest !== '' || ('heading' in entry && entry.heading.unit !== undefined)) return false;
  const style = styleOf(nodeOf(entry));
  if (style === undefined) return before.lines.length === 1 && isShortLine(nodeOf(entry), next);
  return 'heading' in entry && (style === styleOf(before.node) || always.has(style));
}

/** Whether a line is the next one of a heading that names no part, by their style, which is not that of the text. */
function goesOnInStyle(before: Heading, entry: OutlineEntry, uses: ReadonlyMap<string, StyleUse>): boolean {
  if (!('heading' in entry) || entry.heading.unit !== undefined || before.unit !== undefined) return false;
  const style = styleOf(entry.heading.node);
  return style !== undefined && style === styleOf(before.node) && uses.get(style) !== 'text';
}

const hasHeading1 = (entry: OutlineEntry, before: Heading): boolean =>
  ('heading' in entry && entry.heading.node.type === 'heading') || before.node.type === 'heading';

function stylesAfterUnits(entries: readonly OutlineEntry[]): Set<string> {
  const uses = new Map<string, boolean>();
  for (const [index, entry] of entries.entries()) {
    if (!('heading' in entry)) continue;
    const style = styleOf(entry.heading.node);
    if (style === undefined || entry.heading.unit !== undefined) continue;
    const before = entries[index - 1];
    const follows = before !== undefined && 'heading' in before && before.heading.unit !== undefined;
    uses.set(style, (uses.get(style) ?? true) && follows);
  }
  return new Set([...uses].filter(([, always]) => always).map(([style]) => style));
}

/** A line that may be the second line of a heading: short, not a sentence, without a number, and followed by text. */
function isShortLine(node: RootContent, next: OutlineEntry | undefined): boolean {
  if (node.type !== 'paragraph' || next === undefined || 'heading' in next) return false;
  const text = collapsedText(node);
  return text.length <= 150 && !/[.;,:。；，：!?]$/u.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text);
}
