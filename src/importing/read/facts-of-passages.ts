/**
 * What a file says of single provisions goes with them from element to element, until their passages are known: as an attribute in
 * XML, as a property in HTML, and as data in Markdown.
 */
import type { Element, ElementContent } from 'hast';
import type { ForceState } from '../../core/schemas/force.ts';
import type { PassageFact } from '../../core/schemas/passages.ts';
import { trusted } from '../../core/trusted.ts';
import { property } from './tree.ts';

/** What a file says of a provision. */
export type ProvisionFact = Omit<PassageFact, 'words'>;

declare module 'mdast' {
  interface ParagraphData {
    /** What the file says of the provision. */
    fact?: ProvisionFact;
  }
}

/** The attribute of XML, and the property of HTML, in which it goes. */
export const FACT = 'provision-fact';

/** The property with what is said of the words of one paragraph alone, which goes before what is said of its provision. */
const OF_WORDS = 'fact-of-words';

/** Writes it as an attribute; none if nothing is said. */
export const factAttribute = (fact: ProvisionFact): Readonly<Record<string, string>> => {
  const written = JSON.stringify(fact);
  return written === '{}' ? {} : { [FACT]: written };
};

/** Returns what the file says of the provision of a paragraph. */
export function factOf(node: Element): ProvisionFact | undefined {
  const [fact, ofWords] = [FACT, OF_WORDS].map((name) => property(node, name)).map(read);
  return fact === undefined && ofWords === undefined ? undefined : { ...fact, ...ofWords };
}

const read = (written: string): ProvisionFact | undefined =>
  written === '' ? undefined : trusted<ProvisionFact>(JSON.parse(written));

/** Gives what is said of the words of a paragraph to it. The key is that of its provision, which may have other paragraphs. */
export function giveFactOfWords(blocks: readonly ElementContent[], written: string): void {
  const { key: _, ...fact } = read(written) ?? {};
  for (const node of blocks.flatMap(paragraphsWithout)) node.properties[OF_WORDS] = JSON.stringify(fact);
}

/** States that hold for all that is in a provision, whatever days that has. */
const OF_ALL: readonly (ForceState | undefined)[] = ['not-yet', 'repealed', 'suspended'];

/**
 * Gives what is said of an element to its own paragraphs: those that no element in it has. The first one is the provision, by
 * which its key is known; others are its words, too. If the element is not in force, nothing in it is.
 */
export function giveFact(blocks: readonly ElementContent[], written: string): void {
  const own = blocks.flatMap(paragraphsWithout);
  const { key, ...others } = read(written) ?? {};
  for (const [nth, node] of own.entries())
    node.properties[FACT] = JSON.stringify(nth === 0 && key !== undefined ? { key, ...others } : others);
  if (!OF_ALL.includes(others.state)) return;
  for (const node of blocks.flatMap(paragraphsIn)) {
    const { key: own } = factOf(node) ?? {};
    node.properties[OF_WORDS] = undefined;
    node.properties[FACT] = JSON.stringify({ ...(own !== undefined && { key: own }), state: others.state });
  }
}

function paragraphsIn(node: ElementContent): Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'p' ? [node] : node.children.flatMap(paragraphsIn);
}

const paragraphsWithout = (node: ElementContent): Element[] =>
  paragraphsIn(node).filter(({ properties }) => properties[FACT] === undefined);
