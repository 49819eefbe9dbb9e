/** Where the passages of a page are in another language, for the script that keeps a reader's place. */
import { sectionPath } from '../../core/addresses/addresses.ts';
import { counterpartOf, sectionsOfPassages } from '../../core/pairs/counterparts.ts';
import type { Document } from '../../core/model.ts';
import { addressedBlocks } from '../../core/reading-order.ts';
import { pageIn, type TextPage } from '../editions/same-page.ts';

/**
 * Returns, in JSON, the address of each passage that has another id or is on another page there, and an empty one where no
 * counterpart is found. All others have the same id on the same page. `undefined` for pages without a text to read in.
 */
export function placesIn(text: Document, page: TextPage, other: Document): string | undefined {
  if (page.kind !== 'section' && page.kind !== 'full') return undefined;
  const there = pageIn(text, page, other);
  const sections = sectionsOfPassages(other);
  const only = page.kind === 'section' ? page.slug : undefined;
  const shown = text.sections.filter(({ slug }) => only === undefined || slug === only);
  const places = shown.flatMap(addressedBlocks).flatMap(({ id }): [string, string][] => {
    const counterpart = counterpartOf(text, id, other);
    if (counterpart === undefined) return [[id, '']];
    const slug = sections.get(counterpart) ?? '';
    if (there?.kind !== 'section' || there.slug === slug) return counterpart === id ? [] : [[id, `#${counterpart}`]];
    return [[id, `${sectionPath(other.id, slug)}#${counterpart}`]];
  });
  return JSON.stringify(Object.fromEntries(places));
}
