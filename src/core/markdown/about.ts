/** A plugin for the HTML that Astro makes from `about.mdx` and `pages/`. */
import type { Root } from 'hast';
import type { Plugin } from 'unified';
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
