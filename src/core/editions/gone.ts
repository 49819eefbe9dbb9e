/** What former editions have and a later one does not, at the places where it stood. */
import type { AddressedBlock, Block } from '../block.ts';
import type { Document, Section } from '../model.ts';
import { flatten } from '../reading-order.ts';
import { interleave } from './interleave.ts';
import { type EditionPassage, type Unit, unitsOf } from './units.ts';

/** Passages of one article or other unit that followed each other and are gone together. */
export interface Gone {
  /** The last edition that has them. */
  readonly edition: Document;
  readonly section: Section;
  readonly blocks: readonly AddressedBlock[];
  /** What names them: from where to where, or for a whole unit twice that which names it. */
  readonly first: AddressedBlock;
  readonly last: AddressedBlock;
}

/** Where passages stood that are gone from an edition. */
export interface PlacesOfGone {
  /** By the id of the block before which they stood. */
  readonly before: ReadonlyMap<string, readonly Gone[]>;
  /** At the end of a section, by its slug. */
  readonly atEnd: ReadonlyMap<string, readonly Gone[]>;
}

/** A passage with its edition and its unit. */
interface FormerPassage extends EditionPassage {
  readonly edition: Document;
  readonly unit: Unit;
}

/**
 * Finds the places of passages that are gone. Each stood after the passage that it followed, or in the first section. No
 * place is within a table, or among the footnotes.
 *
 * @param earlier the editions before this one, from the oldest
 */
export function placesOfGone(later: Document, earlier: readonly Document[]): PlacesOfGone {
  const former = new Map(earlier.flatMap(passagesOf).map((passage) => [passage.id, passage]));
  const standing = new Map(
    later.sections.flatMap(({ slug, blocks }) =>
      flatten<Block>(blocks).map((block) => [block.id ?? '', { slug, block }]),
    ),
  );
  const before = new Map<string, readonly Gone[]>();
  const atEnd = new Map<string, readonly Gone[]>();
  let waiting: FormerPassage[] = [];
  let slug = later.sections[0]?.slug ?? '';
  const endSection = () => {
    if (waiting.length > 0) atEnd.set(slug, [...(atEnd.get(slug) ?? []), ...together(waiting)]);
    waiting = [];
  };
  for (const id of [...earlier, later].map(namesIn).reduce(interleave)) {
    const now = standing.get(id);
    const gone = former.get(id);
    if (now === undefined) waiting.push(...(gone === undefined ? [] : [gone]));
    else {
      if (now.slug !== slug) endSection();
      slug = now.slug;
      if (waiting.length > 0 && now.block.kind !== 'cell') {
        before.set(id, together(waiting));
        waiting = [];
      }
    }
  }
  endSection();
  return { before, atEnd };
}

/** Returns the ids of the blocks of an edition that can stand before others: footnotes stand below the text. */
const namesIn = ({ sections }: Document) =>
  sections.flatMap(({ blocks }) => flatten<Block>(blocks).flatMap(({ id }) => id ?? []));

const passagesOf = (edition: Document): FormerPassage[] =>
  unitsOf(edition).flatMap((unit) => unit.passages.map((passage) => ({ ...passage, edition, unit })));

/** Joins the passages that follow each other in one unit. */
function together(passages: readonly FormerPassage[]): Gone[] {
  const runs: FormerPassage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    if (run?.[0]?.unit === passage.unit) run.push(passage);
    else runs.push([passage]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { edition, section, unit } = first;
    const blocks = run.map(({ block }) => block);
    const isWhole = run.length === unit.passages.length;
    return [{ edition, section, blocks, first: first.block, last: (!isWhole && blocks.at(-1)) || first.block }];
  });
}
