/** Writes `passages.yaml`: what the file says of single passages, by their words. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nameOfWords } from '../../core/passage-facts.ts';
import { flatten } from '../../core/reading-order.ts';
import type { PassageFact } from '../../core/schemas/passages.ts';
import { addressKind, type ReadBlock } from '../../core/text/read-block.ts';
import type { ProvisionFact } from '../read/facts-of-passages.ts';
import { onDay } from './force-on-day.ts';
import type { SectionRead } from './read-back.ts';

/** How many paragraphs may stand between two that are passages. */
const MOST_SKIPPED = 50;

/** Kinds of block that are a paragraph of Markdown. */
const PARAGRAPHS: readonly (string | undefined)[] = ['paragraph', 'footnote', 'signature'];

/**
 * Returns what the file says of the passages of a document, in their order. Where it says something of a passage and
 * nothing of another one with the same words, both have an entry, so that each is known by its turn.
 *
 * @param trees the blocks of each section, as they were written
 * @param read the sections as the engine reads them
 * @param today the day of the import
 */
export function passageFacts(trees: readonly Root[], read: readonly SectionRead[], today: string): PassageFact[] {
  const keys = new Set<string>();
  const facts = read.flatMap(({ blocks, footnotes }, index) => {
    const paragraphs = paragraphsIn(trees[index]);
    return [...flatten(blocks), ...flatten(footnotes)].flatMap((block): PassageFact[] => {
      const kind = addressKind(block);
      if (kind === undefined) return [];
      const words = nameOfWords(block.text);
      const { key, ...said } = (PARAGRAPHS.includes(kind) ? paragraphs(block) : undefined) ?? {};
      const fact = onDay(said, today);
      // A paragraph of the file may have become several: the first one is the provision.
      if (key === undefined || keys.has(key)) return [{ words, ...fact }];
      keys.add(key);
      return [{ words, key, ...fact }];
    });
  });
  const said = new Set(facts.filter((fact) => Object.keys(fact).length > 1).map(({ words }) => words));
  return facts.filter(({ words }) => said.has(words));
}

/** Returns a function that finds what the file says of a block, if each is asked for in its turn. */
function paragraphsIn(tree: Root | undefined): (block: ReadBlock) => ProvisionFact | undefined {
  const all: { readonly letters: string; readonly fact: ProvisionFact | undefined }[] = [];
  if (tree !== undefined)
    visit(tree, 'paragraph', (node) => {
      all.push({ letters: lettersOf(toString(node)), fact: node.data?.fact });
    });
  let at = 0;
  return ({ text }) => {
    const letters = lettersOf(text);
    const nth = all.slice(at, at + MOST_SKIPPED).findIndex((one) => one.letters === letters);
    if (nth === -1) return undefined;
    at += nth + 1;
    return all[at - 1]?.fact;
  };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Writes the file, a line for each passage. */
export const writePassages = (facts: readonly PassageFact[]): string =>
  [
    '# What the publisher’s file says of each passage, by the hash of its words. Written by `npm run import`.',
    ...facts.map((fact) => {
      const fields = Object.entries(fact).map(([name, value = '']) =>
        name === 'state' ? `${name}: ${value}` : `${name}: '${value.replaceAll("'", "''")}'`,
      );
      return `- { ${fields.join(', ')} }`;
    }),
    '',
  ].join('\n');
