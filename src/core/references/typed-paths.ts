/** Finds out which numbers lead to the places of a document, for readers who type an address. */
import { addressWordsOf } from '../languages/reference-words.ts';
import type { Document, Section } from '../model.ts';
import type { Key } from './path.ts';
import { memo } from '../memo/memo.ts';
import { addressedBlocks, allBlocks } from '../reading-order.ts';
import { type PartReader, partReader } from './parts.ts';
import { type NumberedPlace, numberedPlaces } from './numbered-places.ts';
import { runningPath } from './running-numbers.ts';
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
  const places = numberedPlaces(document, reader, words);
  for (const { path, section, id, isUnnumbered, isSection } of places) {
    const keys = writePath(path);
    const count = counts.get(id ?? '');
    if (isSection === true) add(ofSections, section, keys);
    else if (id !== undefined && (isUnnumbered !== true || path.at(-1)?.number === count)) add(ofBlocks, id, keys);
    else if (id !== undefined && count !== undefined && keys !== '') add(ofBlocks, id, `${keys}/${count}`);
  }
  const above = new Map(places.filter(isWholeSection).map(({ section, path }) => [section, path]));
  for (const section of document.sections)
    for (const [id, key] of namedParts(section, reader))
      add(ofBlocks, id, writePath([...(above.get(section.slug) ?? []), key]));
  for (const [id, number] of runningNumbers(places, above)) add(ofBlocks, id, runningPath(number));
  return { ofSections, ofBlocks };
}

/** Whether a place is a section, not a part of it or a group that begins with it. */
const isWholeSection = ({ id, isSection, isGroup }: NumberedPlace) =>
  isGroup !== true && (isSection === true || id === undefined);

/** The headings in a section that begin with the word for a part, by their ids: "Section A. Machines". */
const namedParts = (section: Section, reader: PartReader): [id: string, key: Key][] =>
  allBlocks(section).flatMap((block): [string, Key][] => {
    const part = block.kind === 'heading' ? reader.partAt(block.text, 0) : undefined;
    const { id } = block;
    return part?.kind === undefined || id === undefined ? [] : [[id, { kind: part.kind, number: part.number }]];
  });

/** The fewest points that are a series, and not one list. */
const FEWEST_POINTS = 5;

/**
 * The numbers of points that are counted through a whole document, by the ids of the points, as in a plan with fifty of them:
 * nobody needs a section to name one. If a number occurs twice, there are none.
 */
function runningNumbers(
  places: readonly NumberedPlace[],
  above: ReadonlyMap<string, readonly Key[]>,
): [id: string, number: string][] {
  const points = places.flatMap(({ id, section, path, isUnnumbered }): [string, string][] => {
    const own = path.at(-1);
    const isBelowSection = path.length === (above.get(section)?.length ?? 0) + 1;
    const isPoint = isUnnumbered !== true && isBelowSection && own !== undefined && own.kind === undefined;
    return isPoint && id !== undefined && /^\d+$/u.test(own.number) ? [[id, own.number]] : [];
  });
  const isSeries = points.length >= FEWEST_POINTS && new Set(points.map(([, number]) => number)).size === points.length;
  return isSeries ? points : [];
}

/**
 * The numbers that we count in a section, by the ids of the blocks: the "4" of "III.4", and the "¶4" of "Art. 5 ¶4".
 */
const countsIn = (section: Section): [id: string, count: string][] =>
  addressedBlocks(section).flatMap(({ id, label, isOfficial }): [string, string][] => {
    const count = isOfficial ? undefined : /(?:¶|(?<=\.))\d+$/u.exec(label)?.[0];
    return count === undefined ? [] : [[id, count]];
  });
