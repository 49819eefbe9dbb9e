/** Finds out which numbers lead to the places of a document, for readers who type an address. */
import { addressWordsOf } from '../languages/reference-words.ts';
import { unitWordsOf } from '../languages/unit-words.ts';
import type { Document, Section } from '../model.ts';
import { memo } from '../memo/memo.ts';
import { addressedBlocks } from '../reading-order.ts';
import { type PartReader, partReader } from './parts.ts';
import { counted, numberedPlaces } from './places.ts';
import { writePath } from './typed.ts';

/** The paths of a document's places (typed.ts). */
export interface Paths {
  /** By the section's slug: those of the section itself, and of the groups that begin with it. */
  readonly ofSections: ReadonlyMap<string, readonly string[]>;
  /** By the ids of blocks and headings. */
  readonly ofBlocks: ReadonlyMap<string, readonly string[]>;
}

const readerOf = memo((language): PartReader => partReader(addressWordsOf(language)));

/** Returns the paths of a document. A place without a number has none. */
export function typedPathsOf(document: Document): Paths {
  const [ofSections, ofBlocks] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (to: Map<string, string[]>, id: string, path: string) => {
    const paths = to.get(id) ?? [];
    if (path !== '' && !paths.includes(path)) to.set(id, [...paths, path]);
  };
  const { counted: word = '' } = unitWordsOf(document.language);
  const numbers = new Map(document.sections.flatMap((section) => countedIn(section, word)));
  for (const { path, section, id, isUnnumbered, isSection } of numberedPlaces(document, readerOf(document.language))) {
    const keys = writePath(path);
    if (isSection === true) add(ofSections, section, keys);
    else if (id !== undefined && isUnnumbered !== true) add(ofBlocks, id, keys);
    const number = numbers.get(id ?? '');
    if (id !== undefined && isUnnumbered === true && number !== undefined && keys !== '')
      add(ofBlocks, id, `${keys}/${counted(number)}`);
  }
  return { ofSections, ofBlocks };
}

/**
 * The numbers that we count in a section, by the ids of the blocks: the "4" of "III.4".
 *
 * @param word how the language counts paragraphs, if lawyers do: ", al. "
 */
const countedIn = (section: Section, word: string): [id: string, number: string][] =>
  addressedBlocks(section).flatMap(({ id, label }): [string, string][] => {
    const own = label.startsWith(section.label) ? label.slice(section.label.length) : '';
    const inWords = own.startsWith(word) ? /^\d+$/u.exec(own.slice(word.length))?.[0] : undefined;
    const number = inWords ?? /^\D{1,3}(\d+)$/u.exec(own)?.[1];
    return number === undefined ? [] : [[id, number]];
  });
