import type { Forms } from '../forms/occurrences.ts';
import type { AddressEntry } from '../published/address-file.ts';
import type { PublishersData } from '../schemas/publishers.ts';

/** What documents have in common. */
export interface DocumentContext {
  /** Every address ever published. */
  readonly published: readonly AddressEntry[];
  /** The forms that are looked for in a language. */
  readonly formsOf: (language: string) => Forms;
  /** Ids of all terms, those of drafts among them. */
  readonly termIds: ReadonlySet<string>;
  /** Addresses of the drafts that are left out. */
  readonly leftOut: ReadonlySet<string>;
  /** Language of the publication. */
  readonly ownLanguage: string;
  /** Who published the sources, as far as that is known. */
  readonly publishers: PublishersData | undefined;
  /** Whether there are others, so that decisions have to say which is meant. */
  readonly isOneOfMany: boolean;
}
