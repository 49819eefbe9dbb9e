/** Makes headings of Akoma Ntoso: of a title, of a part, and of what is beside a number. */
import type { Element as HtmlElement, ElementContent } from 'hast';
import type { Element } from 'xast';
import { styleOfHeading } from './akoma-ntoso-parts.ts';
import { at } from './akoma-ntoso-tree.ts';
import { inlineAll, type Reader } from './akoma-ntoso-words.ts';
import { collapsed, element, isBlock, property, textOfNode } from './tree.ts';

/** A title, followed by the notes on it. */
export function titleBlocks(node: Element, level: number, reader: Reader): ElementContent[] {
  const before = reader.notes.list.length;
  const words = inlineAll(node, reader);
  const notes = asParagraphs(words.filter(isCall), before, node, reader);
  return [element(`h${Math.min(level, 6)}`, {}, withoutCalls(words), at(node)), ...notes];
}

/** A heading of several lines, the first of which may be a number, followed by the notes on it. */
export function headingOf(
  headings: readonly Element[],
  number: string,
  node: Element,
  level: number,
  reader: Reader,
): ElementContent[] {
  const before = reader.notes.list.length;
  const lines = [
    ...(number === '' ? [] : [[{ type: 'text' as const, value: number }]]),
    ...headings.map((heading) => inlineAll(heading, reader)),
  ];
  const words = lines.flatMap((line, index): ElementContent[] =>
    index === 0 ? line : [element('br', {}, []), ...line],
  );
  const notes = asParagraphs(words.filter(isCall), before, node, reader);
  return [element(`h${Math.min(level, 6)}`, styleOfHeading(number, node), withoutCalls(words), at(node)), ...notes];
}

/** The lines of a heading after some. */
export function linesOf(heading: ElementContent, from: number): string[] {
  const words = heading.type === 'element' ? heading.children : [];
  const isBreak = (word: ElementContent) => word.type === 'element' && word.tagName === 'br';
  const lines = words.map((word) => (isBreak(word) ? '\0' : textOfNode(word))).join('');
  return lines.split('\0').slice(from).map(collapsed);
}

/** A heading cannot call footnotes, so notes on it become paragraphs below it: those in it, and those that it calls. */
function asParagraphs(calls: readonly HtmlElement[], before: number, node: Element, reader: Reader): ElementContent[] {
  const { list } = reader.notes;
  const called = new Set(calls.map((call) => property(call, 'name')));
  const isOurs = (note: ElementContent, index: number) =>
    index >= before || (note.type === 'element' && called.has(property(note, 'name')));
  const [ours, others] = [list.filter(isOurs), list.filter((note, index) => !isOurs(note, index))];
  list.splice(0, Infinity, ...others);
  return ours.flatMap((note) => {
    reader.log.remark('flattened', 'a note beside a heading: it became a paragraph below', node);
    if (note.type !== 'element') return [];
    // What is called stands elsewhere in the file.
    if (called.has(property(note, 'name'))) reader.log.moved.push(...leavesIn(note).map((text) => ({ text })));
    return note.children;
  });
}

const isCall = (word: ElementContent): word is HtmlElement => word.type === 'element' && word.tagName === 'call';

const withoutCalls = (words: readonly ElementContent[]) => words.filter((word) => !isCall(word));

/** The texts of the innermost blocks of a block. */
function leavesIn(block: ElementContent): string[] {
  if (block.type !== 'element') return [];
  return block.children.some(isBlock) ? block.children.flatMap(leavesIn) : [collapsed(textOfNode(block))];
}
