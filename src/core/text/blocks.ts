/** Reads the blocks of official text out of a section's syntax tree. */
import type { Nodes, Root, RootContent } from 'mdast';
import type { Fault } from '../content/fault.ts';
import type { Words } from '../model.ts';
import { attribute, type Element, isAnyElement, isElement } from '../markdown/elements.ts';

/** A block as the file has it, before it has an id. */
export interface ReadBlock {
  readonly kind: 'paragraph' | 'caption' | 'heading' | 'provenance';
  /** Level of a heading, from 2; 0 for all else. */
  readonly level: number;
  readonly text: string;
  readonly words: readonly Words[];
  /** The `<Term>` elements in it, in order. */
  readonly terms: readonly MarkedTerm[];
  /** Where it stands in the file. */
  readonly node: Nodes;
}

/** A `<Term>` element, and the words it is around. */
export interface MarkedTerm {
  readonly element: Element;
  readonly words: string;
  /** Offset of the words in the block's text, in UTF-16 code units. */
  readonly start: number;
}

/**
 * The blocks of a section, in order.
 *
 * @param tree the section, in which checkElements has found nothing
 * @param file path for faults
 */
export function readBlocks(tree: Root, file: string): { blocks: ReadBlock[]; faults: Fault[] } {
  const blocks: ReadBlock[] = [];
  const faults: Fault[] = [];
  for (const node of tree.children) {
    const shape = shapeOf(node);
    if (shape === undefined) {
      const { line, column } = node.position?.start ?? {};
      faults.push({
        file,
        line,
        column,
        message: `Found ${describe(node)}, expected a paragraph, a sub-heading ("## …"), <Caption> or <Provenance>. A section file holds official text only.`,
      });
      continue;
    }
    const terms: MarkedTerm[] = [];
    const words = readWords(shape.children, terms, { length: 0 });
    blocks.push({ ...shape, text: textOf(words), words, terms, node });
  }
  return { blocks, faults };
}

type Shape = Pick<ReadBlock, 'kind' | 'level'> & { readonly children: readonly Nodes[] };

function shapeOf(node: RootContent): Shape | undefined {
  if (node.type === 'heading')
    return node.depth === 2 ? { kind: 'heading', level: 2, children: node.children } : undefined;
  // An element on a line of its own comes as a paragraph that holds nothing else.
  const inner = node.type === 'paragraph' ? node.children : [node];
  const only = inner.length === 1 ? inner[0] : undefined;
  if (only !== undefined && isAnyElement(only)) {
    if (only.name === 'Caption') return { kind: 'caption', level: 0, children: only.children };
    if (only.name === 'Provenance') return { kind: 'provenance', level: 0, children: only.children };
  }
  return node.type === 'paragraph' ? { kind: 'paragraph', level: 0, children: node.children } : undefined;
}

/** The words of inline nodes; `passed` counts the letters of the block before them. */
function readWords(nodes: readonly Nodes[], terms: MarkedTerm[], passed: { length: number }): Words[] {
  return nodes.flatMap((node): Words[] => {
    if (node.type === 'text') {
      passed.length += node.value.length;
      return [node.value];
    }
    const children = 'children' in node ? node.children : [];
    if (isElement(node, 'Term')) {
      const start = passed.length;
      const place = terms.length;
      const words = readWords(children, terms, passed);
      terms.splice(place, 0, { element: node, words: textOf(words), start });
      return [{ kind: 'term', term: attribute(node, 'id') ?? '', words }];
    }
    const words = readWords(children, terms, passed);
    if (node.type === 'emphasis' || node.type === 'strong') return [{ kind: node.type, words }];
    // A paragraph within a caption's tags: its words.
    return words;
  });
}

/** Words without what is marked in them. */
function textOf(words: readonly Words[]): string {
  return words.map((part) => (typeof part === 'string' ? part : textOf(part.words))).join('');
}

function describe(node: Nodes): string {
  if (isAnyElement(node)) return `<${node.name ?? ''}>`;
  return node.type === 'heading' ? `a heading of level ${node.depth}` : `"${node.type}"`;
}
