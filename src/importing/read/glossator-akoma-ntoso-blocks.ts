/** Reads the blocks of a document that this engine exported as Akoma Ntoso (src/exports/akoma-ntoso/). */
import type { ElementContent } from 'hast';
import type { Element } from 'xast';
import { type NumberStyle, readStyles } from '../../core/numbers/styles.ts';
import type { ImportLog } from '../import-log.ts';
import { at, isNamed, local } from './akoma-ntoso-tree.ts';
import {
  blocksWithin,
  contentOf,
  elementsIn,
  isNumbered,
  nestsByItself,
  numOf,
  said,
} from './glossator-akoma-ntoso-nesting.ts';
import { markOf } from './list-marks.ts';
import { element } from './tree.ts';

const MARKS: Readonly<Record<string, string>> = { b: 'strong', i: 'em', sup: 'sup', sub: 'sub', del: 's' };

/** Reads sections and their blocks, and collects their footnotes. */
export class ExportedBlocks {
  readonly notes: ElementContent[] = [];
  readonly #address: string;
  readonly #outermost: NumberStyle | undefined;
  readonly #log: ImportLog;
  #section = { section: '', groups: '0' };

  /**
   * @param address the address of the document, below which its pictures are
   * @param numbering how the document writes its official numbers, from the outermost
   */
  constructor(address: string, numbering: readonly string[], log: ImportLog) {
    this.#address = address;
    [this.#outermost] = readStyles(numbering);
    this.#log = log;
  }

  /** Reads the groups and sections in an element; `depth` counts the groups around them. */
  sections(parent: Element, depth: number): ElementContent[] {
    return elementsIn(parent).flatMap((node): ElementContent[] => {
      if (local(node) === 'heading')
        return [element(`h${Math.min(depth + 1, 6)}`, { className: ['group'] }, this.words(node), at(node))];
      // Only sections have an id.
      const id = said(node, 'eId');
      if (id === '') return this.sections(node, depth + 1);
      this.#section = { section: id.replace(/^section-/, ''), groups: String(depth) };
      const children = elementsIn(node);
      const heading = children.filter((child) => local(child) === 'heading');
      return [
        ...heading.map((one) => this.#heading(one, depth + 2, 'section')),
        ...this.#blocks(
          children.filter((child) => local(child) !== 'heading'),
          true,
        ),
      ];
    });
  }

  /** A heading of a section or within one. It says which section that is. */
  #heading(node: Element, level: number, className: string): ElementContent {
    const words = [element('place', this.#section, []), ...this.words(node)];
    return element(`h${Math.min(level, 6)}`, { className: [className] }, words, at(node));
  }

  #blocks(nodes: readonly Element[], isOutermost: boolean): ElementContent[] {
    return joined(
      nodes.flatMap((node, index) =>
        isNumbered(node) && nestsByItself(node, nodes[index + 1], isOutermost, this.#outermost)
          ? [this.#paragraph(node), ...this.#blocks(blocksWithin(node), false)]
          : this.#block(node),
      ),
    );
  }

  #block(node: Element): ElementContent[] {
    const content = elementsIn(contentOf(node));
    switch (local(node)) {
      case 'crossHeading':
        return [this.#heading(node, 6, said(node, 'class').replace('level-', ''))];
      case 'article':
      case 'paragraph':
      case 'point':
      case 'indent':
        return [isNumbered(node) || local(node) === 'indent' ? this.#item(node) : this.#paragraph(node)];
    }
    switch (said(node, 'name')) {
      case 'signature':
        return content.map((p) => element('signature', {}, [this.#placeOf(node), ...this.words(p)], at(node)));
      case 'quote':
        return [
          element('blockquote', {}, this.#blocks(content.flatMap(elementsIn).flatMap(elementsIn), false), at(node)),
        ];
      case 'figure':
        return content.map((p) =>
          said(p, 'eId') === ''
            ? element('p', {}, this.words(p), at(p))
            : element('figcaption', {}, [this.#placeOf(p), ...this.words(p)], at(p)),
        );
      case 'table':
        return content.map((table) => this.#table(table));
      // The closing note on the source has no address.
      default:
        return content.map((p) => element('p', {}, this.words(p), at(p)));
    }
  }

  /** A block's id and label, its number and its own words. */
  #paragraph(node: Element): ElementContent {
    return element('p', {}, [this.#placeOf(node), ...this.#numberOf(node), ...this.#ownWords(node)], at(node));
  }

  /** An official number stands beside the words; one that only a list gives is counted by the list. */
  #item(node: Element): ElementContent {
    const isCounted = local(node) === 'indent' && numOf(node) !== undefined;
    if (isCounted) this.#log.setAside(numOf(node) ?? '');
    const own =
      said(node, 'eId') === ''
        ? []
        : [
            element('p', {}, [
              this.#placeOf(node),
              ...(isCounted ? [] : this.#numberOf(node)),
              ...this.#ownWords(node),
            ]),
          ];
    const mark = isCounted ? markOf(numOf(node) ?? '') : {};
    const item = element('li', mark, [...own, ...this.#blocks(blocksWithin(node), false)], at(node));
    return element(isCounted ? 'ol' : 'ul', {}, [item], at(node));
  }

  #ownWords(node: Element): ElementContent[] {
    return elementsIn(contentOf(node)).flatMap((p) => this.words(p));
  }

  #numberOf(node: Element): ElementContent[] {
    const value = numOf(node);
    if (value === undefined) return [];
    this.#log.setAside(value);
    return [element('number', { value }, [])];
  }

  #placeOf(node: Element): ElementContent {
    return element('place', { id: said(node, 'eId'), label: said(node, 'title'), ...this.#section }, []);
  }

  #table(node: Element): ElementContent {
    const name = local(node);
    const place = said(node, 'eId') === '' ? [] : [this.#placeOf(node)];
    if (name === 'caption') return element(name, {}, [...place, ...this.words(node)], at(node));
    if (name !== 'td' && name !== 'th')
      return element(
        name,
        {},
        elementsIn(node).map((child) => this.#table(child)),
        at(node),
      );
    const { colspan = '1', rowspan = '1' } = node.attributes;
    const spans = { colSpan: Number(colspan), rowSpan: Number(rowspan) };
    return element(name, spans, [...place, ...elementsIn(node).flatMap((p) => this.words(p))], at(node));
  }

  /** Reads the words of a block. Repeated spaces, which HTML would join, get an element that keeps them. */
  words(node: Element): ElementContent[] {
    return node.children.flatMap((child, index): ElementContent[] => {
      if (child.type === 'text') {
        const before = node.children[index - 1];
        const value = before !== undefined && isNamed(before, 'br') ? child.value.replace(/^\n/, '') : child.value;
        return value
          .split(/( {2,})/)
          .filter((part) => part !== '')
          .map((part) =>
            part.startsWith('  ')
              ? element('textarea', {}, [{ type: 'text', value: part }])
              : { type: 'text', value: part },
          );
      }
      return child.type === 'element' ? this.#inline(child) : [];
    });
  }

  #inline(node: Element): ElementContent[] {
    const name = local(node);
    const href = said(node, 'href');
    switch (name) {
      case 'br':
        return [element('br', {}, [])];
      case 'noteRef':
        return href.startsWith('#note_') ? [] : [element('call', { name: href.slice(1) }, [])];
      case 'authorialNote':
        return [this.#note(node)];
      case 'a':
        return [element('a', { href }, this.words(node))];
      case 'img': {
        const src = said(node, 'src');
        const isOurs = src.startsWith(`${this.#address}images/`);
        return [element('img', { src: isOurs ? src.slice(this.#address.length) : src, alt: said(node, 'alt') }, [])];
      }
      default: {
        const mark = MARKS[name];
        return mark === undefined ? this.words(node) : [element(mark, {}, this.words(node))];
      }
    }
  }

  /** Keeps a footnote, and returns its call. */
  #note(node: Element): ElementContent {
    const name = said(node, 'eId');
    const [own, ...others] = elementsIn(node);
    const words = own === undefined ? [] : [element('p', {}, [this.#placeOf(node), ...this.words(own)], at(node))];
    this.notes.push(element('note', { name }, [...words, ...this.#blocks(others, false)], at(node)));
    return element('call', { name }, []);
  }
}

/** Joins lists of the same kind that follow each other. */
function joined(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.reduce<ElementContent[]>((out, block) => {
    const last = out.at(-1);
    const isOne =
      block.type === 'element' &&
      last?.type === 'element' &&
      block.tagName === last.tagName &&
      /^[ou]l$/.test(last.tagName);
    if (isOne) last.children.push(...block.children);
    else out.push(block);
    return out;
  }, []);
}
