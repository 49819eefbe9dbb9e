/** Finds the same page of another text of a work: of another edition, or of a text in another language. */
import { documentPath, fullTextPath, passagePath, sectionPath } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { counterpartOf, sectionIn } from '../../core/pairs/counterparts.ts';

/** A page of a text: its front page, the whole text, a section by its slug, or a passage by its id. */
export type TextPage =
  | { readonly kind: 'front' | 'full' }
  | { readonly kind: 'section'; readonly slug: string }
  | { readonly kind: 'passage'; readonly id: string };

/** Returns the path of a page. */
export function pathOf({ id }: Document, page: TextPage): string {
  switch (page.kind) {
    case 'front':
      return documentPath(id);
    case 'full':
      return fullTextPath(id);
    case 'section':
      return sectionPath(id, page.slug);
    case 'passage':
      return passagePath(id, page.id);
  }
}

/** Returns the same page of another text of the work; `undefined` if that has none. */
export function pageIn(text: Document, page: TextPage, other: Document): TextPage | undefined {
  if (page.kind === 'section') {
    const slug = other.current === text.current ? page.slug : sectionIn(text, page.slug, other);
    return other.sections.some((section) => section.slug === slug) && slug !== undefined
      ? { kind: 'section', slug }
      : undefined;
  }
  if (page.kind === 'passage') {
    const id = other.current === text.current ? page.id : counterpartOf(text, page.id, other);
    return other.ids.some((one) => one.id === id && one.state === 'stands') && id !== undefined
      ? { kind: 'passage', id }
      : undefined;
  }
  return page;
}

/** Returns the path of the same page of another text of the work, or of its front page if it has none. */
export const samePathIn = (text: Document, page: TextPage, other: Document): string =>
  pathOf(other, pageIn(text, page, other) ?? { kind: 'front' });
