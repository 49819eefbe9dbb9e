/** Reads what a page says of terms: their names, glosses and sources. */
import { type Detail, plain } from './details.ts';
import { termOf } from './hrefs.ts';
import {
  attribute,
  below,
  closest,
  type Element,
  hasClass,
  isElement,
  isText,
  languageOf,
  type Page,
  textContentOf,
} from './tree.ts';

/** Places in which a link to a term shows the term's name. In prose, its words are the writer's. */
const BY_NAME = ['note', 'paragraph-terms', 'term-links', 'term-map', 'term-group'];

/** Returns what a page says of terms. */
export function termDetails(page: Page): Detail[] {
  const { file, elements } = page;
  const details: Detail[] = [];
  for (const element of elements) {
    if (hasClass(element, 'note')) details.push(...noteDetails(element, page));
    else if (hasClass(element, 'term-header')) details.push(...ownDetails(element, page));
    else if (element.tagName === 'dt') details.push(...definitionDetails(element, page));
    else if (hasClass(element, 'gloss')) details.push(...entryDetails(element, page));
    else if (element.tagName === 'a') details.push(...linkDetails(element, page));
  }
  const [, term] = /^terms\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (term !== undefined) details.push(...sourceDetails(term, elements));
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
  const of = page.file.split('/')[1] ?? '';
  const inside = below(header);
  const textIn = (is: (element: Element) => boolean) => inside.filter(is).map(textContentOf).join(' ');
  return [
    { kind: 'term', of, given: textIn(({ tagName }) => tagName === 'h1') },
    { kind: 'gloss', of, given: textIn((element) => hasClass(element, 'summary')) },
    ...inside.filter((element) => hasClass(element, 'names')).flatMap((names) => namesIn(names.childNodes, of, page)),
  ];
}

/** A term in a list of definitions, as on the page of a passage. */
function definitionDetails(head: Element, page: Page): Detail[] {
  const [of] = below(head).flatMap((link) => termOf(link, page) ?? []);
  const siblings = head.parentNode?.childNodes.filter(isElement) ?? [];
  const definition = siblings[siblings.indexOf(head) + 1];
  if (of === undefined || definition === undefined || closest(head, isEmbed) === undefined) return [];
  return [
    { kind: 'term', of, given: textContentOf(head) },
    { kind: 'gloss', of, given: textContentOf(definition) },
  ];
}

/** A term in the list of all terms. */
function entryDetails(gloss: Element, page: Page): Detail[] {
  const entry = closest(gloss, (element) => element.tagName === 'li' || hasClass(element, 'note'));
  if (entry === undefined || hasClass(entry, 'note')) return [];
  const [of = ''] = below(entry).flatMap((link) => termOf(link, page) ?? []);
  return [{ kind: 'gloss', of, given: textContentOf(gloss) }];
}

/** A link to a term, with the names beside it. */
function linkDetails(link: Element, page: Page): Detail[] {
  const of = termOf(link, page);
  if (of === undefined || closest(link, (element) => BY_NAME.some((name) => hasClass(element, name))) === undefined)
    return [];
  const language = languageOf(link);
  const inside = below(link);
  const name = plain(textContentOf(link));
  // In an order by names of another language, those names are the links.
  const named = inside.find((element) => attribute(element, 'lang') !== undefined);
  const own: Detail =
    named === undefined && language === languageOfPage(page)
      ? { kind: 'term', of, given: name }
      : nameDetail(of, named === undefined ? language : languageOf(named), name);
  return [own, ...(link.parentNode === null ? [] : namesIn(link.parentNode.childNodes, of, page))];
}

/** The names in other languages among the nodes beside a link. A list of names may have their language itself. */
const namesIn = (nodes: Element['childNodes'], of: string, page: Page): Detail[] =>
  nodes.flatMap((node): Detail[] => {
    if (isElement(node)) {
      const language = attribute(node, 'lang');
      const isName = node.tagName === 'span' && !hasClass(node, 'count') && !hasClass(node, 'gloss');
      return isName && language !== undefined ? [nameDetail(of, language, textContentOf(node))] : [];
    }
    if (!isText(node) || node.parentNode === null || !isElement(node.parentNode)) return [];
    const language = languageOf(node.parentNode);
    return language === languageOfPage(page) || node.value.trim() === '' ? [] : [nameDetail(of, language, node.value)];
  });

const nameDetail = (of: string, language: string, name: string): Detail => ({
  kind: 'names',
  of,
  given: nameIn(language, name),
  part: 'middle',
});

const languageOfPage = ({ elements: [root] }: Page) => (root && attribute(root, 'lang')) ?? '';

/** Writes a name with its language. */
export const nameIn = (language: string, name: string) => `(${language.split('-')[0] ?? ''}: ${plain(name)})`;

/** The sources of a note, and the numbers that lead to them. */
function sourceDetails(of: string, elements: readonly Element[]): Detail[] {
  const calls = elements.filter((element) => hasClass(element, 'cite') && closest(element, isNote) !== undefined);
  const lists = elements.filter((element) => hasClass(element, 'sources'));
  const sources = lists.flatMap((list) => list.childNodes.filter(isElement));
  return [
    {
      kind: 'cited',
      of,
      given: calls
        .flatMap((call) => below(call).filter(({ tagName }) => tagName === 'a'))
        .map((link) => {
          const [number, href] = [textContentOf(link), attribute(link, 'href') ?? ''];
          return href === `#source-${number}` ? number : `${number} to ${href}`;
        })
        .join(', '),
    },
    { kind: 'sources', of, given: sources.map(sourceOf).join(', ') },
  ];
}

/** The number of a source by its id, its title and its address. */
function sourceOf(source: Element): string {
  const [first] = source.childNodes.filter(isElement);
  const href = first === undefined ? undefined : attribute(first, 'href');
  return `${attribute(source, 'id')?.replace('source-', '') ?? ''}: ${first === undefined ? '' : plain(textContentOf(first))}${href === undefined ? '' : ` (${href})`}`;
}

const isEmbed = (element: Element) => attribute(element, 'id') === 'embed';
const isNote = (element: Element) => hasClass(element, 'note-body');
