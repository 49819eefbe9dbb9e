/** Finds the names of places in a note that do not say of which document the places are. */
import type { Root } from 'mdast';
import { isPartOfWord } from '../forms/occurrences.ts';
import { candidates, eachText, type KnownPlaces, type NamedPlace, namesIn, offsetOf } from './places.ts';

/** A name without a document, and where it is. */
export interface BareName {
  /** As the note writes it: "III.4–9". */
  readonly words: string;
  /** Its offset in the file. */
  readonly offset: number;
  /** For each end of it, the places with that label. */
  readonly places: readonly (readonly NamedPlace[])[];
}

/**
 * Returns every name in a note that does not say of which document it is.
 *
 * @param tree the note; text in links is skipped
 * @param body the text from which the tree was made
 */
export function bareNames(tree: Root, known: KnownPlaces, body: string): BareName[] {
  const found: BareName[] = [];
  eachText(tree, (text, start) => {
    for (const match of known.pattern === undefined ? [] : text.matchAll(known.pattern)) {
      const offset = offsetOf(match, start, body);
      if (offset === undefined || isPartOfWord(text, match.index) || match.groups?.['document'] !== undefined) continue;
      const places = namesIn(match.groups ?? {}, known).map((name) => candidates(name, known));
      found.push({ words: match[0], offset, places });
    }
  });
  return found;
}
