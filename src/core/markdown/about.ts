/** Plugins on `about.mdx`, the one file of content that Astro renders. */
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { sitePath } from '../addresses.ts';
import { ContentError } from '../content/fault.ts';
import { splitterFor } from '../languages/split.ts';
import { checkElements } from './elements.ts';
import { markLanguages } from './mark-languages.ts';

/**
 * A remark plugin that holds the text against the allow-list once more, as the parser sees it that makes code of it.
 *
 * @throws ContentError with everything that is not on the list
 */
export const refuseCode: Plugin<[], Root> = () => (tree, file) => {
  const faults = checkElements(tree, 'about', file.path);
  if (faults.length > 0) throw new ContentError(faults);
};

/**
 * A rehype plugin that says of words in other languages which they are.
 *
 * @param languages BCP 47 tags: of the text, and of the publication's documents and terms
 */
export const sayLanguages: Plugin<[{ own: string; others: readonly string[] }], HtmlRoot> =
  ({ own, others }) =>
  (tree) =>
    markLanguages(tree, splitterFor(own, others), own);

/** A rehype plugin that puts the base of the site before links into it: `/search/` is `/reader/search/`. */
export const linkIntoSite: Plugin<[], HtmlRoot> = () => (tree) => {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('/')) properties['href'] = sitePath(href.slice(1));
  });
};
