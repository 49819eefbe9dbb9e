/** The Markdown pipeline: every plugin, in the order in which they run. */
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'unified';
import { checkMarks } from './check-marks.ts';
import { checkNote } from './check-note.ts';
import { checkSource } from './check-source.ts';
import type { Facts, FactsOption } from './facts.ts';
import { linkPlaces } from './link-places.ts';
import { markLanguages } from './mark-languages.ts';
import { numberParagraphs } from './number-paragraphs.ts';

/**
 * Plugins on the Markdown tree.
 *
 * @param facts what the plugins may know of the rest of the content; called anew for every file
 */
export function remarkPlugins(facts: () => Facts) {
  const plugins: (Plugin<[], Root> | [Plugin<[FactsOption], Root>, FactsOption])[] = [
    remarkGfm,
    [numberParagraphs, { facts }], // ids and labels; publishes the section's blocks
    [checkSource, { facts }], //      the blocks against source.txt
    [checkMarks, { facts }], //       the marked terms; publishes them
    [checkNote, { facts }], //        a term's note: headings and cited sources
    [linkPlaces, { facts }], //       a term's note: "III.4" becomes a link; publishes them
  ];
  return plugins;
}

/** Plugins on the HTML tree. */
export function rehypePlugins(facts: () => Facts) {
  const plugins: (Plugin<[], HtmlRoot> | [Plugin<[FactsOption], HtmlRoot>, FactsOption])[] = [
    rehypeSlug, //                 ids for sub-headings
    [markLanguages, { facts }], // a term's note: lang for Chinese and pinyin
  ];
  return plugins;
}
