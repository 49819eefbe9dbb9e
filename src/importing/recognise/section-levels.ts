/** Finds at which level of headings the sections of a document begin. */
import type { List, RootContent } from 'mdast';
import type { UnitKind } from '../../core/languages/unit-words.ts';
import { unitOfStyle } from '../../core/languages/units.ts';
import { articlesIn } from './articles.ts';
import { collapsedText, type Heading, type OutlineEntry } from './heading.ts';
import { styleOf } from './styles.ts';

/** How many paragraphs sections have at most, on average, and at least, if another level gives them. */
export const PARAGRAPHS = { most: 60, least: 5 };

/**
 * Puts the headings that begin sections at one level. A law has its articles in chapters, and in some chapters in
 * sections of these, so that some are a level deeper. A heading within an article stays below it, and so does what
 * counts anew below a heading of the level of articles: an act that is attached.
 */
export function atOneLevel(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const headings = headingsIn(entries);
  const kind = mainKind(headings);
  const depths = headings.flatMap(({ unit, depth }) => (kind !== undefined && unit?.kind === kind ? [depth] : []));
  const [highest, deepest] = [Math.min(...depths), Math.max(...depths)];
  if (highest >= deepest) return [...entries];
  /** The depth of the heading below which others stay; that of one of their level that names no part, so far. */
  let [open, attached]: (number | undefined)[] = [];
  let hasBegun = false;
  return entries.map((entry): OutlineEntry => {
    if (!('heading' in entry)) return entry;
    const { heading } = entry;
    const { depth, unit } = heading;
    const at = (one: number): OutlineEntry => ({ heading: { ...heading, depth: one } });
    const isMain = unit?.kind === kind;
    if (depth > (attached ?? Infinity) && isMain && unit?.number === '1') open = attached;
    if (open !== undefined && depth > open && unit?.kind !== 'annex') return at(deepest + depth - open);
    open = isMain ? depth : undefined;
    const mayAttach = hasBegun && unit === undefined && depth <= highest;
    if (depth <= (attached ?? depth)) attached = mayAttach ? depth : undefined;
    hasBegun ||= isMain;
    return isMain ? at(deepest) : entry;
  });
}

/** More sections than anybody finds a page among. A code with so many articles has pages for its chapters. */
const MOST_SECTIONS = 400;

/**
 * The depth of the headings that begin sections. Of more articles than that, if they count through and no level above them is
 * right, sections are the level above, which is parted by their numbers then.
 *
 * @param language of the text
 * @param known how many sections the document has already, if it was imported before
 */
export function depthOfSections(entries: readonly OutlineEntry[], language: string, known = 0): number {
  const depth = depthByKind(entries);
  const headings = headingsIn(entries);
  const upTo = (one: number) => headings.filter((heading) => heading.depth <= one).length;
  const isRightAt = (one: number) => isRight(paragraphsPerSection(entries, one));
  const isFew = upTo(depth) <= MOST_SECTIONS || paragraphsPerSection(entries, depth) >= PARAGRAPHS.least;
  if (isFew || known > MOST_SECTIONS) return depth;
  const above = [...new Set(headings.map((heading) => heading.depth))]
    .filter((one) => one < depth && upTo(one) > 1)
    .toSorted((a, b) => b - a);
  const lines = headings.map(({ node }) => collapsedText(node));
  const areCounted = (articlesIn(lines, language)?.articles.length ?? 0) > MOST_SECTIONS;
  return above.find(isRightAt) ?? (areCounted ? (above[0] ?? depth - 1) : depth);
}

/** The depth of the headings of the kind that most of them are, or of the next below it if its sections are too long. */
function depthByKind(entries: readonly OutlineEntry[]): number {
  const headings = headingsIn(entries);
  const marked = headings.filter(isMarked);
  if (marked.length > 0) return Math.min(...marked.filter(ofKind(mainKind(marked))).map((one) => one.depth));
  const kind = mainKind(headings);
  const depths = headings.map(({ depth }) => depth).toSorted((a, b) => a - b);
  const several = [...new Set(depths)].filter((depth) => depths.filter((other) => other === depth).length > 1);
  const depth =
    kind === undefined
      ? (several[0] ?? depths[0] ?? 1)
      : Math.min(...headings.filter(ofKind(kind)).map((one) => one.depth));
  if (paragraphsPerSection(entries, depth) <= PARAGRAPHS.most) return depth;
  return several.find((other) => other > depth && isRight(paragraphsPerSection(entries, other))) ?? depth;
}

/** Whether the file itself says that a heading is that of a part, whatever other headings say. */
const isMarked = ({ unit, node }: Heading): boolean =>
  unit !== undefined && unit.kind !== 'annex' && unitOfStyle(styleOf(node), '') !== undefined;

const ofKind =
  (kind: UnitKind | undefined) =>
  ({ unit }: Heading): boolean =>
    unit?.kind === kind;

const isRight = (paragraphs: number): boolean => paragraphs >= PARAGRAPHS.least && paragraphs <= PARAGRAPHS.most;

const headingsIn = (entries: readonly OutlineEntry[]): Heading[] =>
  entries.flatMap((entry) => ('heading' in entry ? [entry.heading] : []));

/** The kind of part that most headings name, but for annexes. One heading is enough if the file marks it. */
function mainKind(headings: readonly Heading[]): UnitKind | undefined {
  const kinds = headings.flatMap(({ unit }) => (unit === undefined || unit.kind === 'annex' ? [] : [unit.kind]));
  const [most] = [...Map.groupBy(kinds, (kind) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  return most !== undefined && (most[1].length > 1 || headings.every(isMarked)) ? most[0] : undefined;
}

/** How many paragraphs and items there are for each heading down to a depth. */
function paragraphsPerSection(entries: readonly OutlineEntry[], depth: number): number {
  const sections = headingsIn(entries).filter((heading) => heading.depth <= depth).length;
  return paragraphsIn(entries.flatMap((entry) => ('block' in entry ? entry.block : []))) / Math.max(1, sections);
}

/** How many paragraphs and items blocks have. */
export const paragraphsIn = (blocks: readonly RootContent[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'list' ? itemsIn(block) : 1), 0);

const itemsIn = (list: List): number => list.children.reduce((sum, item) => sum + paragraphsIn(item.children), 0);
