/** What the links of a page lead to, by their paths within the site. */
import { attribute, type Element, type Page } from './tree.ts';

/** Returns what follows the site's base in an address, as browsers resolve it; `undefined` for another site. */
function pathOf(href: string, { file, base }: Page): string | undefined {
  // Most addresses are simple, and need no parsing as a URL.
  if (href.startsWith(base) && /^[\w/#.-]*$/.test(href) && !href.startsWith('//')) return href.slice(base.length);
  const url = URL.parse(href, `https://site.invalid${base}${file.replace(/(?<=^|\/)index\.html$/, '')}`);
  return url?.pathname.startsWith(base) === true ? `${url.pathname.slice(base.length)}${url.hash}` : undefined;
}

/** Returns the id of the term whose page a link leads to. */
export const termOf = (link: Element, page: Page) => partOf(link, page, /^terms\/([^/#]+)\/$/);

/** Returns the id of the document whose front page a link leads to. */
export const documentOf = (link: Element, page: Page) => partOf(link, page, /^([^/#]+(?:\/@[^/#]+)*)\/$/);

/** Returns the section that a link leads to, as `charter/i/`. */
export const sectionOf = (link: Element, page: Page) =>
  partOf(link, page, /^((?!terms\/)[^/#]+\/(?:@[^/#]+\/)*(?!@)[^/#]+\/)$/);

/** Returns the block that a link leads to in its section, as `charter#i-1`. */
export const blockAt = (link: Element, page: Page) =>
  partOf(link, page, /^([^/#]+\/(?:@[^/#]+\/)*(?!@)[^/#]+\/#.+)$/)?.replace(/\/[^/]+\/#/, '#');

/** Returns the passage whose own page a link leads to, as `charter#i-1`. */
export const passageAt = (link: Element, page: Page) =>
  partOf(link, page, /^(.+\/p\/[^/#]+)\/$/)?.replace(/\/p\/([^/]+)$/, '#$1');

function partOf(link: Element, page: Page, pattern: RegExp): string | undefined {
  const href = link.tagName === 'a' ? attribute(link, 'href') : undefined;
  return href === undefined ? undefined : pattern.exec(pathOf(href, page) ?? '')?.[1];
}
