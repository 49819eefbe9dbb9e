/** The navigation of a book: its contents, its paragraphs in the place of pages, and its landmarks. */
import { words } from '@words/book.ts';
import { words as contentsWords } from '@words/contents.ts';
import { language } from '@words/language.ts';
import { type ContentsEntry, contentsOf } from '../../core/contents.ts';
import type { Document } from '../../core/model.ts';
import { addressedBlocks } from '../../core/reading-order.ts';
import { langAttributes } from '../../html/draw-language.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { type BookPage, chapterFile, COVER_FILE, TITLE_FILE } from './page.ts';

/** The file that has the navigation. */
const NAVIGATION_FILE = 'nav.xhtml';

/**
 * Makes the page from which reading systems take the navigation.
 *
 * @param after the pages after the text
 */
export function navigation(document: Document, after: readonly BookPage[]): BookPage {
  const inText = langAttributes(document.language);
  const [first] = document.sections;
  const content = joinParts([
    markup`<main><nav epub:type="toc" role="doc-toc"><h1>${contentsWords.contents}</h1><ol>`,
    [drawItem(TITLE_FILE, words.titlePage), drawContents(contentsOf(document), document.language)],
    [after.map(({ file, title }) => drawItem(file, title)), markup`</ol></nav>`],
    markup`<nav epub:type="page-list" role="doc-pagelist" hidden="hidden"><h2>${contentsWords.paragraphs}</h2><ol${inText}>`,
    document.sections.map((section) =>
      addressedBlocks(section)
        .filter(({ kind }) => kind !== 'cell')
        .map(({ id, label }) => drawItem(`${chapterFile(section.slug)}#${id}`, label)),
    ),
    markup`</ol></nav><nav epub:type="landmarks" hidden="hidden"><h2>${words.landmarks}</h2><ol>`,
    markup`<li><a epub:type="cover" href="${COVER_FILE}">${words.cover}</a></li>`,
    markup`<li><a epub:type="titlepage" href="${TITLE_FILE}">${words.titlePage}</a></li>`,
    first && markup`<li><a epub:type="bodymatter" href="${chapterFile(first.slug)}">${words.text}</a></li>`,
    markup`</ol></nav></main>`,
  ]);
  return { file: NAVIGATION_FILE, title: contentsWords.contents, language, content };
}

const drawItem = (href: string, name: string): Markup => markup`<li><a href="${href}">${name}</a></li>`;

/** Draws sections, and groups with the sections in them. A group leads to its first section. */
function drawContents(entries: readonly ContentsEntry[], around: string): Markup[] {
  return entries.map((entry) => {
    if ('group' in entry) {
      const { heading, first } = entry.group;
      const name = markup`<a href="${chapterFile(first)}"${langAttributes(around)}>${heading.replaceAll('\n', ' ')}</a>`;
      return markup`<li>${name}<ol>${drawContents(entry.entries, around)}</ol></li>`;
    }
    const { slug, label, title, titleLanguage, isNamedByLabel } = entry.section;
    const name = isNamedByLabel ? title : `${label} ${title}`;
    return markup`<li><a href="${chapterFile(slug)}"${langAttributes(titleLanguage)}>${name}</a></li>`;
  });
}
