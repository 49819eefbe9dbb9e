/**
 * Gathers what refers to each passage, within its document and from others. Only references that are links count: of a range,
 * "Articles 5 to 7", these are its ends. A reference to a group of sections, such as a chapter, counts for none of them.
 */
import { memoOf } from '../memo/memo.ts';
import type { Block } from '../block.ts';
import type { Document, Referrer, Referrers, Section } from '../model.ts';
import type { Passage } from '../passages.ts';
import { addressedBlocks } from '../reading-order.ts';

/** Gathers the references of all texts, in reading order. A passage that names another twice refers to it once. */
export function gatherReferrers(expressions: readonly Document[]): Referrers {
  const all = new Map<string, Map<string, Referrer[]>>();
  for (const document of expressions) {
    const places = new Map(
      document.sections.flatMap((section) =>
        addressedBlocks(section).map((block) => [block.id, { document, section, block }]),
      ),
    );
    for (const { block, target } of document.references) {
      const referrer = places.get(block);
      if (referrer === undefined || typeof target === 'string' || target.isGroup === true) continue;
      const text = target.other?.id ?? document.id;
      const ofText = all.get(text) ?? new Map<string, Referrer[]>();
      const named = target.id ?? sectionKey(target.section);
      const known = ofText.get(named) ?? [];
      if (known.at(-1) !== referrer) known.push(referrer);
      ofText.set(named, known);
      all.set(text, ofText);
    }
  }
  return all;
}

const sectionKey = (slug: string) => `${slug}/`;

/** What refers to a passage, or to a part of the text that contains it. */
export interface ReferredTo {
  /** The label of the part that contains it, and the language of that; `undefined` for the passage itself. */
  readonly within: string | undefined;
  readonly by: readonly Referrer[];
}

/** Returns what refers to a passage itself, and then to what contains it, from the innermost. */
export function referredTo({ document, id, place }: Passage, referrers: Referrers): ReferredTo[] {
  const ofText = referrers.get(document.id);
  if (ofText === undefined || place === undefined) return [];
  const { section } = place;
  return [
    ...(aroundIn(section).get(id) ?? []).map((block) => ({
      key: block.id,
      within: block.id === id ? undefined : block.label,
    })),
    { key: sectionKey(section.slug), within: section.label },
  ].flatMap(({ key, within }) => {
    const by = ofText.get(key ?? '') ?? [];
    return by.length === 0 ? [] : [{ within, by }];
  });
}

/** The blocks of a section by their ids, each with what contains it, from the innermost. */
const aroundIn = memoOf((section: Section): ReadonlyMap<string, readonly Block[]> => {
  const found = new Map<string, readonly Block[]>();
  const add = (blocks: readonly Block[], above: readonly Block[]): void => {
    for (const block of blocks) {
      const around = [block, ...above];
      if (block.id !== undefined) found.set(block.id, around);
      add(block.children, around);
    }
  };
  add([...section.blocks, ...section.footnotes], []);
  return found;
});
