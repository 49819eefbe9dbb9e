/** Builds the tree of a document's groups and sections for its contents. */
import type { Document, Group, Section } from './model.ts';

/** A group with its entries, or a section. */
export type ContentsEntry =
  { readonly group: Group; readonly entries: readonly ContentsEntry[] } | { readonly section: Section };

/** Returns the contents of a document, in reading order. */
export function contentsOf({ sections }: Pick<Document, 'sections'>): ContentsEntry[] {
  return below(sections, 0);
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
