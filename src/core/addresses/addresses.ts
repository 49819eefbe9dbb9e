/**
 * Every address of the site, as a path that a page can link to. All of them carry the base under which the site
 * is served; nothing else builds one by hand.
 */
import { base } from './base.ts';

/** A path below the site's base: `sitePath('terms/')` is `/terms/`, or `/reader/terms/` with the base `/reader/`. */
export function sitePath(path = ''): string {
  return `${base}${path}`;
}

/** A path as others may use it: with the site's host in front, once the build knows it (`SITE`). */
export function publicAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}

/** A document's front page. */
export const documentPath = (document: string) => sitePath(`${document}/`);

/** A file that comes with a document, such as `document.txt`. */
export const filePath = (document: string, file: string) => sitePath(`${document}/${file}`);

/** The files that come with a document (src/exports/formats.ts makes them); `facts.csv` only if it keeps a register, `terms.json` only if it uses a term. */
export const DOCUMENT_FILES = [
  'document.txt',
  'document.md',
  'document.json',
  'annotations.jsonld',
  'terms.json',
  'facts.csv',
  'paragraphs.json',
  'cite.bib',
  'cite.ris',
  'cite.csl.json',
  'citations.json',
  'citing.json',
] as const;

/** What the copy menu needs to cite any passage of a document. */
export const citingPath = (document: string) => filePath(document, 'citing.json');

/** A document on one page. */
export const fullTextPath = (document: string) => sitePath(`${document}/full/`);

/** The map of a document's terms. */
export const mapPath = (document: string) => sitePath(`${document}/map/`);

/** A document's register of facts and quotations, as a page. */
export const factsPath = (document: string) => sitePath(`${document}/facts/`);

/** The same as a table to download. */
export const factsTablePath = (document: string) => filePath(document, 'facts.csv');

/** A section's page. */
export const sectionPath = (document: string, section: string) => sitePath(`${document}/${section}/`);

/**
 * A paragraph or caption.
 *
 * @param words what to mark there on arrival, if anything
 */
export function blockPath(place: { document: string; section: string; id: string }, words?: string): string {
  const query = words === undefined ? '' : `?${new URLSearchParams({ q: words })}`;
  return `${sectionPath(place.document, place.section)}${query}#${place.id}`;
}

/** A passage: a paragraph on a page of its own, with its words for link previews and for frames on other sites. */
export const passagePath = (document: string, id: string) => sitePath(`${document}/p/${id}/`);

/** A passage as data, or in Markdown. */
export const passageFilePath = (document: string, id: string, extension: 'json' | 'md') =>
  filePath(document, `p/${id}/passage.${extension}`);

/** What a site needs to know to show a passage in a frame. */
export const oembedPath = (document: string, id: string) => sitePath(`oembed/${document}/${id}.json`);

/** Whether a path below the site's root is of a passage by itself: of its page, its data, its picture, or what is told of it. */
export const isOfPassage = (path: string): boolean => /^(?:[^/]+\/p|oembed)\//.test(path);

/** Where a quotation is checked. */
export const checkPath = () => sitePath('check/');

/** A file with what its page needs to know of the library. */
export const checkFilePath = (file: string) => sitePath(`check/${file}`);

/** What was corrected and added. */
export const correctionsPath = () => sitePath('corrections/');

/** The same as an Atom feed, below the site's base. */
export const CORRECTIONS_FEED = 'corrections.xml';

/** A term's page. */
export const termPath = (term: string) => sitePath(`terms/${term}/`);

/**
 * The index of terms in an order.
 *
 * @param order its name; `undefined` for the order by label
 */
export const termOrderPath = (order: string | undefined) =>
  sitePath(order === undefined ? 'terms/' : `terms/order/${order}/`);

/** Fragment id of a letter, or another heading, of the index of terms. */
export const letterId = (heading: string) => `letter-${heading.replaceAll(/\s+/g, '-')}`;

/** The names of all terms, as a table. */
export const termTablePath = () => sitePath('terms/table/');

/** The same for spreadsheets. */
export const termTableFilePath = () => sitePath('terms/terms.csv');

/** The same for the programs that translators work with. */
export const termBasePath = () => sitePath('terms/terms.tbx');

/** Fragment id of a term's note. */
export const noteId = (term: string) => `note-${term}`;

/** Id of the gloss in a term's note, which describes the mark. */
export const glossId = (term: string) => `gloss-${term}`;

/** Fragment id of a term's mark in the text. */
export const markId = (term: string) => `mark-${term}`;

/**
 * Fragment id, on a term's page, of its places in a section; on a document's map, with a term in the place of the document. No two sections of the library share one: names have
 * single hyphens, so that the last of these is where the section's begins.
 */
export const placesId = (document: string, section: string) => `places-${document}-${section.replaceAll('-', '--')}`;

/** Fragment id, on a term's page, of its places in a document. */
export const documentPlacesId = (document: string) => `places--${document}`;

/** Fragment id of a term's row, on the map of a document. */
export const mapRowId = (term: string) => `row-${term}`;

/** Fragment id of the place that calls a footnote; `nth` of the calls of the same one, from 1. */
export const callId = (footnote: string, nth: number) => `call-${footnote}${nth === 1 ? '' : `-${nth}`}`;

/** A picture of a document. */
export const imagePath = (document: string, file: string) => filePath(document, `images/${file}`);

/** Fragment id of a section's heading on the page of the whole document. */
export const sectionId = (section: string) => `section-${section}`;

/** Fragment id of the list of a paragraph's terms. */
export const paragraphTermsId = (block: string) => `terms-${block}`;
