/** Draws links to the texts of a corpus. */
import { blockPath, textPath } from '../../core/addresses/addresses.ts';
import type { CorpusText } from '../../core/corpus.ts';
import { yearOf } from '../../core/corpora/summary.ts';
import { addressedBlocks } from '../../core/reading-order.ts';
import { langAttributes } from '../../html/draw-language.ts';
import { type Markup, markup } from '../../html/markup.ts';
import { getPublication } from '../../publication.ts';
import { dateInWords } from '../../ui/format.ts';

/**
 * Returns the address of a place in a text: the text's entry on the page of the corpus, or the paragraph if the text is a
 * document of the publication.
 *
 * @param line its number, or the id of the paragraph
 * @param words what stands there
 */
export function placePath(corpus: string, { id, document }: CorpusText, line: number | string, words: string): string {
  const section = getPublication()
    .documents.find((one) => one.id === document)
    ?.sections.find((one) => addressedBlocks(one).some((block) => block.id === line));
  return section === undefined
    ? textPath(corpus, id)
    : blockPath({ document: section.document, section: section.slug, id: String(line) }, words);
}

/** Draws a link to a text by its date. */
export const dateLink = (corpus: string, { id, date }: CorpusText): Markup =>
  markup`<a href="${textPath(corpus, id)}">${dateInWords(date)}</a>`;

/** Draws a link to a text by its year. */
export const yearLink = (corpus: string, text: CorpusText): Markup =>
  markup`<a href="${textPath(corpus, text.id)}">${yearOf(text)}</a>`;

/** Draws a link to a text by its date and title. */
export function titleLink(corpus: string, { id, date, title, titleLanguage, data }: CorpusText): Markup {
  const name = data?.label ?? markup`<bdi${langAttributes(titleLanguage)}>${title}</bdi>`;
  return markup`<a href="${textPath(corpus, id)}">${dateInWords(date)}</a>, ${name}`;
}
