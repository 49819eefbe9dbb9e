/** Gives a section's blocks their ids: paragraphs and captions those of the lock file, sub-headings those of their words. */
import { labelsOfId, type LabelledDocument } from '../ids/labels.ts';
import { type IdEntry } from '../ids/lock-file.ts';
import { parseId } from '../ids/ids.ts';
import { headingIds } from '../markdown/fragments.ts';
import type { Block } from '../model.ts';
import { findOccurrences, type Forms } from '../terms/occurrences.ts';
import type { ReadBlock } from './blocks.ts';

/** What blocks need to know to be numbered. */
export interface Numbering {
  readonly document: LabelledDocument;
  readonly section: { readonly slug: string; readonly label: string };
  /** The document's ids that stand and are not given yet, from {@link standingIds}. */
  readonly freeIds: ReadonlyMap<string, IdEntry[]>;
  /** The fragment ids of the document's sub-headings. */
  readonly headingIds: ReadonlyMap<ReadBlock, string>;
  /** The forms that are looked for in the document's language. */
  readonly forms: Forms;
}

/**
 * The blocks of a section. Words that the lock file does not have (in dev, before they are accepted) get a provisional
 * id: `iii-unaccepted-1`, "III.?".
 */
export function numberBlocks(blocks: readonly ReadBlock[], numbering: Numbering): Block[] {
  const idOf = idLookup(numbering);
  return blocks.map((block): Block => {
    const { kind, level, text, words } = block;
    const parts = { number: undefined, text, words, children: [] };
    if (kind === 'heading')
      return { kind, level, id: numbering.headingIds.get(block) ?? '', label: undefined, ...parts };
    if (kind === 'provenance') return { kind, id: undefined, label: undefined, ...parts };
    const occurrences = findOccurrences(text, numbering.forms, numbering.document.language);
    return { kind, ...idOf(kind, text), ...parts, occurrences };
  });
}

/** The ids that stand, by the section, the kind and the words that have them. */
export function standingIds(ids: readonly IdEntry[]): ReadonlyMap<string, IdEntry[]> {
  const standing = ids.filter(({ state }) => state === 'stands');
  return Map.groupBy(standing, ({ id, section, text }) => wordsAt(section, parseId(id)?.kind, text));
}

const wordsAt = (section: string, kind: string | undefined, text: string) => `${section} ${kind} ${text}`;

/** Looks words up among the section's ids, each once. */
function idLookup({ document, section, freeIds }: Numbering) {
  let unaccepted = 0;
  return (kind: 'paragraph' | 'caption', text: string) => {
    const entry = freeIds.get(wordsAt(section.slug, kind, text))?.shift();
    if (entry !== undefined) return { id: entry.id, ...labelsOfId(entry.id, document) };
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
 * Fragment ids of all sub-headings of a document, which has a page of all its sections: no two are alike, and none is
 * that of a paragraph.
 *
 * @param sections slugs of its sections
 */
export function headingIdsOf(blocks: readonly ReadBlock[], sections: readonly string[]): Map<ReadBlock, string> {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const slugs = new Set(sections);
  const isParagraph = (id: string) => slugs.has(parseId(id)?.section ?? '');
  const ids = headingIds(
    headings.map(({ text }) => text),
    isParagraph,
  );
  return new Map(headings.map((heading, index) => [heading, ids[index] ?? '']));
}
