/** A document's sections as the contents show them: with the groups that they are in. */
import type { Document, Group, Section } from '../../core/model.ts';

/** A group with what is in it, or a section. */
export type ContentsEntry =
  { readonly group: Group; readonly entries: readonly ContentsEntry[] } | { readonly section: Section };

/** From how many sections on a document's contents are long: groups fold, and a field finds a section. */
export const LONG = 25;

/** The contents of a document, in reading order. */
export function contentsOf({ sections }: Pick<Document, 'sections'>): ContentsEntry[] {
  return below(sections, 0);
}

/** Whether a section is among entries, or in a group of them. */
export function holds(entries: readonly ContentsEntry[], slug: string | undefined): boolean {
  return entries.some((entry) => ('group' in entry ? holds(entry.entries, slug) : entry.section.slug === slug));
}

function below(sections: readonly Section[], depth: number): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (let at = 0; at < sections.length;) {
    const section = sections[at];
    if (section === undefined) break;
    const group = section.groups[depth];
    if (group === undefined) {
      entries.push({ section });
      at += 1;
      continue;
    }
    const end = sections.findIndex((other, index) => index > at && other.groups[depth] !== group);
    const inside = sections.slice(at, end === -1 ? undefined : end);
    entries.push({ group, entries: below(inside, depth + 1) });
    at += inside.length;
  }
  return entries;
}
