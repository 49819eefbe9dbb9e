/**
 * Every address of the site, as a path that a page can link to. Each contains the base path under which the site is
 * served. No other file builds an address by hand.
 */
import type { Target } from '../reference.ts';
import { base } from './base.ts';

/**
 * Returns a path below the site's base: `sitePath('terms/')` is `/terms/`, or `/reader/terms/` with the base
 * `/reader/`.
 */
export function sitePath(path = ''): string {
  return `${base}${path}`;
}

/** Returns the address that other sites can use: with the site's host in front, if the build knows it (`SITE`). */
export function publicAddress(path: string, site: URL | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}

/** A document's front page. */
export const documentPath = (document: string) => sitePath(`${document}/`);

/** A file that comes with a document, such as `document.txt`. */
export const filePath = (document: string, file: string) => sitePath(`${document}/${file}`);

/** The SHA-256 of all files of a document, as `sha256sum` writes them. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** The data from which the copy menu makes citations of a document's passages. */
export const citingPath = (document: string) => filePath(document, 'citing.json');

/** A page with the whole document. */
export const fullTextPath = (document: string) => sitePath(`${document}/full/`);

/** The map of a document's terms. */
export const mapPath = (document: string) => sitePath(`${document}/map/`);

/** A document's register of facts and quotations, as a page. */
export const factsPath = (document: string) => sitePath(`${document}/facts/`);

/** The register as a table to download. */
export const factsTablePath = (document: string) => filePath(document, 'facts.csv');

/** What changed between the editions of a document. */
export const changesPath = (document: string) => sitePath(`${document}/changes/`);

/** What changed from one edition of a document to another, by their dates. */
export const changesBetweenPath = (document: string, before: string, after: string) =>
  sitePath(`${document}/changes/${before}/${after}/`);

/** How a reader sees that a document is its publisher's text. */
export const verifyPath = (document: string) => sitePath(`${document}/@verify/`);

/** All articles of a document through its editions. */
export const historyPath = (document: string) => sitePath(`${document}/@history/`);

/** Asks for a day, and leads to the edition of it. */
export const anyDatePath = (document: string) => sitePath(`${document}/@at/`);

/** The list of a document's editions for programs. */
export const timemapPath = (document: string, format: 'wlnk' | 'json') => filePath(document, `@timemap.${format}`);

/** A section of the current edition with the changes since an edition of a date. */
export const changesSincePath = (document: string, date: string, section: string) =>
  sitePath(`${document}/since/${date}/${section}/`);

/** A section of one edition beside its passages in another, by the dates of the editions. */
export const comparePath = (document: string, leading: string, other: string, section: string) =>
  sitePath(`${document}/compare/${leading}/${other}/${section}/`);

/** A section of a text beside the same in another language, by the tag of that language. */
export const besidePath = (text: string, language: string, section: string) =>
  sitePath(`${text}/@beside/${language}/${section}/`);

/** A section's page. */
export const sectionPath = (document: string, section: string) => sitePath(`${document}/${section}/`);

/**
 * The address of a paragraph or caption within its section's page.
 *
 * @param words the words to highlight when the reader arrives, if any
 */
export function blockPath(place: { document: string; section: string; id: string }, words?: string): string {
  const query = words === undefined ? '' : `?${new URLSearchParams({ q: words })}`;
  return `${sectionPath(place.document, place.section)}${query}#${place.id}`;
}

/** What a reference of a document leads to, as a page by itself. */
export const targetPath = (document: string, { section, id, other }: Target): string =>
  id === undefined
    ? sectionPath(other?.id ?? document, section)
    : blockPath({ document: other?.id ?? document, section, id });

/** A passage: a paragraph on its own page, which link previews show and other sites embed. */
export const passagePath = (document: string, id: string) => sitePath(`${document}/p/${id}/`);

/** A passage as data (JSON) or as Markdown. */
export const passageFilePath = (document: string, id: string, extension: 'json' | 'md') =>
  filePath(document, `p/${id}/passage.${extension}`);

/** The oEmbed data that another site needs in order to embed a passage. */
export const oembedPath = (document: string, id: string) => sitePath(`oembed/${document}/${id}.json`);

/**
 * Whether a path below the site's root belongs to a single passage: its page, its data, its picture or its oEmbed data.
 */
export const isOfPassage = (path: string): boolean => /^(?:[^/]+\/(?:@[^/]+\/)?p|oembed)\//.test(path);

/** The page on which a reader checks a quotation. */
export const checkPath = () => sitePath('check/');

/** A data file of the page that checks quotations. */
export const checkFilePath = (file: string) => sitePath(`check/${file}`);

/** A page of the publication's own. */
export const ownPagePath = (page: string) => sitePath(`pages/${page}/`);

/** The page that lists corrections and additions. */
export const correctionsPath = () => sitePath('corrections/');

/** The page that lists the reader's own notes. */
export const ownNotesPath = () => sitePath('own-notes/');

/** The Atom feed of corrections, below the site's base. */
export const CORRECTIONS_FEED = 'corrections.xml';

/** The name of the Atom feed of a document or a term, below its page. */
export const FEED_FILE = 'feed.xml';

/** The Atom feed of a document. */
export const documentFeedPath = (document: string) => filePath(document, FEED_FILE);

/** A term's page. */
export const termPath = (term: string) => sitePath(`terms/${term}/`);

/** The Atom feed of a term. */
export const termFeedPath = (term: string) => `${termPath(term)}${FEED_FILE}`;

/**
 * The index of terms in a given order.
 *
 * @param order the name of the order; `undefined` for the order by label
 */
export const termOrderPath = (order: string | undefined) =>
  sitePath(order === undefined ? 'terms/' : `terms/order/${order}/`);

/** Fragment id of a letter or another heading in the index of terms. */
export const letterId = (heading: string) => `letter-${heading.replaceAll(/\s+/g, '-')}`;

/** The table of all terms' names. */
export const termTablePath = () => sitePath('terms/table/');

/** The table of terms as a CSV file for spreadsheets. */
export const termTableFilePath = () => sitePath('terms/terms.csv');

/** The table of terms as a TBX file for translators' programs. */
export const termBasePath = () => sitePath('terms/terms.tbx');

/** The table of all wordings that are counted in reference corpora. */
export const wordingsPath = () => sitePath('wordings/');

/** The same as a file: `wordings.json`, `wordings.csv`. */
export const wordingsFilePath = (extension: 'json' | 'csv') => sitePath(`wordings/wordings.${extension}`);

/** The page of a reference corpus. */
export const corpusPath = (corpus: string) => sitePath(`corpora/${corpus}/`);

/** The corpora as data, below the site's base. */
export const CORPORA_FILE = 'corpora/corpora.json';

/** Fragment id of a text on the page of its corpus. */
export const textId = (text: string) => `text-${text}`;

/** A text on the page of its corpus. */
export const textPath = (corpus: string, text: string) => `${corpusPath(corpus)}#${textId(text)}`;

/** Fragment id of a term's note. */
export const noteId = (term: string) => `note-${term}`;

/** Fragment id of the gloss in a term's note, to which the mark in the text refers for its description. */
export const glossId = (term: string) => `gloss-${term}`;

/** Fragment id of a term's mark in the text. */
export const markId = (term: string) => `mark-${term}`;

/**
 * Fragment id, on a term's page, of the term's places in a section. A document's map uses the same id, with a term
 * instead of the document. The ids cannot collide: names contain only single hyphens, so the last double hyphen
 * separates the two parts.
 */
export const placesId = (document: string, section: string) => `places-${document}-${section.replaceAll('-', '--')}`;

/** Fragment id, on a term's page, of the term's places in a document. */
export const documentPlacesId = (document: string) => `places--${document}`;

/** Fragment id of a term's row on the map of a document. */
export const mapRowId = (term: string) => `row-${term}`;

/** Fragment id of a footnote call; `nth` counts the calls of the same footnote from 1. */
export const callId = (footnote: string, nth: number) => `call-${footnote}${nth === 1 ? '' : `-${nth}`}`;

/** A picture of a document. */
export const imagePath = (document: string, file: string) => filePath(document, `images/${file}`);

/** Fragment id of a section's heading on the page of the whole document. */
export const sectionId = (section: string) => `section-${section}`;

/** Fragment id of the list of a paragraph's terms. */
export const paragraphTermsId = (block: string) => `terms-${block}`;
