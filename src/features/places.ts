/**
 * The places of pages and scripts at which features add something. A page imports a place as `@features/<place>`, which is a
 * list of what those features add that the publication has (integrations/features.ts), so that a page contains nothing of a
 * feature that is left out.
 */
import type { CopiedPassage } from './copy/client/passage.ts';
import type { Document, Term } from '../core/model.ts';

/** A link to a page of a feature. */
export interface FeatureLink {
  /**
   * Where it is shown: in the header or footer of every page, on the page of search, or below the end of a document, there
   * after the link to the terms or after all others.
   */
  readonly at: 'header' | 'footer' | 'search' | 'after-terms' | 'end';
  readonly path: string;
  readonly name: string;
}

/** A module that improves a part of the page. */
export interface Improvement {
  readonly improve: () => void | Promise<void>;
}

/** What a feature adds at each place. */
export interface Places {
  /** What was changed since publication, at the end of the page of a document or term. */
  readonly changes: (props: { readonly changes: Document['changes'] }) => unknown;
  /** A part of the page of a term, after its places in the text. */
  readonly term: (props: { readonly term: Term }) => unknown;
  /** The names of what a term's note was checked against, besides its sources. */
  readonly 'checked-against': (term: Term) => readonly string[];
  /** A sentence on the index of terms, after those on the files of all terms. */
  readonly 'term-files': (props: Record<string, never>) => unknown;
  /** Links, of the whole site or of a document. */
  readonly links: (document: Document | undefined) => readonly FeatureLink[];
  /** A feed of the site, by its path below the site's base. */
  readonly feeds: string;
  /** An item of the list on the about page of what is stored on the reader's device. */
  readonly kept: (props: Record<string, never>) => unknown;
  /**
   * Asks the reader before everything is cleared that is stored on the device, and returns whether it asked. It calls `clear`,
   * with what to tell the reader if something is kept.
   */
  readonly clearing: (clear: (said?: string) => void) => Promise<boolean>;
  /** Runs at once on each page with official text. */
  readonly reading: () => void;
  /** Modules for parts that only some pages have, by the selector of the part. */
  readonly improvements: readonly [selector: string, load: () => Promise<Improvement>];
  /** Items of the menu of a passage. */
  readonly menu: (menu: HTMLElement, passage: CopiedPassage, opener: HTMLElement) => readonly HTMLElement[];
}
