/** The pages on the terms of a book: a glossary, their whole notes, and an index of their places. */
import { words } from '@words/book.ts';
import { words as noteWords } from '@words/notes.ts';
import { comma, language } from '@words/language.ts';
import { noteId } from '../../core/addresses/addresses.ts';
import type { Defined } from '../../core/definitions/defined.ts';
import type { Concordance, Document, Place, Term } from '../../core/model.ts';
import { noteOn, type TermNote } from '../../core/terms/note.ts';
import { inLanguage, langAttributes } from '../../html/draw-language.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { getPublication } from '../../publication.ts';
import { quoteDefined } from '../defined.ts';
import { notesPage } from './notes.ts';
import { type BookPage, chapterFile, entryId, GLOSSARY_FILE, INDEX_FILE, NOTES_FILE, wholeNoteId } from './page.ts';

/**
 * Makes the glossary, the whole notes and the index.
 *
 * @param terms the terms that the document uses
 * @param places the places of the terms in the document
 * @param site the site's origin, if it is known
 */
export function termPages(
  document: Document,
  terms: readonly Term[],
  places: Concordance,
  site: URL | undefined,
): BookPage[] {
  if (terms.length === 0) return [];
  const about = words.aboutGlossary(document.title, getPublication().site.name);
  const glossary = joinParts([
    markup`<main><section epub:type="glossary" role="doc-glossary"><h1>${words.glossary}</h1><p>${about}</p>`,
    terms.map((term) => drawGloss(term, document)),
    markup`</section></main>`,
  ]);
  const index = joinParts([
    markup`<main><section epub:type="index" role="doc-index"><h1>${words.index}</h1><p>${words.aboutIndex}</p>`,
    markup`<ul class="index" epub:type="index-entry-list">${terms.map((term) => drawEntry(term, places.get(term.id) ?? [], document))}</ul>`,
    markup`</section></main>`,
  ]);
  return [
    { file: GLOSSARY_FILE, title: words.glossary, language, content: glossary },
    notesPage({ document, terms, site }),
    { file: INDEX_FILE, title: words.index, language, content: index },
  ];
}

/** Draws a note in short, which reading systems show where its term is marked. It is no `aside`, which some hide on the page. */
function drawGloss(term: Term, document: Document): Markup {
  const note = noteOn(term, { document });
  return joinParts([
    markup`<div class="note" id="${noteId(term.id)}" epub:type="footnote" role="doc-footnote">`,
    markup`<p>${drawNames(note)}</p>${note.defined.map((one) => drawDefined(one, document))}${note.said.map(({ text }) => markup`<p>${text}</p>`)}`,
    markup`<p class="more"><a href="${INDEX_FILE}#${entryId(term.id)}">${words.places}</a> <a href="${NOTES_FILE}#${wholeNoteId(term.id)}">${words.wholeNote}</a></p></div>`,
  ]);
}

/** Draws what the text says itself that a term means, with a link to the passage in its chapter. */
function drawDefined(defined: Defined, { language: tag }: Document): Markup {
  const place = markup`<a href="${chapterFile(defined.section)}#${defined.id}">${inLanguage(defined.label, tag)}</a>`;
  const official = markup`<span${langAttributes(tag)}>${quoteDefined(defined)}</span>`;
  return markup`<p class="defined">${joinParts(noteWords.defined<Markup>(place, official))}</p>`;
}

const drawNames = ({ label, names }: TermNote): Markup =>
  joinParts([
    markup`<dfn>${label}</dfn>`,
    names.map(({ name, lang, roman }) => [
      markup` <span${langAttributes(lang)}>${name}</span>`,
      roman && markup` <span${langAttributes(roman.lang)}>${roman.name}</span>`,
    ]),
  ]);

function drawEntry(term: Term, places: readonly Place[], document: Document): Markup {
  const blocks = new Map(places.map((place) => [place.block.id, place]));
  const links = [...blocks.values()].map(({ section, block }, index) => [
    index > 0 ? comma : '',
    markup`<a epub:type="index-locator" href="${chapterFile(section.slug)}#${block.id}">${inLanguage(block.label, document.language)}</a>`,
  ]);
  return markup`<li id="${entryId(term.id)}" epub:type="index-entry"><p epub:type="index-term">${drawNames(noteOn(term))}</p><p>${links}</p></li>`;
}
