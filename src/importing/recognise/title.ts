/** Finds the title of a document: a heading, its first line, or what the file's own data say. */
import { toString } from 'mdast-util-to-string';
import { excerpt } from '../../core/text/excerpt.ts';
import type { ImportLog } from '../import-log.ts';
import type { Facts } from '../read/reading.ts';
import { BELOW_UNITS, collapsedText, decidedOf, type Heading, nodeOf, type OutlineEntry } from './heading.ts';
import { leaveOut } from './leave-out.ts';

/** How many lines that look like headings may come before a title. */
const MOST_LINES_ABOVE = 4;

/** How many letters before a title may belong to the medium rather than to the document. */
const MOST_ABOVE_TITLE = 300;

/** A document with its title apart from everything else. */
export interface Titled {
  /** The title, one line or several. */
  readonly title: readonly string[];
  /** Whether the title is part of the text. */
  readonly titleInText: boolean;
  readonly entries: readonly OutlineEntry[];
}

/** Separates the title of a document from everything else. */
export function titleOf(entries: readonly OutlineEntry[], facts: Facts, log: ImportLog): Titled {
  const ownTitle = facts.title?.replace(/\s+/gu, ' ').trim();
  const marked = markedTitle(entries, ownTitle);
  if (marked !== undefined) return withTitle(marked.heading, marked.at, entries, log);
  const [opening] = entries;
  if (
    opening !== undefined &&
    'block' in opening &&
    opening.block.type === 'paragraph' &&
    decidedOf(opening) === undefined
  ) {
    const text = collapsedText(opening.block);
    if (text === ownTitle || (ownTitle === undefined && text.length <= 200 && !/[.;,:。；，：]$/u.test(text)))
      return { title: [text], titleInText: true, entries: entries.slice(1) };
  }
  const title = ownTitle ?? facts.fileName ?? '';
  if (facts.isTitleGiven !== true)
    log.remark(
      'decide',
      `the text has no title; "${excerpt(title, 0)}" stands for it, from the file's own data or its name. Give the right one with --title`,
    );
  return { title: [title], titleInText: false, entries };
}

const linesOfHeading = ({ lines }: Heading): string[] =>
  lines.map((line) => collapsedText({ type: 'paragraph', children: [...line] }));

/**
 * Finds the heading that is the title. One that is marked as a title is preferred to a line that only looks like a
 * heading.
 *
 * @param ownTitle the title in the file's own data
 */
function markedTitle(
  entries: readonly OutlineEntry[],
  ownTitle: string | undefined,
): { heading: Heading; at: number } | undefined {
  // What an editor calls a heading within the text is not its title.
  const mayBe = (entry: OutlineEntry) => 'heading' in entry && decidedOf(entry) === undefined;
  const isTop = (entry: OutlineEntry) => mayBe(entry) && 'heading' in entry && entry.heading.depth === 1;
  const tops = entries.filter(isTop);
  const named = entries.findIndex(isTop);
  const anyHeading = entries.findIndex(mayBe);
  const at = named !== -1 && named <= anyHeading + MOST_LINES_ABOVE ? named : anyHeading;
  const first = entries[at];
  if (first === undefined || !('heading' in first) || first.heading.unit !== undefined) return undefined;
  const { heading } = first;
  const isTitle =
    heading.depth === 1
      ? tops.length === 1 || heading.node.type === 'paragraph' || linesOfHeading(heading).join(' ') === ownTitle
      : heading.depth === BELOW_UNITS;
  return isTitle ? { heading, at } : undefined;
}

/** Takes a heading as the title. What stands above it is left out, or follows it if it may be text of the document. */
function withTitle(heading: Heading, at: number, entries: readonly OutlineEntry[], log: ImportLog): Titled {
  const above = entries.slice(0, at);
  const rest = entries.slice(at + 1);
  const title = linesOfHeading(heading);
  const words = above.map((entry) => toString(nodeOf(entry))).join(' ');
  if (words.length <= MOST_ABOVE_TITLE && !/[.。](?:\s|$)\p{L}/u.test(words)) {
    for (const entry of above) leaveOut(nodeOf(entry), 'what stands above the title', log);
    return { title, titleInText: true, entries: rest };
  }
  log.remark(
    'decide',
    `${above.length} blocks stand above the title in the original; they follow it here`,
    heading.node,
  );
  for (const line of title) log.setAside(line);
  return { title, titleInText: false, entries: [...above, ...rest] };
}
