import type { Forms } from '../forms/occurrences.ts';
import type { LeftOut } from '../features.ts';
import type { AddressEntry } from '../published/address-file.ts';
import type { KnownSources } from '../terms/cited-sources.ts';

/** What all documents are compiled with. */
export interface DocumentContext extends KnownSources {
  /** Every address that was ever published. */
  readonly published: readonly AddressEntry[];
  /** Returns the forms of terms that are searched for in a language. */
  readonly formsOf: (language: string) => Forms;
  /** Ids of all terms, including drafts. */
  readonly termIds: ReadonlySet<string>;
  /** Addresses of the drafts that are not published. */
  readonly leftOut: ReadonlySet<string>;
  /** The features and files that the publication leaves out. What it does not show has no model. */
  readonly without: LeftOut;
  /** The language of the publication. */
  readonly ownLanguage: string;
  /** Whether there are other documents, so that decisions have to name the document. */
  readonly isOneOfMany: boolean;
}
