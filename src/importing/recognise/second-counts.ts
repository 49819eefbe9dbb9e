/**
 * Makes sections of what counts its articles anew: supplementary provisions, schedules, an act that is annexed. Only the
 * line above its first article names such a part.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ARTICLE_SAMPLES, moreArticleSamplesOf } from '../../core/languages/article-samples.ts';
import { unitOf } from '../../core/languages/units.ts';
import { numberAt, type NumberStyle, readStyles } from '../../core/numbers/styles.ts';
import { levelled, type PlannedSection } from './sections.ts';
import { readCount } from './series.ts';

/** The longest line that names a part. */
const LONGEST_NAME = 60;

/** Returns sections of which none has two counts of a language's articles, as far as a line names the second. */
export function partCounts(sections: readonly PlannedSection[], language: string): PlannedSection[] {
  const styles = readStyles([...ARTICLE_SAMPLES, ...moreArticleSamplesOf(language)]);
  return sections.flatMap((section, index) => {
    const { blocks, groups } = section;
    const names = [...new Set(styles.flatMap((style) => namesIn(blocks, style)))].toSorted((a, b) => a - b);
    // What is between two sections of a chapter belongs to the chapter.
    const isWithin = groups[0] !== undefined && sections[index + 1]?.groups[0] === groups[0];
    const parts = names.map((at, nth): PlannedSection => {
      const name = toString(blocks[at]).trim();
      const within = levelled(blocks.slice(at + 1, names[nth + 1]));
      return { heading: [name], unit: unitOf(name), groups: isWithin ? groups : [], blocks: within };
    });
    return [{ ...section, blocks: blocks.slice(0, names[0]) }, ...parts];
  });
}

/** The indices of the blocks that name a second count of articles. */
function namesIn(blocks: readonly RootContent[], style: NumberStyle): number[] {
  const articles = blocks.flatMap((block, index) => {
    const value = block.type === 'paragraph' ? valueAt(toString(block), style) : undefined;
    return value === undefined ? [] : [{ index, value }];
  });
  return readCount(articles.map(({ value }) => value)).restarts.flatMap((first) => {
    const article = articles[first];
    return article?.value === 1 ? (nameAbove(blocks, article.index) ?? []) : [];
  });
}

function valueAt(text: string, style: NumberStyle): number | undefined {
  const found = numberAt(text, style);
  return found && style.counter.valueOf(found.bare ?? found.number);
}

/** The index of the line that names what an article begins. The article's own heading, in brackets, may be between. */
function nameAbove(blocks: readonly RootContent[], article: number): number | undefined {
  const above = blocks.slice(0, article).findLastIndex((block) => !IN_BRACKETS.test(toString(block)));
  const block = blocks[above];
  return above > 0 && block !== undefined && isName(block) ? above : undefined;
}

const IN_BRACKETS = /^\s*[(（][^()（）]*[)）]\s*$/u;

/** Whether a block may be the name of a part: a heading or a short line of plain words, which is no sentence. */
function isName(block: RootContent): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false;
  const text = toString(block).trim();
  const isPlain = block.children.every(({ type }) => type === 'text' || type === 'strong' || type === 'emphasis');
  return isPlain && text !== '' && text.length <= LONGEST_NAME && !/[.。;；,，:：、]$/u.test(text);
}
