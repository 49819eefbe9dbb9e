/** Reads how a page names documents and their sections, with publishers and dates. */
import { allWithin, blockOf, type Detail, homeOf, plain } from './details.ts';
import { documentOf, sectionOf } from './hrefs.ts';
import { attribute, below, closest, type Element, hasClass, isElement, type Page, textContentOf } from './tree.ts';

/**
 * Classes of elements in which a link to the front page of a document has the document's name; so have `h3` and `dt`.
 */
const NAMED = ['document-title', 'breadcrumb', 'byline', 'source'];

/** Returns what a page says of documents and their sections. */
export function titleDetails(page: Page): Detail[] {
  const links = page.elements.filter(({ tagName }) => tagName === 'a');
  return [
    ...frontPage(page),
    ...links.flatMap((link) => [...nameOfDocument(link, page), ...nameOfSection(link, page)]),
  ];
}

/** The head of a document's front page. */
function frontPage({ file, elements }: Page): Detail[] {
  const front = elements.find((element) => hasClass(element, 'front'));
  if (front === undefined) return [];
  const of = homeOf(file);
  const inside = below(front);
  const textIn = (is: (element: Element) => boolean) => plain(inside.filter(is).map(textContentOf).join(' '));
  const time = inside.find(({ tagName }) => tagName === 'time');
  return [
    { kind: 'title', of, given: textIn(({ tagName }) => tagName === 'h1') },
    { kind: 'published', of, given: (time && attribute(time, 'datetime')) ?? '' },
    ...byline(
      of,
      textIn((element) => hasClass(element, 'byline')),
    ),
  ];
}

/** The publisher and the date of a document in a line about it. */
const byline = (of: string, line: string): Detail[] =>
  allWithin(plain(line), [
    { kind: 'publisher', of },
    { kind: 'day', of },
  ]);

/** A link to a document by its name, and the line about it if there is one. */
function nameOfDocument(link: Element, page: Page): Detail[] {
  const parent = link.parentNode;
  const of = documentOf(link, page);
  if (of === undefined || parent === null || !isElement(parent)) return [];
  const { tagName } = parent;
  if (tagName !== 'h3' && tagName !== 'dt' && !NAMED.some((name) => hasClass(parent, name))) return [];
  // In a long list of places, the title opens the list, and the line below it is the link.
  const isLine =
    hasClass(parent, 'byline') && closest(parent, (element) => element.tagName === 'details') !== undefined;
  if (isLine) return byline(of, textContentOf(link));
  const beside = parent.parentNode?.childNodes.filter(isElement) ?? [];
  const line = hasClass(parent, 'source')
    ? parent
    : beside.find((element) => hasClass(element, 'byline') && element !== parent);
  return [
    { kind: 'title', of, given: plain(textContentOf(link)) },
    ...(line === undefined ? [] : byline(of, textContentOf(line))),
  ];
}

/** A link to a section in a list of contents, at the ends of a page, or in a map of terms. */
function nameOfSection(link: Element, page: Page): Detail[] {
  const of = sectionOf(link, page);
  const isListed = closest(link, (element) => hasClass(element, 'contents')) !== undefined;
  const isNeighbour = closest(link, (element) => hasClass(element, 'previous-next')) !== undefined;
  if (of === undefined || !(isListed || isNeighbour)) return [];
  // The first words of a link at the ends of a page are "Previous" or "Next".
  const own = link.childNodes.slice(isNeighbour ? 1 : 0);
  const label = attribute(link, 'data-label') ?? '';
  return [
    { kind: 'section', of, given: plain(own.map(textContentOf).join('')), part: 'middle' },
    ...(label === '' ? [] : [{ kind: 'sectionLabel', of, given: label } as const]),
  ];
}

/** Returns what the title says under which other sites show a passage. */
export const previewDetails = (title: string, document: string, id: string): Detail[] =>
  allWithin(plain(title), [
    { kind: 'label', of: blockOf(document, id) },
    { kind: 'title', of: document },
    { kind: 'publisher', of: document },
  ]);
