/** Reads the words of official text and their markup from inline nodes of the syntax tree. */
import type { Nodes } from 'mdast';
import { withoutSpacesAtEnd } from '../files/source-text.ts';
import { attribute, type Element, isElement } from '../markdown/elements.ts';
import type { Words } from '../block.ts';
import { LINE_BREAK, textOfWords } from '../walk/words.ts';

/** A `<Term>` element and the words in it. */
export interface MarkedTerm {
  readonly element: Element;
  readonly words: string;
  /** Offset of the words in the block's text, in UTF-16 code units. */
  readonly start: number;
}

/** The words of a block. */
export interface ReadWords {
  readonly text: string;
  readonly words: readonly Words[];
  /** The `<Term>` elements in it, in order. */
  readonly terms: readonly MarkedTerm[];
}

/** The markup for each element and Markdown node. */
const AROUND: Readonly<Record<string, 'emphasis' | 'strong' | 'sup' | 'sub' | 'struck'>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  sup: 'sup',
  sub: 'sub',
  s: 'struck',
};

/** Reads the words of inline nodes. */
export function readWords(nodes: readonly Nodes[]): ReadWords {
  const terms: MarkedTerm[] = [];
  const words = withoutSpacesAtLineEnds(readNodes(nodes, terms, { length: 0 }));
  return { text: textOfWords(words), words, terms };
}

/** Removes the spaces at the ends of lines, even before a footnote call, because `source.txt` has none there. */
function withoutSpacesAtLineEnds(words: readonly Words[]): Words[] {
  // Goes backwards, so that what follows each part is known.
  let endsLine = true;
  const kept = words.toReversed().flatMap((part) => {
    const own = typeof part === 'string' && endsLine ? withoutSpacesAtEnd(part) : part;
    if (typeof part === 'string' ? part.trim() !== '' : part.kind !== 'call')
      endsLine = typeof part !== 'string' && part.kind === 'break';
    return own === '' ? [] : [own];
  });
  return kept.toReversed();
}

/** Reads nodes; `passed` counts the letters of the block so far. */
function readNodes(nodes: readonly Nodes[], terms: MarkedTerm[], passed: { length: number }): Words[] {
  return nodes.flatMap((node): Words[] => {
    if (node.type === 'text') {
      passed.length += node.value.length;
      // A line that is merely wrapped in the file continues after a space.
      return [node.value.replaceAll('\n', ' ')];
    }
    if (node.type === 'break' || isElement(node, 'br')) {
      passed.length += LINE_BREAK.length;
      return [{ kind: 'break' }];
    }
    if (node.type === 'footnoteReference') return [{ kind: 'call', footnote: node.identifier, marker: '', nth: 0 }];
    const children = 'children' in node ? node.children : [];
    if (isElement(node, 'Term')) {
      const start = passed.length;
      const place = terms.length;
      const words = readNodes(children, terms, passed);
      terms.splice(place, 0, { element: node, words: textOfWords(words), start });
      return [{ kind: 'term', term: attribute(node, 'id') ?? '', words }];
    }
    const words = readNodes(children, terms, passed);
    if (node.type === 'link') return [{ kind: 'link', address: node.url, words }];
    const around = AROUND[nameOfNode(node)];
    // A paragraph inside a caption's tags contributes only its words.
    return around === undefined ? words : [{ kind: around, words }];
  });
}

function nameOfNode(node: Nodes): string {
  return 'name' in node ? (node.name ?? '') : node.type;
}
