/** Finds every address in a page: those that a reader may follow, and those that the browser loads. */
import { attribute, type Element } from './tree.ts';

/** An address in a page or a style sheet. */
export interface Address {
  readonly href: string;
  /**
   * `follow`: a reader may go there, also to other sites. `load`: the browser requests it, or sends something to it.
   */
  readonly use: 'follow' | 'load';
  /** Where the address is, such as `<a href>`. */
  readonly where: string;
}

/**
 * Attributes with one address. A link's address is followed. All others, also of elements that HTML may get later,
 * count as loaded.
 */
const ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'background', 'manifest', 'ping']);

/** Attributes with several addresses, each with a size. */
const SETS = new Set(['srcset', 'imagesrcset']);

/** Relations of `<link>` for which the browser loads nothing. */
const FOLLOWED_RELATIONS = new Set(['canonical', 'alternate', 'license', 'author', 'help', 'next', 'prev', 'me']);

/** Names of `<meta>` whose content may be an address for other sites. */
const META = /^(?:og:(?:url|image)|citation_.*_url)$/;

/** `url(…)` and `@import '…'` in a style sheet. The site's style sheets are minified, so they have no comments. */
const IN_STYLE =
  /url\(\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^)]*?))\s*\)|@import\s*["'](?<sheet>[^"']*)["']/g;

/** Returns the addresses that an element names. */
export function addressesOf(element: Element): Address[] {
  const { tagName } = element;
  const found: Address[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'data' && tagName !== 'object') continue;
    if (ATTRIBUTES.has(name)) found.push({ href: value, use: useOf(element, name), where: `<${tagName} ${name}>` });
    else if (SETS.has(name))
      for (const part of value.split(','))
        found.push({ href: part.trim().split(/\s/)[0] ?? '', use: 'load', where: `<${tagName} ${name}>` });
    else if (name === 'content' && tagName === 'meta') {
      const property = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
      if (META.test(property)) found.push({ href: value, use: 'follow', where: `<meta ${property}>` });
    }
  }
  return found;
}

/**
 * Returns the addresses that a style sheet names. Pictures within the style sheet (`data:`), which the policy allows,
 * do not count.
 */
export function addressesInStyle(css: string, where: string): Address[] {
  return [...css.matchAll(IN_STYLE)]
    .map(({ groups: { double, single, bare, sheet } = {} }) => double ?? single ?? bare ?? sheet ?? '')
    .filter((href) => !/^(?:data:image\/|#)/i.test(href))
    .map((href) => ({ href, use: 'load', where }));
}

function useOf(element: Element, name: string): Address['use'] {
  if (name !== 'href') return 'load';
  if (element.tagName === 'a' || element.tagName === 'area') return 'follow';
  if (element.tagName !== 'link') return 'load';
  const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return relations.every((relation) => FOLLOWED_RELATIONS.has(relation)) ? 'follow' : 'load';
}
