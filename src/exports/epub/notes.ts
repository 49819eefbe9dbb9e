/** The whole notes on the terms of a book, with their sources, as a page after the glossary. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { words } from '@words/book.ts';
import { language } from '@words/language.ts';
import { words as noteWords } from '@words/notes.ts';
import { words as termWords } from '@words/term.ts';
import { noteId, publicAddress, termPath } from '../../core/addresses/addresses.ts';
import type { Document, Term } from '../../core/model.ts';
import { joinParts, Markup, markup } from '../../html/markup.ts';
import { drawDate } from '../../html/terms/draw-note-part.ts';
import { drawSource } from '../../html/terms/draw-sources.ts';
import { dressNote, type NamedPlace } from '../../html/terms/dress-note.ts';
import { getPublication } from '../../publication.ts';
import { type BookPage, chapterFile, entryId, GLOSSARY_FILE, INDEX_FILE, NOTES_FILE, wholeNoteId } from './page.ts';

/** What a note is drawn for. */
interface Book {
  readonly document: Document;
  /** The terms that the document uses. */
  readonly terms: readonly Term[];
  /** The site's origin, if it is known. */
  readonly site: URL | undefined;
}

/** Makes the page. */
export function notesPage(book: Book): BookPage {
  const content = joinParts([
    markup`<main><section epub:type="endnotes"><h1>${words.notes}</h1><p>${words.aboutNotes(getPublication().site.name)}</p>`,
    book.terms.map((term) => drawNote(term, book)),
    markup`</section></main>`,
  ]);
  return { file: NOTES_FILE, title: words.notes, language, content };
}

function drawNote(term: Term, book: Book): Markup {
  const sourceId = (number: number | string) => `source-${term.id}-${number}`;
  const label =
    book.site === undefined
      ? term.label
      : markup`<a href="${publicAddress(termPath(term.id), book.site)}">${term.label}</a>`;
  const sources = term.sources.map(
    (source, index) => markup`<li id="${sourceId(index + 1)}">${drawSource(source)}</li>`,
  );
  return joinParts([
    markup`<section id="${wholeNoteId(term.id)}"><h2>${label}</h2>`,
    term.note.map((part) => {
      const dressed = dressNote(part, {
        source: (number) => drawNumber(number, sourceId(number)),
        date: drawDate,
        addressOf: (path, place) => addressIn(book, path, place),
      });
      return [markup`<h3>${part.heading}</h3>`, new Markup(toHtml(dressed, { closeSelfClosing: true }))];
    }),
    term.sources.length === 0 ? undefined : markup`<h3>${termWords.sources}</h3><ol>${sources}</ol>`,
    markup`<p class="more"><a href="${GLOSSARY_FILE}#${noteId(term.id)}">${words.glossary}</a> <a href="${INDEX_FILE}#${entryId(term.id)}">${words.places}</a></p></section>`,
  ]);
}

/** Where a link of a note leads: within the book if it can, else to the site if its address is known. */
function addressIn({ document, terms, site }: Book, path: string, place: NamedPlace | undefined): string | undefined {
  if (place?.document === document.id) return `${chapterFile(place.section)}#${place.id}`;
  const term = terms.find(({ id }) => termPath(id) === path);
  if (term !== undefined) return `#${wholeNoteId(term.id)}`;
  if (URL.canParse(path)) return path;
  return site === undefined ? undefined : publicAddress(path, site);
}

function drawNumber(number: string, id: string): Element {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: `#${id}`, ariaLabel: noteWords.source(number) },
    children: [{ type: 'text', value: number }],
  };
  return { type: 'element', tagName: 'sup', properties: {}, children: [link] };
}
