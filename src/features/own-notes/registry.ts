/** Reads the list of all ids that a document ever had (`paragraphs.json`). */
import type { ParagraphsExport } from '../../exports/paragraphs-json.ts';
import type { Registry } from './anchor.ts';
import { documentOf, pageOf } from './exchange/pages.ts';

/** Returns where each id of the list leads now. */
export function registryOf(paragraphs: ParagraphsExport['paragraphs']): Registry {
  return new Map(
    paragraphs.map(({ id, withdrawn, address }) => [
      id,
      { now: withdrawn === undefined ? address.slice(address.indexOf('#') + 1) : undefined },
    ]),
  );
}

/**
 * Returns the names that the document had before, as its former addresses have them.
 *
 * @param root the address of the site's root
 */
export function formerNames(paragraphs: ParagraphsExport['paragraphs'], root: string): Set<string> {
  return new Set(
    paragraphs.flatMap(({ formerAddresses }) => formerAddresses.map((address) => documentOf(pageOf(address, root)))),
  );
}
