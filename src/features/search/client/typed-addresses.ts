/** Reads the addresses in a query. It is loaded only for a query that may have one, because it knows many languages. */
import { isSmall, type Word, wordsOf } from '../../../core/languages/words.ts';
import { closeness, endingOf, typedAddresses } from '../../../core/references/typed.ts';
import type { TextRecord } from '../record.ts';
import { tokenOf } from '../token.ts';

/** A reading of a query as an address. */
export interface Address {
  /** The words of the index for it (token.ts). */
  readonly tokens: readonly string[];
  /** Returns how well a text is what is addressed; 0 if it is not. */
  readonly closeness: (record: TextRecord) => number;
  /** What else was typed. */
  readonly beside: readonly Word[];
}

/** Returns the addresses in what a reader typed. */
export const addressesIn = (typed: string): Address[] =>
  typedAddresses(typed).map((address) => ({
    tokens: [tokenOf(endingOf(address))],
    closeness: ({ paths = [] }) => Math.max(0, ...paths.map((path) => closeness(address, path))),
    beside: wordsOf(address.beside).filter((word) => !isSmall(word)),
  }));
