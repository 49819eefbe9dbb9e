/** The chapters of a book: a section each. */
import { language } from '@words/language.ts';
import { attributesWithin } from '../../core/languages/tags.ts';
import { type Document, type Section, sectionName } from '../../core/model.ts';
import { forceBeside } from '../../html/force-in-words.ts';
import { attribute, joinParts, type Markup, markup } from '../../html/markup.ts';
import { type Chapter, drawBlocks, drawFootnote, drawLines } from './draw-text.ts';
import { type BookPage, chapterFile } from './page.ts';

/**
 * Makes the chapters of a document.
 *
 * @param site the site's origin, if it is known
 */
export function chaptersOf(document: Document, site: URL | undefined): BookPage[] {
  const ours = attributesOf(language, document.language);
  return document.sections.map((section) => ({
    file: chapterFile(section.slug),
    title: sectionName(section),
    language: document.language,
    content: drawChapter(section, {
      section,
      marked: new Set(section.marks.map(({ term }) => term)),
      site,
      ours,
      forceBeside: (id) => forceBeside(document, id),
    }),
  }));
}

function drawChapter(section: Section, chapter: Chapter): Markup {
  const { slug, groups, heading, title, blocks, footnotes } = section;
  return joinParts([
    markup`<main><section epub:type="chapter" role="doc-chapter">`,
    groups
      .filter(({ first }) => first === slug)
      .map((group) => markup`<p class="group">${drawLines(group.heading)}</p>`),
    heading === undefined
      ? markup`<h1 class="ours"${chapter.ours}>${title}</h1>`
      : markup`<h1 class="heading">${drawLines(heading)}</h1>`,
    drawBlocks(blocks, chapter),
    footnotes.length > 0
      ? markup`<div class="footnotes">${footnotes.map((note) => drawFootnote(note, chapter))}</div>`
      : undefined,
    markup`</section></main>`,
  ]);
}

/** The `lang` and `dir` attributes for words in a language within words in another. */
function attributesOf(tag: string, around: string): Markup {
  const { lang, dir } = attributesWithin(tag, around);
  return joinParts([attribute('lang', lang), attribute('dir', dir)]);
}
