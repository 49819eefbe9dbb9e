/**
 * Parts sections that are far too long for a page: at their sub-headings or, if no level of the text gives shorter ones, by
 * the numbers of their articles: 1 to 50, 51 to 100. The names of these depend on nothing but the numbers, so that they last.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ARTICLE_KINDS } from '../../core/languages/unit-words.ts';
import { type Unit, unitOf } from '../../core/languages/units.ts';
import { type NumberStyle, writeNumber } from '../../core/numbers/styles.ts';
import type { Choices } from '../choices.ts';
import type { ImportLog } from '../import-log.ts';
import { keysOf } from '../write/names.ts';
import { articlesIn } from './articles.ts';
import { nameAsCited } from './citing.ts';
import { paragraphsIn, PARAGRAPHS } from './section-levels.ts';
import { levelled, linesOf, type PlannedGroup, type PlannedSection } from './sections.ts';

/** A chapter of a little more paragraphs is left whole: its own name is better than ours. */
const MOST = 2 * PARAGRAPHS.most;

/** A section of more paragraphs is parted at its sub-headings, although the sections beside it are not. */
const MOST_WITH_HEADINGS = 5 * PARAGRAPHS.most;

/** How many articles a part may have. */
const SIZES = [50, 20, 10, 5, 1];

/** The names that sections have already, if the document was imported before. */
type Known = Choices['known'];

/**
 * Returns the sections of a document in a language, the longest parted at their sub-headings. An article or an annex stays
 * whole, since its name is part of each number in it; and so does a section that the document has already.
 */
export function partAtHeadings(
  sections: readonly PlannedSection[],
  language: string,
  known: Known,
  log: ImportLog,
): PlannedSection[] {
  const partsOf = (section: PlannedSection): PlannedSection[] => {
    const { blocks, unit } = section;
    const starts = blocks.flatMap((block, at) => (block.type === 'heading' && block.depth === TOP ? [at] : []));
    const isSparse = starts.length < 2 || paragraphsIn(blocks) < starts.length * (PARAGRAPHS.least + 1);
    const units = [unit, ...starts.map((at) => unitOf(toString(blocks[at]), language))];
    const isWhole = unit?.kind === 'annex' || units.some(isArticle) || isSparse;
    if (isWhole || !isTooLong(section, MOST_WITH_HEADINGS, known)) return [section];
    const groups = around(section);
    const parts = starts.map((at, index): PlannedSection => {
      const [first, ...rest] = blocks.slice(at, starts[index + 1]);
      const heading = first?.type === 'heading' ? linesOf({ lines: [first.children], node: first }, log) : [];
      return { heading, unit: unitOf(heading.join(' '), language), groups, blocks: levelled(rest) };
    });
    return [...opening(section, groups, starts[0]), ...parts.flatMap(partsOf)];
  };
  return sections.flatMap(partsOf);
}

/** The level of the outermost headings in a section. */
const TOP = 2;

const isArticle = (unit: Unit | undefined): boolean => unit !== undefined && ARTICLE_KINDS.includes(unit.kind);

/** Returns the sections of a document in a language, the long ones parted by the numbers of their articles. */
export function partLong(sections: readonly PlannedSection[], language: string, known: Known): PlannedSection[] {
  return sections.flatMap((section) => (isTooLong(section, MOST, known) ? parted(section, language) : [section]));
}

/** Whether a section has more paragraphs than it may have, and is none that the document has already. */
function isTooLong({ heading, blocks }: PlannedSection, most: number, known: Known): boolean {
  const isKnown = heading.length > 0 && keysOf([heading.join('\n')]).some((key) => known?.has(key));
  return paragraphsIn(blocks) > most && !isKnown;
}

/** The groups around the parts of a section: it is one itself, if it has a name. */
const around = ({ heading, unit, groups }: PlannedSection): readonly PlannedGroup[] =>
  heading.length === 0 ? groups : [...groups, { heading, unit }];

/** What a section has before the first of its parts. */
function opening(section: PlannedSection, groups: readonly PlannedGroup[], until = 0): PlannedSection[] {
  const blocks = section.blocks.slice(0, until);
  if (blocks.length === 0) return [];
  return [{ ...section, blocks, ...(section.heading.length > 0 && { heading: [], unit: undefined, groups }) }];
}

function parted(section: PlannedSection, language: string): PlannedSection[] {
  const { blocks } = section;
  const [most] = (['paragraph', 'heading'] as const)
    .flatMap(
      (type) =>
        articlesIn(
          blocks.map((block) => (block.type === type ? toString(block) : '')),
          language,
        ) ?? [],
    )
    .toSorted((a, b) => b.articles.length - a.articles.length);
  if (most === undefined) return [section];
  const perArticle = paragraphsIn(blocks) / Math.max(1, most.articles.length);
  const size = SIZES.find((one) => one * perArticle <= PARAGRAPHS.most) ?? Math.min(...SIZES);
  const ranges = Map.groupBy(most.articles, ({ value }) => Math.ceil(Math.floor(value) / size));
  if (ranges.size < 2) return [section];
  const begins = new Set(most.articles.map(({ at }) => at));
  const starts = [...ranges].map(([nth, [first]]) => ({ nth, at: withHeadings(blocks, first?.at ?? 0, begins) }));
  const groups = around(section);
  const parts = starts.map(({ nth, at }, index): PlannedSection => {
    const [from, to] = [(nth - 1) * size + 1, nth * size];
    return {
      heading: [],
      unit: undefined,
      groups,
      blocks: levelled(blocks.slice(at, starts[index + 1]?.at)),
      articles: { from, to, label: labelOf(from, to, most.style) },
    };
  });
  return [...opening(section, groups, starts[0]?.at), ...parts];
}

/** The index of the first of the headings right above a block that begin no article, or of the block itself. */
function withHeadings(blocks: readonly RootContent[], at: number, begins: ReadonlySet<number>): number {
  return blocks.slice(0, at).findLastIndex(({ type }, index) => type !== 'heading' || begins.has(index)) + 1;
}

/** How articles are cited together: "Art. 51–100", 第五十一条–第一百条. */
function labelOf(from: number, to: number, style: NumberStyle): string {
  const [first = '', last] = [from, to].map((value) => nameAsCited(writeNumber(value, style).marker));
  if (from === to) return first;
  const number = style.counter.write(to);
  return `${first}–${last?.endsWith(number) === true ? number : last}`;
}
