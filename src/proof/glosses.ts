/** Reads the names and glosses of terms on a page. */
import { type Detail, plain } from './details.ts';
import { termOf } from './hrefs.ts';
import { attribute, below, closest, type Element, hasClass, isElement, type Page, textContentOf } from './tree.ts';

/** Returns what a page says of terms where it gives a gloss. */
export const glossDetails = (page: Page): Detail[] =>
  page.elements.flatMap((element) => {
    if (hasClass(element, 'note')) return noteDetails(element, page);
    if (hasClass(element, 'term-header')) return ownDetails(element, page);
    if (element.tagName === 'dt') return definitionDetails(element, page);
    return hasClass(element, 'gloss') ? entryDetails(element, page) : [];
  });

/** The name and the gloss of a term; empty where an element has none. */
const details = (of: string, name: Element | undefined, gloss: Element | undefined): Detail[] => [
  { kind: 'term', of, given: name === undefined ? '' : plain(textContentOf(name)) },
  { kind: 'gloss', of, given: gloss === undefined ? '' : textContentOf(gloss) },
];

/** The note of a marked term. */
function noteDetails(note: Element, page: Page): Detail[] {
  const inside = below(note);
  const link = inside.find((element) => hasClass(element, 'note-term'));
  const gloss = inside.find((element) => hasClass(element, 'gloss'));
  return details((link && termOf(link, page)) ?? '', link, gloss);
}

/** The head of a term's own page. */
function ownDetails(header: Element, page: Page): Detail[] {
  const inside = below(header);
  const name = inside.find(({ tagName }) => tagName === 'h1');
  const gloss = inside.find((element) => hasClass(element, 'summary'));
  return details(page.file.split('/')[1] ?? '', name, gloss);
}

/** A term in a list of definitions, as on the page of a passage. */
function definitionDetails(head: Element, page: Page): Detail[] {
  const [of] = below(head).flatMap((link) => termOf(link, page) ?? []);
  // The words of the text itself come before ours.
  const siblings = head.parentNode?.childNodes.filter(isElement) ?? [];
  const own = siblings.filter((one) => !hasClass(one, 'defined'));
  const isOfPassage = closest(head, (element) => attribute(element, 'id') === 'embed') !== undefined;
  return of === undefined || !isOfPassage ? [] : details(of, head, own[own.indexOf(head) + 1]);
}

/** A term in the list of all terms, which may be by the names in another language. */
function entryDetails(gloss: Element, page: Page): Detail[] {
  const entry = closest(gloss, (element) => element.tagName === 'li' || hasClass(element, 'note'));
  if (entry === undefined || hasClass(entry, 'note')) return [];
  const [of = ''] = below(entry).flatMap((link) => termOf(link, page) ?? []);
  return [{ kind: 'gloss', of, given: textContentOf(gloss) }];
}
