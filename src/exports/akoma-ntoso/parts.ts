/** The elements of Akoma Ntoso for the parts of a document, by what the text itself calls them. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { unitOf } from '../../core/languages/units.ts';
import type { AddressedBlock } from '../../core/block.ts';

/** The kinds of part for which the standard has an element of the same name. */
const NAMED: ReadonlySet<string> = new Set([
  ...['book', 'part', 'title', 'chapter', 'section', 'subsection'],
  ...['article', 'rule', 'clause'],
]);

/**
 * Makes the element of a group or a section: a `chapter` if its heading names one, or else an `hcontainer` with the
 * name of the kind.
 *
 * @param otherwise the name if the heading says no kind
 */
export function partElement(
  heading: string | undefined,
  otherwise: string,
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
): Element {
  const kind = unitOf(heading?.replaceAll('\n', ' ') ?? '')?.kind ?? otherwise;
  const isNamed = kind !== otherwise && NAMED.has(kind);
  return x(isNamed ? kind : 'hcontainer', { ...(!isNamed && { name: kind }), ...attributes }, children);
}

/**
 * Returns the name of the element for a block with an official number: `paragraph` for the outermost numbers of a
 * section, or `article` if they say so, as in "第五条"; below those, `point`.
 */
export function numberedElement({ text, numberLength, marker = '' }: AddressedBlock, isOutermost: boolean): string {
  if (!isOutermost) return 'point';
  return unitOf(marker || text.slice(0, numberLength))?.kind === 'article' ? 'article' : 'paragraph';
}
