/**
 * The places of pages and scripts at which features add something. A page imports a place as `@features/<place>`, which is a
 * list of what those features add that the publication has (integrations/features.ts), so that a page contains nothing of a
 * feature that is left out.
 */
import type { CopiedPassage } from './copy/client/passage.ts';
import type { Document, Place, Section, Term } from '../core/model.ts';
import type { Passage } from '../core/passages.ts';
import type { LaterWording } from '../core/quotations/later-wording.ts';
import type { PassageExport } from '../exports/passage-json.ts';
import type { Beside } from '../html/official/draw-words.ts';
import type { Vocabulary } from './search/client/suggest.ts';
import type { TextPage } from './editions/same-page.ts';
import type { SearchRecord, TextRecord } from './search/record.ts';
import type { Markup } from '../html/markup.ts';

/** A link to a page of a feature. */
export interface FeatureLink {
  /**
   * Where it is shown: in the header or footer of every page, on the page of search, from the line that says whose a text
   * is and from where that is told at length, among the views of a document or its editions, below the history of a
   * passage, whose id is then in the query, on the about page, or below the end of a document, there after the link to
   * the terms or last.
   */
  readonly at:
    'header' | 'footer' | 'search' | 'colophon' | 'views' | 'editions' | 'history' | 'about' | 'after-terms' | 'end';
  readonly path: string;
  readonly name: string;
}

/** A module that improves a part of the page. */
export interface Improvement {
  readonly improve: () => void | Promise<void>;
}

/** Records that search finds on the reader's device, and the words in them. */
interface KeptRecords {
  readonly records: readonly SearchRecord[];
  readonly vocabulary: Vocabulary;
}

/** A result of a search, and the item of the list that shows it. */
export interface DrawnResult {
  readonly record: SearchRecord;
  readonly item: HTMLElement;
}

/** How far a reader has come on a page of official text. */
export interface Reached {
  /** The last paragraph that they have reached, and its label. */
  readonly paragraph: HTMLElement | undefined;
  readonly label: string | undefined;
  /** Whether the end of the text has reached the reader's eye. */
  readonly isAtEnd: boolean;
}

/** What a page is about, by its id, if somebody can follow that alone. */
export interface Followed {
  readonly document?: string | undefined;
  readonly term?: string | undefined;
}

/** What a feature adds at each place. */
export interface Places {
  /** Links in the head of a page of a text. */
  readonly head: (props: { readonly document: Document; readonly page: TextPage }) => unknown;
  /** What is said of a document in the list of the home page. */
  readonly entry: (props: { readonly document: Document }) => unknown;
  /** Sections of a document's front page, below its contents. */
  readonly front: (props: { readonly document: Document }) => unknown;
  /** What is below the title of a document on its front page. */
  readonly 'front-top': (props: { readonly document: Document }) => unknown;
  /** What is below the heading of a page about a document, such as the map of its terms. */
  readonly 'view-top': (props: { readonly document: Document }) => unknown;
  /** What is above the text on a page of official text: of one section, or of the whole document. */
  readonly 'text-top': (props: { readonly document: Document; readonly section: Section | undefined }) => unknown;
  /** What heads the contents on such a page, which stay in sight or, on a narrow screen, are opened from the document's bar. */
  readonly 'contents-top': (props: { readonly document: Document; readonly section: Section | undefined }) => unknown;
  /** What the line says that travels with a text, in words; `undefined` if nothing. */
  readonly colophon: (document: Document) => string | undefined;
  /** What is above a passage on its own page, also where another site shows that in a frame. */
  readonly 'passage-top': (props: { readonly passage: Passage }) => unknown;
  /** What is on a passage's own page after the passages before and after it. */
  readonly 'passage-end': (props: { readonly passage: Passage }) => unknown;
  /** What is shown of a block beside its words, by its id. */
  readonly beside: (document: Document, id: string) => Beside | undefined;
  /** What is said of a passage above its words, in the preview of a link to it. */
  readonly preview: (passage: PassageExport) => Promise<HTMLElement | undefined>;
  /** Rules for the page of a passage, which are written into the page. */
  readonly 'passage-style': (passage: Passage) => string;
  /** What is below the text of a section on its page. */
  readonly 'section-end': (props: { readonly document: Document; readonly section: Section }) => unknown;
  /** A paragraph of the index of terms, whose slot goes on with the files of all terms. Only one feature can add one. */
  readonly 'term-index': (props: { readonly children?: unknown }) => unknown;
  /** What is below a term with several places in the index of terms. */
  readonly 'term-entry': (props: { readonly places: readonly Place[] }) => unknown;
  /** A picture of a term's places in a document, above their list. Its slot is a caption. */
  readonly 'term-places': (props: { readonly document: Document; readonly places: readonly Place[] }) => unknown;
  /** What stands after a passage in the list of a term's places. */
  readonly occurrence: (place: Place) => Markup | '';
  /** What is below a note, given the places of its term in all documents. */
  readonly note: (document: Document, places: readonly Place[]) => Markup | '';
  /** What comes before the links into a document, given its id, or into all documents. */
  readonly start: (props: { readonly document: string | undefined }) => unknown;
  /** Imports style sheets for pages without official text. */
  readonly 'site-style': undefined;
  /** Rules for a page of official text with these sections, which are written into the page. */
  readonly 'reading-style': (document: Document, sections: readonly Section[]) => string;
  /** What was changed since publication, at the end of the page of a document or term. */
  readonly changes: (props: { readonly changes: Document['changes'] }) => unknown;
  /** A part of the page of a term, after its places in the text. */
  readonly term: (props: { readonly term: Term }) => unknown;
  /** What a term's note was checked against besides its sources, in words. */
  readonly 'checked-against': (term: Term) => readonly string[];
  /** A sentence on the index of terms, after those on the files of all terms. */
  readonly 'term-files': (props: Record<string, never>) => unknown;
  /** Links, of the whole site or of a document. */
  readonly links: (document: Document | undefined) => readonly FeatureLink[];
  /** The paths of the feeds by which somebody follows a page: those of the site, and those of the document or term that it is about. */
  readonly feeds: (followed: Followed) => readonly string[];
  /** A sign beside the title of a document. */
  readonly sign: (props: Record<string, never>) => unknown;
  /** A hidden part of the page for addresses that lead nowhere. */
  readonly missing: (props: Record<string, never>) => unknown;
  /** An item of the list on the about page of what is stored on the reader's device. */
  readonly kept: (props: Record<string, never>) => unknown;
  /**
   * Asks the reader before everything is cleared that is stored on the device, and returns whether it asked. It calls `clear`,
   * with what to tell the reader if something is kept.
   */
  readonly clearing: (clear: (said?: string) => void) => Promise<boolean>;
  /** Whether a reader's choices and the matches of their last search are stored, for the next page. */
  readonly 'keeps-choices': true;
  /** A choice on the about page of what is stored on the reader's device. */
  readonly 'kept-choice': (props: Record<string, never>) => unknown;
  /**
   * What makes a choice on the about page work that is about what is stored on the device, and clears what the feature has
   * stored beside all else. Clearing returns what to tell the reader if it failed.
   */
  readonly 'kept-script': Improvement & { readonly clear: () => Promise<string | undefined> };
  /** Runs at once on each page. */
  readonly page: () => void;
  /** Runs at once on each page with official text. */
  readonly reading: () => void;
  /**
   * Follows the reader through official text. It is told where they are whenever they have scrolled, and whenever it asks
   * for that.
   */
  readonly progress: (ask: () => void) => (reached: Reached) => void;
  /**
   * Reads what can be searched on the reader's device while the site's index cannot be loaded, given the address of the
   * site's root; `undefined` if there can be nothing.
   */
  readonly 'search-records': (base: string) => Promise<KeptRecords> | undefined;
  /** The first day on which what a later edition says in the place of quoted words applies. */
  readonly 'later-wording': (later: LaterWording) => string | undefined;
  /** A choice of those texts among the results of a search of which something is said: its name in addresses, and in words. */
  readonly 'search-kind': {
    readonly kind: string;
    readonly name: string;
    readonly has: (record: TextRecord) => boolean;
  };
  /** Chooses among the texts that a search found and were drawn, and adds to them. */
  readonly 'search-texts': (results: readonly DrawnResult[]) => readonly DrawnResult[];
  /** What the list of own notes says of a document, given its id. */
  readonly 'own-notes-list': (document: string) => HTMLElement[];
  /** Modules for parts that only some pages have, by the selector of the part. */
  readonly improvements: readonly [selector: string, load: () => Promise<Improvement>];
  /** Items of the menu of a passage that are shown at first: at most one of a feature. */
  readonly 'menu-first': Places['menu'];
  /** Items of the menu of a passage that are shown with "More". */
  readonly menu: (menu: HTMLElement, passage: CopiedPassage, opener: HTMLElement) => readonly HTMLElement[];
}
