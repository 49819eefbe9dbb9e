/** Finds out which numbers lead to the places of a document, for readers who type an address. */
import { addressWordsOf } from '../languages/reference-words.ts';
import type { Document, Section } from '../model.ts';
import { memo } from '../memo/memo.ts';
import { addressedBlocks } from '../reading-order.ts';
import { partReader } from './parts.ts';
import { numberedPlaces } from './numbered-places.ts';
import { writePath } from './typed.ts';

/** The paths of a document's places (typed.ts). */
export interface Paths {
  /** By the section's slug: those of the section itself, and of the groups that begin with it. */
  readonly ofSections: ReadonlyMap<string, readonly string[]>;
  /** By the ids of blocks and headings. */
  readonly ofBlocks: ReadonlyMap<string, readonly string[]>;
}

const readingOf = memo((language) => {
  const words = addressWordsOf(language);
  return { words, reader: partReader(words) };
});

/** Returns the paths of a document. A place without a number has none. */
export function typedPathsOf(document: Document): Paths {
  const [ofSections, ofBlocks] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (to: Map<string, string[]>, id: string, path: string) => {
    const paths = to.get(id) ?? [];
    if (path !== '' && !paths.includes(path)) to.set(id, [...paths, path]);
  };
  const { words, reader } = readingOf(document.language);
  const counts = new Map(document.sections.flatMap(countsIn));
  for (const { path, section, id, isUnnumbered, isSection } of numberedPlaces(document, reader, words)) {
    const keys = writePath(path);
    const count = counts.get(id ?? '');
    if (isSection === true) add(ofSections, section, keys);
    else if (id !== undefined && (isUnnumbered !== true || path.at(-1)?.number === count)) add(ofBlocks, id, keys);
    else if (id !== undefined && count !== undefined && keys !== '') add(ofBlocks, id, `${keys}/${count}`);
  }
  return { ofSections, ofBlocks };
}

/**
 * The numbers that we count in a section, by the ids of the blocks: the "4" of "III.4", and the "¶4" of "Art. 5 ¶4".
 */
const countsIn = (section: Section): [id: string, count: string][] =>
  addressedBlocks(section).flatMap(({ id, label, isOfficial }): [string, string][] => {
    const count = isOfficial ? undefined : /(?:¶|(?<=\.))\d+$/u.exec(label)?.[0];
    return count === undefined ? [] : [[id, count]];
  });
