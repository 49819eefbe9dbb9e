/**
 * The places of pages and scripts at which features add something. A page imports a place as `@features/<place>`, which is a
 * list of what those features add that the publication has (integrations/features.ts), so that a page contains nothing of a
 * feature that is left out.
 */
import type { CopiedPassage } from './copy/client/passage.ts';
import type { Document } from '../core/model.ts';

/** A link to a page of a feature. */
export interface FeatureLink {
  /**
   * Where it is shown: in the header or footer of every page, on the page of search, or below the end of a document.
   */
  readonly at: 'header' | 'footer' | 'search' | 'end';
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
