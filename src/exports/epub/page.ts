/** The pages of a book, which are XHTML. */
import { directionOf, withScript } from '../../core/languages/tags.ts';
import { attribute, type Markup, markup } from '../../html/markup.ts';

/** A page of a book. */
export interface BookPage {
  /** Its path in the book's folder: `text/iii.xhtml`. */
  readonly file: string;
  readonly title: string;
  /** BCP 47 tag of the language of most of its words. */
  readonly language: string;
  readonly content: Markup;
}

/** Draws a page. */
export function drawPage({ file, title, language, content }: BookPage): string {
  const style = `${'../'.repeat(file.split('/').length - 1)}book.css`;
  const head = markup`<head><title>${title}</title><link rel="stylesheet" type="text/css" href="${style}"/></head>`;
  const names = [
    markup` xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"`,
    [attribute('lang', withScript(language)), attribute('xml:lang', withScript(language))],
    attribute('dir', directionOf(language)),
  ];
  const page = markup`<html${names}>${head}<body>${content}</body></html>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${page.html}\n`;
}

/** The path of a section's chapter in the book's folder. */
export const chapterFile = (section: string): string => `text/${section}.xhtml`;

/** The page with the glosses of all terms. */
export const GLOSSARY_FILE = 'terms.xhtml';

/** The page with the whole notes. */
export const NOTES_FILE = 'notes.xhtml';

/** Fragment id of the whole note on a term. */
export const wholeNoteId = (term: string): string => `whole-${term}`;

/** The page that lists the places of all terms. */
export const INDEX_FILE = 'index.xhtml';

/** The page with the register. */
export const REGISTER_FILE = 'register.xhtml';

/** The cover. */
export const COVER_FILE = 'cover.xhtml';

/** The page with the official title. */
export const TITLE_FILE = 'title.xhtml';

/** Fragment id of a term in the index. */
export const entryId = (term: string): string => `index-${term}`;
