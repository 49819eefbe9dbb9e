/** A document in Markdown (GFM): paragraphs with their ids and numbers, notes as footnotes. */
import { words } from '@words/exports.ts';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { blockPath, documentPath, publicAddress, termPath } from '../core/addresses.ts';
import { getPublication } from '../publication.ts';
import { dateInWords } from '../ui/format.ts';
import type { AddressedBlock } from '../core/block.ts';
import { allBlocks, type Document, firstMarks, type Mark, type Section, type Term } from '../core/model.ts';

/**
 * A document in Markdown. A marked term has a footnote, `[^berth]`, with its gloss.
 *
 * @param site the site's origin, where it is known
 */
export function exportMarkdown(document: Document, terms: readonly Term[], site: URL | undefined): string {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, document.title),
      aboutThisCopy(document, site),
      ...document.sections.flatMap((section) => sectionOf(section, site)),
      ...firstMarks(document).flatMap(({ term: id }) => {
        const term = byId.get(id);
        return term === undefined ? [] : [footnote(term, site)];
      }),
    ],
  };
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_' }).stringify(tree);
}

function aboutThisCopy({ id, publisher, published, url, licence }: Document, site: URL | undefined): RootContent {
  const parts = [
    ...words.aboutCopy<PhrasingContent>(
      publisher,
      dateInWords(published),
      getPublication().site.name,
      (page) => link(url, page),
      (edition) => link(publicAddress(documentPath(id), site), edition),
    ),
    ...(licence === undefined
      ? []
      : words.reuse<PhrasingContent>(
          licence.url === undefined ? text(licence.name) : link(licence.url, licence.name),
          licence.attribution,
        )),
  ];
  return { type: 'paragraph', children: parts.map((part) => (typeof part === 'string' ? text(part) : part)) };
}

function sectionOf(
  { document, slug, groups, heading: title, blocks, footnotes, marks }: Section,
  site: URL | undefined,
): RootContent[] {
  const level = 2 + groups.length;
  const own: RootContent[] = [
    ...groups.flatMap((group, index) => (group.first === slug ? [heading(2 + index, group.heading)] : [])),
    ...(title === undefined ? [] : [heading(level, title)]),
  ];
  const rest = allBlocks({ blocks, footnotes }).flatMap((block): RootContent[] => {
    if (block.kind === 'heading') return [heading(level + block.level - 1, block.text)];
    if (block.text === '') return [];
    if (block.label === undefined) return [{ type: 'paragraph', children: [text(block.text)] }];
    const address = publicAddress(blockPath({ document, section: slug, id: block.id }), site);
    return [
      {
        type: 'paragraph',
        children: [
          { type: 'html', value: `<a id="${block.id}"></a>` },
          link(address, block.label),
          text(' '),
          ...withFootnotes(
            block,
            marks.filter((mark) => mark.block === block.id),
          ),
        ],
      },
    ];
  });
  return [...own, ...rest];
}

/** A block's words with a reference after each marked term. */
function withFootnotes(block: AddressedBlock, marks: readonly Mark[]): PhrasingContent[] {
  const ends = marks.map(({ start, words }) => start + words.length);
  const pieces = [0, ...ends].map((start, index) => text(block.text.slice(start, ends[index])));
  return pieces.flatMap((piece, index): PhrasingContent[] => {
    const mark = marks[index];
    return mark === undefined ? [piece] : [piece, { type: 'footnoteReference', identifier: mark.term }];
  });
}

function footnote({ id, label, names, gloss }: Term, site: URL | undefined): RootContent {
  const others = Object.values(names).map(({ name }) => ` ${name}`);
  const words = [link(publicAddress(termPath(id), site), label), text(`${others.join(',')}. ${gloss}`)];
  return { type: 'footnoteDefinition', identifier: id, children: [{ type: 'paragraph', children: words }] };
}

const text = (value: string) => ({ type: 'text', value }) as const;

const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] });

/** A heading on one line, as Markdown has it; it has six levels. */
function heading(level: number, words: string): RootContent {
  const depth = ([1, 2, 3, 4, 5] as const).find((one) => one === level) ?? 6;
  return { type: 'heading', depth, children: [text(words.replaceAll('\n', ' '))] };
}
