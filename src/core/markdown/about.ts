/** Plugins for the HTML that Astro makes from `about.mdx`. */
import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { sitePath } from '../addresses/addresses.ts';
import { splitterFor } from '../languages/split.ts';
import { markLanguages } from './mark-languages.ts';

/**
 * A rehype plugin that marks words of other languages with their language.
 *
 * @param languages BCP 47 tags: of the text, and of the publication's documents and terms
 */
export const sayLanguages: Plugin<[{ own: string; others: readonly string[] }], Root> =
  ({ own, others }) =>
  (tree) =>
    markLanguages(tree, splitterFor(own, others), own);

/** A rehype plugin that adds the site's base to links into the site: `/search/` becomes `/reader/search/`. */
export const linkIntoSite: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('/')) properties['href'] = sitePath(href.slice(1));
  });
};
