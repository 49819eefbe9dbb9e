/**
 * Gives a section's blocks their ids: those with an address get the ids of the lock file, headings get ids from their
 * words.
 */
import type { AddressedBlock } from '../block.ts';
import { type AddressKind, addressKindOf, parseId } from '../ids/ids.ts';
import { labelsOf, type LabelledDocument, type Labels } from '../ids/labels.ts';
import type { IdEntry } from '../ids/lock-file.ts';
import { headingIds } from '../markdown/fragments.ts';
import { flatten } from '../reading-order.ts';
import { addressKind, type ReadBlock } from './read-block.ts';

/** What the blocks of a section get their ids from. */
export interface IdNumbering {
  readonly document: LabelledDocument;
  readonly section: { readonly slug: string; readonly label: string };
  /** The document's present ids that no block has yet, from {@link presentIds}. */
  readonly freeIds: PresentIds;
  /** The names that the publisher's own file gives to passages, by their ids. */
  readonly names?: ReadonlyMap<string, readonly string[]>;
}

/** Ids by section and kind, and then by their words. */
export type PresentIds = ReadonlyMap<string, ReadonlyMap<string, IdEntry[]>>;

/** Returns the present ids. */
export function presentIds(ids: readonly IdEntry[]): PresentIds {
  const standing = ids.filter(({ state }) => state === 'stands');
  const byPlace = Map.groupBy(standing, (entry) => keyOfPlace(entry.section, addressKindOf(entry)));
  return new Map([...byPlace].map(([place, entries]) => [place, Map.groupBy(entries, ({ text }) => text)]));
}

const keyOfPlace = (section: string, kind: AddressKind) => `${section} ${kind}`;

/**
 * Returns a function that finds the id of a block by its words among the section's ids, each id once; `undefined` for a
 * block without an address.
 */
export function idLookup({ document, section, freeIds, names }: IdNumbering) {
  let unaccepted = 0;
  return (block: ReadBlock): (Pick<AddressedBlock, 'id' | 'names'> & Labels) | undefined => {
    const kind = addressKind(block);
    if (kind === undefined) return undefined;
    const entry = freeIds.get(keyOfPlace(section.slug, kind))?.get(block.text)?.shift();
    if (entry !== undefined) {
      const own = names?.get(entry.id);
      // A lock file may be older than what its labels say.
      const labels = labelsOf({ ...entry, definition: block.definition, again: block.again }, document);
      return { id: entry.id, ...labels, ...(own !== undefined && { names: own }) };
    }
    unaccepted += 1;
    const label = `${section.label}.?`;
    return {
      id: `${section.slug}-unaccepted-${unaccepted}`,
      label,
      shortLabel: label,
      marginLabel: label,
      ordinal: '?',
    };
  };
}

/**
 * Returns the fragment ids of all headings within a document's sections. They are unique in the document, because one
 * page shows all of it, and none equals the id of a paragraph.
 *
 * @param sections slugs of its sections
 * @param ids every paragraph id that was ever published
 */
export function headingIdsOf(
  blocks: readonly ReadBlock[],
  sections: readonly string[],
  ids: readonly Pick<IdEntry, 'id'>[],
): Map<ReadBlock, string> {
  const headings = flatten(blocks).filter(({ kind }) => kind === 'heading');
  const given = new Set(ids.map(({ id }) => id));
  const slugs = new Set(sections);
  const isTaken = (id: string) => given.has(id) || slugs.has(parseId(id)?.section ?? '');
  const fragments = headingIds(
    headings.map(({ text }) => text.replaceAll('\n', ' ')),
    isTaken,
  );
  return new Map(headings.map((heading, index) => [heading, fragments[index] ?? '']));
}
