/** Finds the title and the headings of a document: those marked as such, and those that only look like headings. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { UNIT_KINDS } from '../../core/languages/unit-words.ts';
import { excerpt } from '../../core/text/excerpt.ts';
import type { ImportLog } from '../import-log.ts';
import type { Facts } from '../read/reading.ts';
import { isBreak, named } from '../read/elements.ts';
import { collapsed } from '../read/tree.ts';
import { styleOf, type StyleUse, usesOfStyles } from './styles.ts';
import { titledUnits } from './titled-units.ts';
import { isUnitAlone, type Unit, unitOf, unitOfStyle } from '../../core/languages/units.ts';

/** A heading, of one or more lines. */
export interface Heading {
  readonly lines: readonly (readonly PhrasingContent[])[];
  /** The level, from 1 for the outermost. */
  readonly depth: number;
  readonly unit: Unit | undefined;
  readonly node: RootContent;
}

/** A heading or a block, in reading order. */
export type OutlineEntry = { readonly heading: Heading } | { readonly block: RootContent };

/** The structure of a document, before its blocks are divided into sections. */
export interface Outline {
  /** The title, one line or several. */
  readonly title: readonly string[];
  /** Whether the title is part of the text. */
  readonly titleInText: boolean;
  readonly entries: readonly OutlineEntry[];
  readonly notes: readonly (RootContent & { type: 'footnoteDefinition' })[];
}

/** The depth of headings that only look like headings: below those that name a part. */
const BELOW_UNITS = 20;

/** Finds the outline of a document. */
export function outlineOf(root: Root, facts: Facts, log: ImportLog): Outline {
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  const nodes = root.children.filter((node) => node.type !== 'footnoteDefinition');
  const uses = usesOfStyles(nodes);
  const hasHeadings = nodes.filter((node) => node.type === 'heading' && !isContents(node, uses)).length > 1;
  const lines = nodes.map((node) => ({ node, text: node.type === 'paragraph' ? collapsedText(node) : '' }));
  const titled = titledUnits(hasHeadings ? [] : lines);
  const remaining = withoutContents(nodes, uses, titled.contents, log);
  const entries = joinLines(
    remaining.map((node): OutlineEntry => {
      const use = uses.get(styleOf(node) ?? '');
      if (node.type === 'heading')
        return {
          heading: {
            lines: [node.children],
            depth: node.depth,
            unit: unitOfStyle(styleOf(node)) ?? unitOf(collapsedText(node)),
            node,
          },
        };
      if (node.type !== 'paragraph') return { block: node };
      if (use === 'caption') return { block: { ...node, children: [named('Caption', node.children)] } };
      if (use === 'signature') return { block: { ...node, children: [named('Signature', node.children)] } };
      const text = collapsedText(node);
      const unit = isUnitAlone(text) ? unitOf(text) : titled.units.get(node);
      const looksSo = use === 'title' || (!hasHeadings && (use === 'heading' || unit !== undefined));
      if (!looksSo) return { block: node };
      const depth = unit === undefined ? (use === 'title' ? 1 : BELOW_UNITS) : depthOf(unit);
      return { heading: { lines: [node.children], depth, unit, node } };
    }),
    uses,
    hasHeadings,
  );
  return { ...titleOf(entries, facts, log), notes };
}

/** The words of a block in one line. */
const collapsedText = (node: RootContent): string =>
  collapsed(
    'children' in node ? node.children.map((child) => (isBreak(child) ? ' ' : toString(child))).join('') : '',
  ).trim();

const depthOf = ({ kind }: Unit): number => (kind === 'annex' ? 2 : 2 + UNIT_KINDS.indexOf(kind));

/** Leaves out a table of contents, because the site makes one. */
function withoutContents(
  nodes: readonly RootContent[],
  uses: ReadonlyMap<string, StyleUse>,
  found: ReadonlySet<RootContent>,
  log: ImportLog,
) {
  return nodes.filter((node) => {
    if (!isContents(node, uses) && !found.has(node)) return true;
    log.leaveOut(toString(node), 'the table of contents', node);
    return false;
  });
}

const isContents = (node: RootContent, uses: ReadonlyMap<string, StyleUse>): boolean =>
  styleOf(node) !== undefined && uses.get(styleOf(node) ?? '') === 'contents';

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
    if (before === undefined) {
      out.push(entry);
      continue;
    }
    const isFirst = out.findIndex((one) => 'heading' in one) === out.length - 1;
    const node = 'heading' in entry ? entry.heading.node : entry.block;
    const style = styleOf(node);
    const isTitle =
      'heading' in entry && entry.heading.depth === 1 && before.depth === 1 && !hasHeading1(entry, before);
    const named = before.unit?.rest === '' && !('heading' in entry && entry.heading.unit !== undefined);
    const sameStyle = style !== undefined && style === styleOf(before.node);
    const goesOn =
      isTitle ||
      (named && 'heading' in entry && !hasHeadings && (sameStyle || always.has(style ?? ''))) ||
      (named &&
        before.lines.length === 1 &&
        style === undefined &&
        !hasHeadings &&
        isShortLine(node, entries[index + 1])) ||
      ('heading' in entry &&
        sameStyle &&
        !hasHeadings &&
        entry.heading.unit === undefined &&
        before.unit === undefined &&
        isFirst &&
        uses.get(style) !== 'text');
    const children =
      'children' in node && (node.type === 'paragraph' || node.type === 'heading') ? node.children : undefined;
    if (goesOn && children !== undefined)
      out[out.length - 1] = { heading: { ...before, lines: [...before.lines, children] } };
    else out.push(entry);
  }
  return out;
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

/** How many lines that look like headings may come before a title. */
const MOST_LINES_ABOVE = 4;

/** How many letters before a title may belong to the medium rather than to the document. */
const MOST_ABOVE_TITLE = 300;

/** Separates the title from everything else. */
function titleOf(entries: readonly OutlineEntry[], facts: Facts, log: ImportLog): Omit<Outline, 'notes'> {
  const tops = entries.filter((entry) => 'heading' in entry && entry.heading.depth === 1);
  // A marked title is preferred to a line that only looks like a heading.
  const named = entries.findIndex((entry) => 'heading' in entry && entry.heading.depth === 1);
  const anyHeading = entries.findIndex((entry) => 'heading' in entry);
  const firstHeading = named !== -1 && named <= anyHeading + MOST_LINES_ABOVE ? named : anyHeading;
  const first = entries[firstHeading];
  const heading = first !== undefined && 'heading' in first ? first.heading : undefined;
  const ownTitle = facts.title?.replace(/\s+/gu, ' ').trim();
  const says = (lines: Heading['lines']) =>
    lines.map((line) => collapsedText({ type: 'paragraph', children: [...line] }));
  const isTitle =
    heading !== undefined &&
    heading.unit === undefined &&
    (heading.depth === 1
      ? tops.length === 1 || heading.node.type === 'paragraph' || says(heading.lines).join(' ') === ownTitle
      : heading.depth === BELOW_UNITS);
  if (heading !== undefined && isTitle) {
    const above = entries.slice(0, firstHeading);
    const words = above.map((entry) => toString('block' in entry ? entry.block : entry.heading.node)).join(' ');
    const rest = entries.slice(firstHeading + 1);
    const title = { title: says(heading.lines), titleInText: true };
    if (words.length <= MOST_ABOVE_TITLE && !/[.。](?:\s|$)\p{L}/u.test(words)) {
      for (const entry of above) leaveOut('block' in entry ? entry.block : entry.heading.node, log);
      return { ...title, entries: rest };
    }
    log.remark(
      'decide',
      `${above.length} blocks stand above the title in the original; they follow it here`,
      heading.node,
    );
    for (const line of title.title) log.setAside(line);
    return { title: title.title, titleInText: false, entries: [...above, ...rest] };
  }
  const at = entries.findIndex((entry) => 'block' in entry && entry.block.type === 'paragraph');
  const opening = entries[at];
  if (at === 0 && opening !== undefined && 'block' in opening) {
    const text = collapsedText(opening.block);
    if (text === ownTitle || (ownTitle === undefined && text.length <= 200 && !/[.;,:。；，：]$/u.test(text)))
      return { title: [text], titleInText: true, entries: entries.slice(1) };
  }
  const title = ownTitle ?? facts.fileName ?? '';
  log.remark(
    'decide',
    `the text has no title; "${excerpt(title, 0)}" stands for it, from the file's own data or its name. Give the right one with --title`,
  );
  return { title: [title], titleInText: false, entries };
}

/** Leaves out a block, each of its texts separately, so that the proof can find each. */
function leaveOut(block: RootContent, log: ImportLog): void {
  if (block.type === 'table')
    for (const row of block.children)
      for (const cell of row.children)
        for (const line of linesIn(cell.children)) log.leaveOut(line, 'what stands above the title', block);
  else if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
    for (const child of block.children) leaveOut(child, log);
  else log.leaveOut(toString(block), 'what stands above the title', block);
}

function linesIn(children: readonly PhrasingContent[]): string[] {
  return children
    .map((child) => (child.type === 'mdxJsxTextElement' && child.name === 'br' ? '\n' : toString(child)))
    .join('')
    .split('\n');
}
