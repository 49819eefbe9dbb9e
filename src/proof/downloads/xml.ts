/** Reads official text from XML: what is a block, and what is ours, differs between the formats. */
import { fromXml } from 'xast-util-from-xml';
import type { Element, ElementContent } from 'xast';
import type { TakenBlock } from './reading.ts';

export type { Element } from 'xast';

/** What the elements of a format are. */
export interface XmlFormat {
  /** Whether the words in an element are one block. A block within a block is a block of its own. */
  readonly isBlock: (element: Element) => boolean;
  /**
   * Whether an element has no official words: only ours, or a number that is drawn beside the words. `isAmongWords` says
   * whether it stands among the words of a block with a name, where nothing of ours can be.
   */
  readonly isLeftOut: (element: Element, isAmongWords: boolean) => boolean;
  /** The name that an element gives to the block that it is in, or to the blocks in it. */
  readonly nameOf: (element: Element) => string | undefined;
  /** The footnote that an element calls, or that it is itself. Whatever else is in the element is not read. */
  readonly footnoteOf?: (element: Element) => Element | undefined;
  /** The text that an element stands for, if its name says it: a line break. */
  readonly standsFor?: (element: Element) => string | undefined;
}

/** A block whose words are still being read. */
interface OpenBlock {
  name: string | undefined;
  text: string;
}

/**
 * Reads the blocks in elements in order, and after them the footnotes in the order of their first calls. White space
 * between blocks is none; any other text outside blocks is a block without a name.
 */
export function blocksInXml(elements: readonly Element[], format: XmlFormat): TakenBlock[] {
  const footnotes = new Set<Element>();
  const read = (roots: readonly Element[], isInFootnote: boolean): OpenBlock[] => {
    const blocks: OpenBlock[] = [];
    const look = (nodes: readonly ElementContent[], within: OpenBlock | undefined, inherited: string | undefined) => {
      for (const node of nodes) {
        if (node.type === 'text' || node.type === 'cdata') {
          if (within !== undefined) within.text += node.value;
          else if (node.value.trim() !== '') blocks.push({ name: undefined, text: node.value });
        } else if (node.type === 'element' && !format.isLeftOut(node, within?.name !== undefined))
          enter(node, within, inherited);
      }
    };
    const enter = (element: Element, within: OpenBlock | undefined, inherited: string | undefined) => {
      const footnote = isInFootnote ? undefined : format.footnoteOf?.(element);
      if (footnote !== undefined) {
        footnotes.add(footnote);
        return;
      }
      const own = format.nameOf(element);
      if (within !== undefined) {
        within.name = own ?? within.name;
        within.text += format.standsFor?.(element) ?? '';
      }
      const name = own ?? inherited;
      if (!format.isBlock(element)) return look(element.children, within, name);
      const block = { name, text: '' };
      blocks.push(block);
      look(element.children, block, name);
    };
    for (const root of roots) enter(root, undefined, undefined);
    return blocks;
  };
  const blocks = read(elements, false);
  const notes = [...footnotes].flatMap((footnote) => read([footnote], true));
  return [...blocks, ...notes].filter(({ text }) => text !== '');
}

/** Parses XML and returns its root element. @throws {Error} if it is not well formed */
export function rootOf(xml: string): Element {
  const root = fromXml(xml).children.find((node) => node.type === 'element');
  if (root === undefined) throw new Error('It has no element.');
  return root;
}

/** Returns the elements below an element, in order, for which a condition is true. */
export function elementsIn(root: Element, is: (element: Element) => boolean): Element[] {
  return root.children.flatMap((node) => (node.type !== 'element' ? [] : is(node) ? [node] : elementsIn(node, is)));
}

/** Whether an element has a name. */
export const named =
  (...names: readonly string[]) =>
  ({ name }: Element): boolean =>
    names.includes(name);

/** Returns the value of an attribute. */
export const attributeOf = ({ attributes }: Element, name: string): string | undefined => attributes[name] ?? undefined;

/** Returns all words in an element. */
export const wordsIn = ({ children }: Element): string =>
  children.map((node) => (node.type === 'element' ? wordsIn(node) : node.type === 'text' ? node.value : '')).join('');
