/** Reads the words of official text, and what is marked in them, out of inline nodes of the syntax tree. */
import type { Nodes } from 'mdast';
import { withoutSpacesAtEnd } from '../files/source-text.ts';
import { attribute, type Element, isElement } from '../markdown/elements.ts';
import type { Words } from '../block.ts';

/** A `<Term>` element, and the words it is around. */
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

/** How words are marked, by the names of elements and of Markdown's nodes. */
const AROUND: Readonly<Record<string, 'emphasis' | 'strong' | 'sup' | 'sub'>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  sup: 'sup',
  sub: 'sub',
};

/** The words of inline nodes. */
export function readWords(nodes: readonly Nodes[]): ReadWords {
  const terms: MarkedTerm[] = [];
  const words = withoutSpacesAtLineEnds(wordsOf(nodes, terms, { length: 0 }));
  return { text: textOf(words), words, terms };
}

/** Words without the spaces at the end of a line, where a footnote's call may follow: `source.txt` has none there. */
function withoutSpacesAtLineEnds(words: readonly Words[]): Words[] {
  return words.flatMap((part, index) => {
    const next = words
      .slice(index + 1)
      .find((other) => (typeof other === 'string' ? other.trim() !== '' : other.kind !== 'call'));
    const endsLine = next === undefined || (typeof next !== 'string' && next.kind === 'break');
    const kept = typeof part === 'string' && endsLine ? withoutSpacesAtEnd(part) : part;
    return kept === '' ? [] : [kept];
  });
}

/** Reads nodes; `passed` counts the letters of the block before them. */
function wordsOf(nodes: readonly Nodes[], terms: MarkedTerm[], passed: { length: number }): Words[] {
  return nodes.flatMap((node): Words[] => {
    if (node.type === 'text') {
      passed.length += node.value.length;
      // A line that is only wrapped in the file goes on after a space.
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
      const words = wordsOf(children, terms, passed);
      terms.splice(place, 0, { element: node, words: textOf(words), start });
      return [{ kind: 'term', term: attribute(node, 'id') ?? '', words }];
    }
    const words = wordsOf(children, terms, passed);
    if (node.type === 'link') return [{ kind: 'link', address: node.url, words }];
    const around = AROUND[nameOf(node)];
    // A paragraph within a caption's tags stands for its words.
    return around === undefined ? words : [{ kind: around, words }];
  });
}

function nameOf(node: Nodes): string {
  return 'name' in node ? (node.name ?? '') : node.type;
}

/** How a line break within a block stands in its text: the two lines are two of `source.txt`. */
export const LINE_BREAK = '\n';

/** Words without what is marked in them. */
function textOf(words: readonly Words[]): string {
  return words
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'break') return LINE_BREAK;
      return part.kind === 'call' ? '' : textOf(part.words);
    })
    .join('');
}
