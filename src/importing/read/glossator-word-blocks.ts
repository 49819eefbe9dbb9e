/** Puts the blocks of a Word file of ours into the lists and quotations that their styles say. */
import type { Element, ElementContent } from 'hast';
import { readOfficialStyle } from '../../core/addresses/word-file.ts';
import type { ImportLog } from '../import-log.ts';
import { addItem, markOf } from './list-marks.ts';
import { element, property, textOfNode } from './tree.ts';

/** A list item, with how many items it is in, itself among them. */
interface OpenItem {
  readonly depth: number;
  readonly node: Element;
}

/** A numbered paragraph, with how many items it is in, itself among them, and where it is among the blocks around it. */
interface Numbered {
  readonly depth: number;
  readonly among: ElementContent[];
  readonly index: number;
}

/**
 * Blocks in the order of the file, in their lists and quotations. An item with an official number is a paragraph: its
 * number says what is below what.
 */
export class ExportedBlocks {
  /** The outermost blocks. */
  readonly all: Element[] = [];
  private readonly log: ImportLog;
  private readonly open: OpenItem[] = [];
  /** The numbered paragraphs to which others may belong, from the outermost. */
  private numbered: Numbered[] = [];
  private quote: { readonly node: Element; readonly at: number; readonly open: OpenItem[] } | undefined;

  constructor(log: ImportLog) {
    this.log = log;
  }

  /** Adds the next block. */
  add(block: Element): void {
    const style = readOfficialStyle(property(block, 'className'));
    if (style === undefined) {
      this.open.length = 0;
      this.numbered = [];
      this.quote = undefined;
      this.all.push(block);
      return;
    }
    const { kind, depth, quotedAt } = style;
    const isPoint = kind === 'Item' || kind === 'List' || kind === 'Bullet';
    const around = this.around(quotedAt);
    const within = isPoint ? depth - 1 : depth;
    while ((around.open.at(-1)?.depth ?? 0) > within) around.open.pop();
    this.numbered = this.numbered.filter((one) => one.depth <= within);
    if (kind === 'Paragraph') this.enclose(depth, around.open);
    const into: ElementContent[] = around.open.at(-1)?.node.children ?? around.children;
    const plain = { ...block, properties: {} };
    if (kind === 'Item') this.numbered.push({ depth, among: into, index: into.length });
    if (kind !== 'List' && kind !== 'Bullet') {
      into.push(plain);
      return;
    }
    const item = element(
      'li',
      kind === 'List' ? markOf(markerOf(plain)) : {},
      hasPlace(plain) ? [withoutMarker(plain)] : [],
    );
    if (!hasPlace(plain)) this.log.setAside(textOfNode(plain));
    addItem(item, into);
    around.open.push({ depth, node: item });
  }

  /**
   * Makes a list item of a numbered paragraph to which another paragraph belongs. Without that, the paragraph would
   * belong to the outermost number.
   */
  private enclose(depth: number, open: OpenItem[]): void {
    const owner = this.numbered.find((one) => one.depth === depth && depth > 1);
    if (owner === undefined) return;
    const node = element('li', {}, owner.among.splice(owner.index));
    owner.among.push(element('ul', {}, [node]));
    open.push({ depth, node });
    this.numbered = this.numbered.filter((one) => one.depth < depth);
  }

  /** The blocks to which a block belongs: those of a quotation, or the outermost. */
  private around(quotedAt: number | undefined): { open: OpenItem[]; children: ElementContent[] } {
    if (quotedAt === undefined) {
      this.quote = undefined;
      return { open: this.open, children: this.all };
    }
    if (this.quote?.at !== quotedAt) {
      while ((this.open.at(-1)?.depth ?? 0) > quotedAt) this.open.pop();
      const node = element('blockquote', {}, []);
      (this.open.at(-1)?.node.children ?? this.all).push(node);
      this.quote = { node, at: quotedAt, open: [] };
    }
    return { open: this.quote.open, children: this.quote.node.children };
  }
}

const hasPlace = ({ children: [first] }: Element): boolean => first?.type === 'element' && first.tagName === 'place';

const isNumber = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'number';

/** The number beside an item, or that of an item without words. */
function markerOf(block: Element): string {
  const [number] = block.children.filter(isNumber);
  return number === undefined ? textOfNode(block).trim() : property(number, 'value');
}

/** The item says its number. */
const withoutMarker = (block: Element): Element => ({
  ...block,
  children: block.children.filter((node) => !isNumber(node)),
});
