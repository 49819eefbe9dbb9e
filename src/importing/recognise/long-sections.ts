/**
 * Parts sections that are far too long for a page, by the numbers of their articles: 1 to 50, 51 to 100. No other level of
 * the text gives shorter ones. The names of the parts depend on nothing but these numbers, so that they last.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ARTICLE_SAMPLES, moreArticleSamplesOf } from '../../core/languages/article-samples.ts';
import { numberAt, type NumberStyle, readStyles, writeNumber } from '../../core/numbers/styles.ts';
import { nameAsCited } from './citing.ts';
import { paragraphsIn, PARAGRAPHS } from './section-levels.ts';
import { levelled, type PlannedSection } from './sections.ts';
import { readCount } from './series.ts';

/** A chapter of a little more paragraphs is left whole: its own name is better than ours. */
const MOST = 2 * PARAGRAPHS.most;

/** How many articles a part may have. */
const SIZES = [50, 20, 10, 5, 1];

/** Returns the sections of a document in a language, the long ones in parts. */
export function partLong(sections: readonly PlannedSection[], language: string): PlannedSection[] {
  const styles = readStyles([...ARTICLE_SAMPLES, ...moreArticleSamplesOf(language)]);
  return sections.flatMap((section) => (paragraphsIn(section.blocks) > MOST ? parted(section, styles) : [section]));
}

/** An article, by the index of the block that it begins. */
interface Article {
  readonly at: number;
  readonly value: number;
}

function parted(section: PlannedSection, styles: readonly NumberStyle[]): PlannedSection[] {
  const { blocks, heading, unit, groups } = section;
  const texts = blocks.map((block) => (block.type === 'paragraph' ? toString(block) : ''));
  const [most] = styles
    .map((style) => ({ style, articles: articlesIn(texts, style) }))
    .toSorted((a, b) => b.articles.length - a.articles.length);
  if (most === undefined) return [section];
  const perArticle = paragraphsIn(blocks) / Math.max(1, most.articles.length);
  const size = SIZES.find((one) => one * perArticle <= PARAGRAPHS.most) ?? Math.min(...SIZES);
  const ranges = Map.groupBy(most.articles, ({ value }) => Math.ceil(Math.floor(value) / size));
  if (ranges.size < 2) return [section];
  const starts = [...ranges].map(([nth, [first]]) => ({ nth, at: withHeadings(blocks, first?.at ?? 0) }));
  const around = heading.length === 0 ? groups : [...groups, { heading, unit }];
  const before = blocks.slice(0, starts[0]?.at);
  const parts = starts.map(({ nth, at }, index): PlannedSection => {
    const [from, to] = [(nth - 1) * size + 1, nth * size];
    return {
      heading: [],
      unit: undefined,
      groups: around,
      blocks: levelled(blocks.slice(at, starts[index + 1]?.at)),
      articles: { from, to, label: labelOf(from, to, most.style) },
    };
  });
  return [
    ...(before.length === 0
      ? []
      : [{ ...section, ...(heading.length > 0 && { heading: [], unit: undefined, groups: around }), blocks: before }]),
    ...parts,
  ];
}

/** The articles of a style; none if they do not count through. */
function articlesIn(texts: readonly string[], style: NumberStyle): Article[] {
  const all = texts.flatMap((text, at): Article[] => {
    const found = numberAt(text, style);
    const value = found && style.counter.valueOf(found.number);
    return value === undefined ? [] : [{ at, value }];
  });
  const { kept, restarts } = readCount(all.map(({ value }) => value));
  const counted = kept.flatMap((index) => all[index] ?? []);
  const isRising = counted.every(({ value }, index) => value >= (counted[index - 1]?.value ?? 0));
  return restarts.length === 0 && isRising ? counted : [];
}

/** The index of the first of the headings right above a block, or of the block itself. */
function withHeadings(blocks: readonly RootContent[], at: number): number {
  return blocks.slice(0, at).findLastIndex(({ type }) => type !== 'heading') + 1;
}

/** How articles are cited together: "Art. 51–100", 第五十一条–第一百条. */
function labelOf(from: number, to: number, style: NumberStyle): string {
  const [first = '', last] = [from, to].map((value) => nameAsCited(writeNumber(value, style).marker));
  if (from === to) return first;
  const number = style.counter.write(to);
  return `${first}–${last?.endsWith(number) === true ? number : last}`;
}
