/** Reads the blocks of official text from a section's syntax tree. */
import type { Blockquote, FootnoteDefinition, List, Nodes, Root, RootContent } from 'mdast';
import type { Fault } from '../faults/fault.ts';
import { isAnyElement, isElement } from '../markdown/elements.ts';
import type { LastNumber } from '../numbers/nest.ts';
import { numberAt, type NumberStyle, writeNumber } from '../numbers/styles.ts';
import { checkHeadingLevels, clashesIn, type Report, reportLostCalls, startOf, warnOfClashes } from './check-blocks.ts';
import { withCaptions } from './captions.ts';
import { imageOf } from './images.ts';
import { styleOfList } from './list-style.ts';
import { inDefinitions } from './in-definitions.ts';
import { nestBlocks } from './nest-blocks.ts';
import { flatten } from '../reading-order.ts';
import type { ReadBlock } from './read-block.ts';
import { readWords } from './read-words.ts';
import { tellApart } from './repeated-numbers.ts';
import { block, NO_WORDS } from './new-block.ts';
import { readTable } from './tables.ts';
import type { BlockKind, Words } from '../block.ts';

/** A section's blocks and its footnotes. */
export interface ReadBlocks {
  readonly blocks: readonly ReadBlock[];
  /** In the order of their first calls. */
  readonly footnotes: readonly ReadBlock[];
  /** The official numbers that are out of sequence or occur twice, as they are written. */
  readonly outOfSequence: readonly string[];
  /** Those of them that are numbers of headings. */
  readonly headingsOutOfSequence: readonly string[];
  /** The last outermost official number. */
  readonly last: LastNumber | undefined;
  readonly faults: readonly Fault[];
}

/** What all blocks of a section are read with. */
interface Reader {
  /** How the numbers are written that count here; in a quotation, none does. */
  readonly styles: readonly NumberStyle[];
  /** How any number is written that may be beside the text. */
  readonly known: readonly NumberStyle[];
  readonly report: Report;
}

/**
 * Reads the blocks of a section.
 *
 * @param tree the section's syntax tree, in which checkElements has found no fault
 * @param styles how the document writes its official numbers
 * @param file path for faults
 * @param meant the numbers, as they are written, that may be out of sequence
 * @param after the last outermost number of the section before, if this section continues from it
 */
export function readBlocks(
  tree: Root,
  styles: readonly NumberStyle[],
  file: string,
  meant: readonly string[] = [],
  after?: LastNumber,
): ReadBlocks {
  const faults: Fault[] = [];
  const report: Report = (node, message) => {
    faults.push({ file, ...startOf(node), message });
  };
  const known = styles.filter(({ inHeading }) => !inHeading);
  const reader: Reader = { styles: known, known, report };
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const flow = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const read = withCaptions(readFlow(flow, 0, reader));
  const { blocks: nested, outOfSequence, last } = nestBlocks(read, styles, 0, [], after);
  const blocks = tellApart(inDefinitions(nested));
  for (const { node, marker, message } of outOfSequence) if (!meant.includes(marker)) report(node, message);
  const clashes = clashesIn(blocks);
  faults.push(
    ...warnOfClashes(
      clashes.filter(({ marker }) => !meant.includes(marker)),
      file,
    ),
  );
  checkHeadingLevels(blocks, report);
  const footnotes = readFootnotes(definitions, blocks, reader);
  reportLostCalls(tree, report);
  const strange = [...outOfSequence, ...clashes];
  return {
    blocks,
    footnotes,
    outOfSequence: strange.map(({ marker }) => marker),
    headingsOutOfSequence: strange.flatMap(({ marker, node }) => (node.type === 'heading' ? marker : [])),
    last,
    faults,
  };
}

/** The elements that contain a block's words. */
const ELEMENTS = new Map<string | null, 'caption' | 'provenance' | 'signature'>([
  ['Caption', 'caption'],
  ['Provenance', 'provenance'],
  ['Signature', 'signature'],
]);

/**
 * How a section file writes each kind of block that {@link readFlow} reads. Cells and footnotes are read with tables
 * and calls.
 */
const WRITTEN: Readonly<Record<Exclude<BlockKind, 'cell' | 'footnote'>, string>> = {
  paragraph: 'a paragraph',
  item: 'a list',
  table: 'a table',
  quote: 'a quotation',
  heading: 'a heading ("## …")',
  figure: 'an image',
  caption: '<Caption>',
  signature: '<Signature>',
  provenance: '<Provenance>',
};

const ANY_KIND = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Reads consecutive blocks; `depth` counts the lists around them. */
function readFlow(nodes: readonly RootContent[], depth: number, reader: Reader): ReadBlock[] {
  return nodes.flatMap((node): ReadBlock[] => {
    if (node.type === 'heading') return [block('heading', node, readWords(node.children), node.depth)];
    if (node.type === 'list') return readList(node, depth, reader);
    if (node.type === 'blockquote') return [readQuote(node, depth, reader)];
    if (node.type === 'table')
      return [{ ...block('table', node, NO_WORDS), children: readTable(node, reader.report).map(cellBlock) }];
    // The parser puts an element on a line of its own into a paragraph with nothing else.
    const inner = node.type === 'paragraph' ? node.children : [node];
    const only = inner.length === 1 ? inner[0] : undefined;
    if (only !== undefined && isAnyElement(only)) {
      const kind = ELEMENTS.get(only.name);
      if (kind !== undefined) return [block(kind, node, readWords(only.children))];
    }
    if (only?.type === 'image') return [{ ...block('figure', node, NO_WORDS), image: imageOf(only, reader.report) }];
    if (node.type === 'paragraph') return [readParagraph(node, node.children, reader)];
    reader.report(
      node,
      `Found ${describe(node)}, expected ${ANY_KIND.format(Object.values(WRITTEN))}. A section file holds official text only.`,
    );
    return [];
  });
}

/** Reads a paragraph; `<Number value="(a)" />` at its beginning is a number beside the text, `<Number value="" />` none. */
function readParagraph(node: Nodes, children: readonly Nodes[], { known, report }: Reader): ReadBlock {
  const [first, ...rest] = children;
  if (first === undefined || !isElement(first, 'Number')) return block('paragraph', node, readWords(children));
  const entry = first.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'value');
  const isWords = entry?.value === '';
  const marker = typeof entry?.value === 'string' ? entry.value : '';
  if (!isWords && !known.some((style) => numberAt(marker, style)?.marker === marker))
    report(
      first,
      `Found the number "${marker}", expected one that is written as "numbering" in document.yaml says (${known.map(({ sample }) => sample).join(', ') || 'which says nothing'}). Correct the number, or add its way of writing there.`,
    );
  const [text, ...others] = rest;
  const words = text?.type === 'text' ? [{ ...text, value: text.value.trimStart() }, ...others] : rest;
  return { ...block('paragraph', node, readWords(words)), ...(isWords ? { isWords } : { marker }) };
}

function readList(list: List, depth: number, reader: Reader): ReadBlock[] {
  return list.children.map((item, index): ReadBlock => {
    const [first, ...rest] = item.children;
    // The parser puts an element on a line of its own into no paragraph here.
    const number = first !== undefined && isElement(first, 'Number') ? [first] : undefined;
    const opening = first?.type === 'paragraph' ? first.children : number;
    const ownWords = opening && readParagraph(item, opening, reader);
    const children = ownWords === undefined ? item.children : rest;
    const style = styleOfList(reader.styles, depth);
    const counted = list.ordered === true ? writeNumber((list.start ?? 1) + index, style).marker : undefined;
    return {
      ...(ownWords ?? block('item', item, NO_WORDS)),
      kind: 'item',
      marker: ownWords?.marker ?? counted,
      beginsList: index === 0 && (counted ?? ownWords?.marker) !== undefined,
      children: readFlow(children, depth + 1, reader),
    };
  });
}

/** Reads a block quotation. Numbers in it do not count, because they belong to the quoted document. */
function readQuote(node: Blockquote, depth: number, reader: Reader): ReadBlock {
  return { ...block('quote', node, NO_WORDS), children: readFlow(node.children, depth, { ...reader, styles: [] }) };
}

function cellBlock({ node, words, ...cell }: ReturnType<typeof readTable>[number]): ReadBlock {
  return { ...block('cell', node, words), cell };
}

function readFootnotes(
  definitions: readonly FootnoteDefinition[],
  blocks: readonly ReadBlock[],
  reader: Reader,
): ReadBlock[] {
  const calls = [...new Set(flatten(blocks).flatMap(({ words }) => callsIn(words)))];
  const byName = new Map(definitions.map((definition) => [definition.identifier, definition]));
  for (const [index, definition] of definitions.entries()) {
    if (!calls.includes(definition.identifier))
      reader.report(
        definition,
        `Found the footnote [^${definition.identifier}], which nothing calls, expected [^${definition.identifier}] where it belongs in the text of this section. Add the call, or remove the footnote.`,
      );
    if (definitions.findIndex(({ identifier }) => identifier === definition.identifier) !== index)
      reader.report(definition, `Found the footnote [^${definition.identifier}] twice, expected once. Rename one.`);
  }
  return calls.flatMap((name): ReadBlock[] => {
    const definition = byName.get(name);
    if (definition === undefined) return [];
    const [first, ...rest] = definition.children;
    const words = first?.type === 'paragraph' ? readWords(first.children) : NO_WORDS;
    const number = /^\d+[a-z]*$/.test(name) ? { numbers: [name] } : {};
    const children = withCaptions(readFlow(rest, 0, { ...reader, styles: [] }));
    return [{ ...block('footnote', definition, words), ...number, children, footnote: name }];
  });
}

/** The footnotes that words call, in order. */
function callsIn(words: readonly Words[]): string[] {
  return words.flatMap((part) => {
    if (typeof part === 'string' || part.kind === 'break') return [];
    return part.kind === 'call' ? [part.footnote] : callsIn(part.words);
  });
}

function describe(node: Nodes): string {
  return isAnyElement(node) ? `<${node.name ?? ''}>` : `"${node.type}"`;
}
