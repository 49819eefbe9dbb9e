/** Reads the list of all ids that a document ever had (`paragraphs.json`). */
import type { ParagraphsExport } from '../../exports/paragraphs-json.ts';
import type { Registry } from './anchor.ts';

/** Returns where each id of the list leads now. */
export function registryOf(paragraphs: ParagraphsExport['paragraphs']): Registry {
  return new Map(
    paragraphs.map(({ id, withdrawn, address }) => [
      id,
      { now: withdrawn === undefined ? address.slice(address.indexOf('#') + 1) : undefined },
    ]),
  );
}
