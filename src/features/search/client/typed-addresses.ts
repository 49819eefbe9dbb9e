/** Reads the addresses in a query. It is loaded only for a query that may have one, because it knows many languages. */
import { isSmall, wordsOf } from '../../../core/languages/words.ts';
import { closeness, endingOf, typedAddresses } from '../../../core/references/typed.ts';
import { tokenOf } from '../token.ts';
import type { Address } from './places.ts';

/** Returns the addresses in what a reader typed. */
export const addressesIn = (typed: string): Address[] =>
  typedAddresses(typed).map((address) => ({
    tokens: [tokenOf(endingOf(address))],
    closeness: ({ paths = [] }) => Math.max(0, ...paths.map((path) => closeness(address, path))),
    beside: wordsOf(address.beside).filter((word) => !isSmall(word)),
  }));
