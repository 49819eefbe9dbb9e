/** A document in Markdown (GFM): its structure with ids and numbers, and its notes as footnotes. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { aboutCopy } from './about-copy.ts';
import { type Beside, heading, link, MARKDOWN, markdownBlocks, text } from './markdown-blocks.ts';
import { noteInLine } from './note-in-line.ts';
import type { Document, Section, Term } from '../core/model.ts';
import { firstMarks } from '../core/reading-order.ts';
import { forceBeside } from '../html/force-in-words.ts';

const markdown = unified().use(remarkGfm).use(remarkStringify, MARKDOWN).freeze();

/**
 * Writes a document in Markdown. A marked term has a footnote, `[^berth]`, with its gloss.
 *
 * @param site the site's origin, if it is known
 */
export function exportMarkdown(document: Document, terms: readonly Term[], site: URL | undefined): string {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, document.title),
      { type: 'paragraph', children: aboutCopy<PhrasingContent>(document, site, { text, link }) },
      ...document.sections.flatMap((section) => sectionOf(section, (id) => forceBeside(document, id), site)),
      ...firstMarks(document).flatMap(({ term: id }) => {
        const term = byId.get(id);
        return term === undefined ? [] : [footnote(term, document, site)];
      }),
    ],
  };
  return markdown.stringify(tree);
}

function sectionOf(section: Section, beside: Beside, site: URL | undefined): RootContent[] {
  const { slug, groups, heading: title } = section;
  const level = 2 + groups.length;
  return [
    ...groups.flatMap((group, index) => (group.first === slug ? [heading(2 + index, group.heading)] : [])),
    ...(title === undefined ? [] : [heading(level, title)]),
    ...markdownBlocks(section, level, beside, site),
  ];
}

function footnote(term: Term, document: Document, site: URL | undefined): RootContent {
  const children = noteInLine<PhrasingContent>(term, document, site, { text, link, name: ({ name }) => text(name) });
  return { type: 'footnoteDefinition', identifier: term.id, children: [{ type: 'paragraph', children }] };
}
