/**
 * Reads Markdown in plain writing, as most official text and notes are: paragraphs and list items of a line each, headings,
 * and elements by name within them. The tree is the one that the parser would make, without all that it looks for at every
 * letter. At the first sign of anything else this gives up, and leaves the text to the parser, as it does with whatever may
 * be a fault.
 */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** Empty lines before all else, such as front matter leaves. */
const EMPTY = /^(?: *\n)*/;

/** What may mean something wherever it stands: signs, characters that are replaced, blanks at the end of a line. */
const SIGN = /[\0-\t\v-\x1F\x7F\uFEFF*_[\]{}`\\&]| (?:\n|$)/;

/** What a paragraph may begin with: words, or an element that has words; one that has none would be a block. */
const BEGINNING = /(?:<[^<>]*[^<>/]>)?(?!\d+[.)])[\dA-Za-z(\xA1-\uFFFF]/y;
const HEADING = /^(#{1,6}) (?=[^ #][^#]*$)/;
const BULLET = '- ';

/** The next words, end of an element, or beginning of one with its fields. */
const PART = /[^<>]+|<\/([A-Za-z]+)>|<([A-Za-z]+)((?: [a-z]+="[^"<>]*")*)( ?\/)?>/y;
const FIELD = /([a-z]+)="([^"]*)"/g;

/** The tree of a text without what GFM adds, if it is in plain writing. */
export function readPlainMarkdown(text: string): Root | undefined {
  const begin = EMPTY.exec(text)?.[0].length ?? 0;
  if (SIGN.test(text.slice(begin))) return undefined;
  const children: (Heading | Paragraph | List)[] = [];
  let list: Placed<List> | undefined;
  let before = '';
  let line = 0;
  let offset = 0;
  for (const written of text.split('\n')) {
    line += 1;
    if (written !== '' && offset >= begin) {
      const block = readBlock(written, { line, column: 1, offset });
      if (block === undefined) return undefined;
      const isItem = block.type === 'listItem';
      if (isItem && list !== undefined && before !== '') {
        list.children.push(block);
        list.position = { ...list.position, end: block.position.end };
      } else if (before !== '' || (isItem && list !== undefined)) return undefined;
      else if (isItem) {
        const { position } = block;
        list = { type: 'list', ordered: false, start: null, spread: false, children: [block], position };
        children.push(list);
      } else {
        list = undefined;
        children.push(block);
      }
    }
    before = offset < begin ? '' : written;
    offset += written.length + 1;
  }
  const end = { line, column: before.length + 1, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

/** A place in a text, as trees name it. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A node whose place is known. */
type Placed<Node> = Node & { position: { start: Point; end: Point } };

/** What stands on a line that begins at a point. */
function readBlock(written: string, start: Point): Placed<Heading | Paragraph | ListItem> | undefined {
  const [opening = '', signs] = HEADING.exec(written) ?? [];
  const isItem = written.startsWith(BULLET);
  BEGINNING.lastIndex = isItem ? BULLET.length : 0;
  if (signs === undefined && !BEGINNING.test(written)) return undefined;
  const from = isItem ? BULLET.length : opening.length;
  const children = readParts(written, from, start);
  if (children === undefined) return undefined;
  const position = positionIn(start, 0, written.length);
  const depth = DEPTHS[opening.length - 2];
  if (depth !== undefined) return { type: 'heading', depth, children, position };
  const paragraph: Paragraph = { type: 'paragraph', children, position: positionIn(start, from, written.length) };
  return isItem
    ? { type: 'listItem', spread: false, checked: null, children: [paragraph], position }
    : { ...paragraph, position };
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const;

/** Words and elements. */
function readParts(written: string, from: number, line: Point): PhrasingContent[] | undefined {
  const top: PhrasingContent[] = [];
  const open: { element: MdxJsxTextElement; at: number }[] = [];
  for (let at = from; at < written.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const [part, closed, name, fields = '', isEmpty] = PART.exec(written) ?? [];
    if (part === undefined) return undefined;
    const around = open.at(-1);
    const position = positionIn(line, at, PART.lastIndex);
    const siblings = around?.element.children ?? top;
    if (closed !== undefined) {
      if (around?.element.name !== closed) return undefined;
      around.element.position = positionIn(line, around.at, PART.lastIndex);
      open.pop();
    } else if (name === undefined) siblings.push({ type: 'text', value: part, position });
    else {
      const attributes = readFields(fields, at + 1 + name.length, line);
      const element: MdxJsxTextElement = { type: 'mdxJsxTextElement', name, attributes, children: [], position };
      siblings.push(element);
      if (isEmpty === undefined) open.push({ element, at });
    }
  }
  return open.length === 0 ? top : undefined;
}

function readFields(written: string, from: number, line: Point): MdxJsxAttribute[] {
  return [...written.matchAll(FIELD)].map(({ 0: { length }, 1: name = '', 2: value, index }) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
    position: positionIn(line, from + index, from + index + length),
  }));
}

function positionIn({ line, column, offset }: Point, from: number, to: number): { start: Point; end: Point } {
  return {
    start: { line, column: column + from, offset: offset + from },
    end: { line, column: column + to, offset: offset + to },
  };
}
