/** All terms with their notes in Markdown (GFM). Sources are footnotes, so that Pandoc makes notes of them in any format. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { publicAddress, sitePath, termPath } from '../../core/addresses/addresses.ts';
import type { Publication, Term } from '../../core/model.ts';
import { listSaid } from '../../core/terms/note.ts';
import { allNamesOf } from '../../core/terms/names.ts';
import { sourceInWords } from '../../html/terms/source-in-words.ts';
import { dateInWords } from '../../ui/format.ts';
import { heading, link, MARKDOWN, text } from '../markdown-blocks.ts';
import { notesRights } from '../../ui/rights.ts';
import { noteMarkdown } from './note-markdown.ts';

const markdown = unified().use(remarkGfm).use(remarkStringify, MARKDOWN).freeze();

/**
 * Makes the content of `terms/terms.md`.
 *
 * @param site the site's origin, if it is known
 */
export const exportTermsMarkdown = (publication: Pick<Publication, 'site' | 'terms'>, site: URL | undefined): string =>
  markdown.stringify({
    type: 'root',
    children: [
      heading(1, publication.site.name),
      ownAddress(sitePath('terms/'), site),
      paragraph([text(notesRights(publication.site))]),
      ...publication.terms.flatMap((term) => termInMarkdown(term, site)),
    ],
  });

function termInMarkdown(term: Term, site: URL | undefined): RootContent[] {
  const footnote = (number: number | string) => `${term.id}-${number}`;
  const names = allNamesOf(term).map(({ name, roman }) => (roman === undefined ? name : `${name} ${roman.name}`));
  return [
    heading(2, term.label),
    ownAddress(termPath(term.id), site),
    ...names.map((name) => paragraph([text(name)])),
    ...listSaid(term).map((said) => paragraph([text(said.text)])),
    ...term.note.flatMap((part) => [heading(3, part.heading), ...noteMarkdown(part, { term, site, footnote })]),
    ...term.sources.map((source, index): RootContent => {
      const label = footnote(index + 1);
      return { type: 'footnoteDefinition', identifier: label, label, children: [paragraph(sourceParts(source))] };
    }),
  ];
}

/** A paragraph with the address of the page that says the same. */
function ownAddress(path: string, site: URL | undefined): Paragraph {
  const address = publicAddress(path, site);
  return paragraph([link(address, address)]);
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const sourceParts = (source: Term['sources'][number]): PhrasingContent[] =>
  sourceInWords<PhrasingContent>(source, {
    title: ({ title, url }) => (url === undefined ? text(title) : link(url, title)),
    words: text,
    date: (date) => text(dateInWords(date)),
    copy: link,
  }).map((part) => (typeof part === 'string' ? text(part) : part));
