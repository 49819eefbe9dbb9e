/** Reads official numbers that are raised before a sentence, as in Swiss laws: `<p><sup>1</sup> Words</p>`. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decimal } from '../../core/numbers/counters.ts';
import type { ImportLog } from '../import-log.ts';
import { strangersIn } from '../recognise/series.ts';
import { collapsed, element, textOfNode } from './tree.ts';

/** A number below a hundred, maybe an inserted one: "2", "2bis". */
const NUMBER = new RegExp(`^(?!\\p{Nd}{3})(?:${decimal.pattern})$`, 'u');

/** A paragraph and the number with which it begins. */
interface Raised {
  readonly paragraph: Element;
  readonly sup: Element;
  readonly value: number;
  /** How many headings stand above it. */
  readonly below: number;
}

/**
 * Puts raised numbers beside the paragraphs that begin with them, if they count: most of them follow each other, and the
 * count begins anew. One that is none of its series stays among the words. If there are raised numbers within lines as
 * well, those before paragraphs are marks of notes. Changes the tree.
 */
export function takeRaisedNumbers(tree: Root, log: ImportLog): void {
  const found: Raised[] = [];
  let [all, headings] = [0, 0];
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings += 1;
    if (node.tagName === 'sup' && NUMBER.test(collapsed(textOfNode(node))) && !hasLink(node)) all += 1;
    const [first, next] = node.children.filter((child) => child.type !== 'text' || collapsed(child.value) !== '');
    if (node.tagName !== 'p' || first?.type !== 'element' || first.tagName !== 'sup' || next === undefined) return;
    const mark = collapsed(textOfNode(first));
    const value = NUMBER.test(mark) ? decimal.valueOf(mark) : undefined;
    if (value !== undefined) found.push({ paragraph: node, sup: first, value, below: headings });
  });
  const begun = found.filter(({ value }) => value === 1).length;
  const following = found.filter(({ value }, index) => value > 1 && value - (found[index - 1]?.value ?? 0) <= 1).length;
  const isCount = following > 0 && begun > 1 && begun + following >= found.length * ENOUGH;
  if (!isCount || all - found.length > found.length * (1 - ENOUGH)) return;
  const series = [...Map.groupBy(found, ({ below }) => below).values()];
  const counting = series.flatMap((all) => {
    const strangers = strangersIn(all.map(({ value }) => value));
    return all.filter((_, index) => !strangers.has(index));
  });
  for (const { paragraph, sup } of counting) {
    const mark = collapsed(textOfNode(sup));
    log.setAside(mark);
    const rest = paragraph.children.slice(paragraph.children.indexOf(sup) + 1);
    paragraph.children = [element('number', { value: mark }, [], sup), { type: 'text', value: ' ' }, ...rest];
  }
}

const hasLink = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (child.tagName === 'a' || hasLink(child)));

/** The share of the numbers that must begin a count or follow the one before. */
const ENOUGH = 0.8;
