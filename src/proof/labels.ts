/** Reads the labels of paragraphs: at the paragraphs themselves, and in links to them. */
import { blockOf, type Detail, homeOf, plain } from './details.ts';
import { blockAt } from './hrefs.ts';
import { attribute, below, closest, type Element, hasClass, type Page, textContentOf } from './tree.ts';

/** Returns the labels that a page gives. A page with the paragraph itself decides. */
export function labelDetails(page: Page): Detail[] {
  const { file, elements } = page;
  const document = homeOf(file);
  return elements.flatMap((element): Detail[] => {
    if (element.tagName !== 'a') return [];
    if (hasClass(element, 'number')) return ownLabel(document, element, page);
    const of = blockAt(element, page);
    if (of === undefined) return [];
    if (hasClass(element, 'place'))
      return [{ kind: 'label', of, given: plain(textContentOf(element)), part: 'whole at its end' }];
    // In the map of terms, a link is as narrow as a number, so its label is its accessible name. That begins with the
    // number if the label does not contain it.
    if (hasClass(element, 'paragraph') || hasClass(element, 'caption'))
      return [{ kind: 'label', of, given: attribute(element, 'aria-label') ?? '', part: 'whole at its end' }];
    return isPlace(element) ? placeDetails(of, element) : [];
  });
}

/** The number of a paragraph. It may be shorter than the label, which it has in another attribute then. */
function ownLabel(document: string, number: Element, page: Page): Detail[] {
  const href = attribute(number, 'href') ?? '';
  const shown = attribute(number, 'data-label') ?? '';
  const label = attribute(number, 'data-name') ?? shown;
  const isOwn = href.startsWith('#');
  const of = isOwn ? blockOf(document, href.slice(1)) : (blockAt(number, page) ?? '');
  return [
    { kind: 'label', of, given: label, ...(isOwn ? { decides: true } : {}) },
    { kind: 'label', of, given: attribute(number, 'aria-label') ?? '', part: 'whole at its end' },
  ];
}

/** A place in a list: its label, and the words that stand there. */
function placeDetails(of: string, link: Element): Detail[] {
  const around = closest(link, ({ tagName }) => tagName === 'li' || tagName === 'tr');
  const quotes = around === undefined ? [] : below(around).filter(({ tagName }) => tagName === 'q');
  return [
    { kind: 'label', of, given: textContentOf(link) },
    ...quotes.map((quote): Detail => ({
      kind: 'words',
      of,
      given: textContentOf(quote).replace(/^…\s*|\s*…$/g, ''),
      part: 'middle',
    })),
  ];
}

const isPlace = ({ parentNode }: Element) =>
  parentNode !== null &&
  'tagName' in parentNode &&
  (hasClass(parentNode, 'occurrence') || hasClass(parentNode, 'place'));
