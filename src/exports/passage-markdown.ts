/** A passage in Markdown: its words as a quotation, their source, how to cite them, and the passage's terms. */
import { words } from '@words/official.ts';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { noteOf } from '../citations/citations.ts';
import { documentPath, publicAddress } from '../core/addresses/addresses.ts';
import { forceOfPassages } from '../core/force-of-passages.ts';
import type { Term } from '../core/model.ts';
import { contextPath, type Passage, termsIn } from '../core/passages.ts';
import { noteOn } from '../core/terms/note.ts';
import { forceInWords } from '../html/force-in-words.ts';
import { dateInWords } from '../ui/format.ts';
import { writeNote } from './defined.ts';
import { inLines, link, MARKDOWN, text } from './markdown-blocks.ts';

const markdown = unified().use(remarkStringify, MARKDOWN).freeze();

/**
 * Writes a passage in Markdown. If it was withdrawn, this says what became of it.
 *
 * @param terms all terms
 * @param site the site's origin, if it is known
 */
export function passageMarkdown(passage: Passage, terms: readonly Term[], site: URL | undefined): string {
  const { document, id, label, now, withdrawn, place } = passage;
  const linkTo = (path: string, name: string) => link(publicAddress(path, site), name);
  const citation = place && noteOf(document, place.block).text;
  const inForce = place && forceInWords(forceOfPassages(document).get(id)?.said ?? document.force ?? {});
  const inIt = termsIn(passage, terms);
  const beside = { document, sections: place === undefined ? [] : [place.section], block: id };
  const children: RootContent[] = [
    ...(place === undefined ? [] : [quotation(inLines(place.block.text, { type: 'break' }))]),
    ...(inForce === undefined ? [] : [paragraph([{ type: 'strong', children: [text(inForce)] }])]),
    ...(withdrawn === undefined ? [] : [paragraph([words.withdrawn(label, dateInWords(withdrawn))])]),
    ...(now === undefined || now.id === id
      ? []
      : [paragraph(words.merged<PhrasingContent>(label, now.label, (whole) => linkTo(contextPath(passage), whole)))]),
    paragraph([
      ...(place === undefined ? [] : [linkTo(contextPath(passage), label), ', ']),
      linkTo(documentPath(document.id), document.title),
      `, ${document.publisher}, ${dateInWords(document.published)}`,
    ]),
    ...(citation === undefined ? [] : [paragraph([citation])]),
    ...(inIt.length === 0
      ? []
      : [
          glosses(
            inIt
              .map((term) => noteOn(term, beside))
              .map((note) => [linkTo(note.path, note.label), `: ${writeNote(note)}`]),
          ),
        ]),
  ];
  const tree: Root = { type: 'root', children };
  return markdown.stringify(tree);
}

type Sentence = readonly (string | PhrasingContent)[];

const paragraph = (parts: Sentence): Paragraph => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});

const quotation = (parts: Sentence): RootContent => ({ type: 'blockquote', children: [paragraph(parts)] });

const glosses = (items: readonly Sentence[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((parts) => ({ type: 'listItem', children: [paragraph(parts)] })),
});
