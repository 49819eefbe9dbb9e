/** Reads the glosses of terms on a page. */
import type { Detail } from './details.ts';
import { termOf } from './hrefs.ts';
import { attribute, below, closest, type Element, hasClass, isElement, type Page, textContentOf } from './tree.ts';

/** Returns the glosses that a page gives. */
export function glossDetails(page: Page): Detail[] {
  const details: Detail[] = [];
  for (const element of page.elements) {
    if (hasClass(element, 'note')) details.push(...noteDetails(element, page));
    else if (hasClass(element, 'term-header')) details.push(...ownDetails(element, page));
    else if (element.tagName === 'dt') details.push(...definitionDetails(element, page));
    else if (hasClass(element, 'gloss')) details.push(...entryDetails(element, page));
  }
  return details;
}

/** The note of a marked term. */
function noteDetails(note: Element, page: Page): Detail[] {
  const inside = below(note);
  const link = inside.find((element) => hasClass(element, 'note-term'));
  const of = (link && termOf(link, page)) ?? '';
  const gloss = inside.find((element) => hasClass(element, 'gloss'));
  return [{ kind: 'gloss', of, given: gloss === undefined ? '' : textContentOf(gloss) }];
}

/** The head of a term's own page. */
function ownDetails(header: Element, page: Page): Detail[] {
  const summary = below(header).filter((element) => hasClass(element, 'summary'));
  return [{ kind: 'gloss', of: page.file.split('/')[1] ?? '', given: summary.map(textContentOf).join(' ') }];
}

/** A term in a list of definitions, as on the page of a passage. */
function definitionDetails(head: Element, page: Page): Detail[] {
  const [of] = below(head).flatMap((link) => termOf(link, page) ?? []);
  const siblings = head.parentNode?.childNodes.filter(isElement) ?? [];
  const definition = siblings[siblings.indexOf(head) + 1];
  if (of === undefined || definition === undefined || closest(head, isEmbed) === undefined) return [];
  return [{ kind: 'gloss', of, given: textContentOf(definition) }];
}

/** A term in the list of all terms. */
function entryDetails(gloss: Element, page: Page): Detail[] {
  const entry = closest(gloss, (element) => element.tagName === 'li' || hasClass(element, 'note'));
  if (entry === undefined || hasClass(entry, 'note')) return [];
  const [of = ''] = below(entry).flatMap((link) => termOf(link, page) ?? []);
  return [{ kind: 'gloss', of, given: textContentOf(gloss) }];
}

const isEmbed = (element: Element) => attribute(element, 'id') === 'embed';
