/** Proves that the ids of a page are unique, that references find them, and that marked terms find their notes. */
import type { ProofFault } from './fault.ts';
import { ancestors, attribute, type Element, type Page } from './tree.ts';

/** Attributes whose value is one id, or several with spaces between them. */
const REFERRING: ReadonlyMap<string, 'one' | 'several'> = new Map([
  ...['popovertarget', 'commandfor', 'for', 'form', 'list', 'anchor', 'aria-activedescendant'].map(
    (name) => [name, 'one'] as const,
  ),
  ...[
    ...['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-errormessage', 'aria-flowto'],
    ...['aria-owns', 'headers', 'itemref'],
  ].map((name) => [name, 'several'] as const),
]);

/** Returns the ids of a page, and the faults of the ids and of the references to them. */
export function proveIds(page: Page): { ids: ReadonlySet<string>; faults: ProofFault[] } {
  const ids = new Set<string>();
  const faults: ProofFault[] = [];
  const fault = (found: string, expected: string, remedy: string) =>
    faults.push({ page: page.file, found, expected, remedy });
  const references: { readonly at: string; readonly name: string; readonly value: string }[] = [];
  for (const { tagName, attrs } of page.elements)
    for (const { name, value } of attrs) {
      if (REFERRING.has(name)) references.push({ at: tagName, name, value });
      if (name !== 'id') continue;
      if (ids.has(value))
        fault(`the id "${value}" again, at <${tagName}>`, 'every id once on a page', 'Give one of the two another id.');
      ids.add(value);
    }
  for (const { at, name, value } of references)
    for (const id of REFERRING.get(name) === 'one' ? [value] : value.split(/\s+/).filter(Boolean))
      if (!ids.has(id))
        fault(`<${at} ${name}="${id}">`, 'an id of this page', 'Name one that is there, or draw the element.');
  faults.push(...proveNotes(page));
  return { ids, faults };
}

/** A marked term must lead to its note: on the same page, once, in an `<aside>` outside of the article. */
function proveNotes(page: Page): ProofFault[] {
  const marks = page.elements.filter(
    (element) =>
      element.tagName === 'a' &&
      attribute(element, 'class')?.split(/\s+/).includes('term') === true &&
      ancestors(element).some(({ tagName }) => tagName === 'article'),
  );
  const notes = new Map<string, Element[]>();
  /** The notes in which elements are, by the id of the element. */
  const around = new Map<string, readonly Element[]>();
  for (const element of page.elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    const above = ancestors(element);
    around.set(id, above);
    const names = above.map(({ tagName }) => tagName);
    if (id.startsWith('note-') && names.includes('aside') && !names.includes('article'))
      notes.set(`#${id}`, [...(notes.get(`#${id}`) ?? []), element]);
  }
  return marks.flatMap((mark) => {
    const fault = (found: string, expected: string) => [
      { page: page.file, found, expected, remedy: 'See src/features/notes/, which draws the notes of what is marked.' },
    ];
    const href = attribute(mark, 'href') ?? '';
    const [note, ...others] = notes.get(href) ?? [];
    if (note === undefined || others.length > 0)
      return fault(
        `a marked term that links to "${href}", where ${note === undefined ? 'no note is' : `${others.length + 1} notes are`}`,
        'its note, once, in an <aside> after the article',
      );
    const described = attribute(mark, 'aria-describedby');
    return described === undefined || around.get(described)?.includes(note) === true
      ? []
      : fault(`a marked term that links to "${href}" and is described by "${described}"`, 'words of its own note');
  });
}
