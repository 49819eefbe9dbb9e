/** Finds the page of the same place in another language. */
import { documentPath, passagePath, sectionPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { addressedBlocks } from '../../core/reading-order.ts';

/** The page of a passage; the front page if the version has no such passage. */
export const passageIn = ({ id, ids }: Document, passage: string): string =>
  ids.some((one) => one.id === passage && one.state === 'stands') ? passagePath(id, passage) : documentPath(id);

/** The page of the section that has most of a section's passages; the front page if the version has none of them. */
export function sectionIn(version: Document, document: Document, slug: string): string {
  const section = document.sections.find((one) => one.slug === slug);
  const ids = new Set(section === undefined ? [] : addressedBlocks(section).map((block) => block.id));
  const shared = version.sections.map((one) => ({
    slug: one.slug,
    count: addressedBlocks(one).filter((block) => ids.has(block.id)).length,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const found = most === 0 ? undefined : shared.find(({ count }) => count === most);
  return found === undefined ? documentPath(version.id) : sectionPath(version.id, found.slug);
}
