/** What of a page opens in another language by one button: a passage, a caption, or all cells of a table. */

/** One of these. */
export interface Unit {
  readonly ids: readonly string[];
  readonly label: string;
  /** Where its buttons stand: one for each other language. */
  readonly place: HTMLElement;
  /** The slug of its section on a page of the whole text. */
  readonly section: string | undefined;
}

/** Returns the slug of the section of a passage on a page of the whole text. */
export const sectionOf = (passage: Element | null): string | undefined =>
  passage?.closest<HTMLElement>('[data-section]')?.dataset['section'];

/**
 * Returns all units of a text, in their order, each with a place for its buttons, which is added to the page. A table has one
 * place below it, since cells have no room for buttons.
 */
export function unitsOf(article: Element): Unit[] {
  const isWhole = article.querySelector('[data-section]') !== null;
  return [...article.querySelectorAll<HTMLElement>(':is(.numbered > :is(p, figcaption)[id], .table-scroll)')].flatMap(
    (element): Unit[] => {
      const section = sectionOf(element);
      // Footnotes stand below the whole text, and in no section of it.
      if (isWhole && section === undefined) return [];
      const { name, label } = element.parentElement?.querySelector<HTMLElement>(':scope > a.number')?.dataset ?? {};
      const place = article.ownerDocument.createElement('div');
      place.className = 'other-languages';
      element.parentElement?.append(place);
      return [
        {
          ids: element.id === '' ? [...element.querySelectorAll('[id]')].map(({ id }) => id) : [element.id],
          label: name ?? label ?? element.getAttribute('aria-label') ?? '',
          place,
          section,
        },
      ];
    },
  );
}
