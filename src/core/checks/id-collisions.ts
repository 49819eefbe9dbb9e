/**
 * Finds paragraph ids that collide with ids of other parts of their page: notes, marks, lists of terms, sections,
 * footnote calls.
 */
import { callId, glossId, markId, noteId, paragraphTermsId, sectionId } from '../addresses/addresses.ts';
import { isPageId } from '../markdown/fragments.ts';
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';

/**
 * Returns a fault for each paragraph whose id collides with another part of its section's page. Paragraphs that no
 * longer exist count too, because a line on the page mentions them.
 *
 * @param termIds ids of all terms, with or without faults: any of them may be marked
 */
export function checkIdCollisions(
  { data, lockFile, position }: DocumentFiles,
  document: Document,
  termIds: Iterable<string>,
): Fault[] {
  const { sections } = document;
  const blocks = sections.flatMap(addressedBlocks);
  // Skips the work for nearly every document: few ids begin as the ids of other parts do.
  if (![...blocks, ...document.ids].some(({ id }) => isPageId(id))) return [];
  const parts = new Map([
    ...[...termIds].flatMap((term) =>
      [noteId(term), glossId(term), markId(term)].map((id) => [id, `the note on the term "${term}"`] as const),
    ),
    ...blocks.map(({ id, label }) => [paragraphTermsId(id), `the list of terms in ${label}`] as const),
    ...sections.map(({ slug }) => [sectionId(slug), `the section "${slug}" in the whole text`] as const),
    ...blocks.flatMap(({ id, kind, label }) =>
      kind === 'footnote' ? [[callId(id, 1), `the call of ${label}`] as const] : [],
    ),
  ]);
  const gone = document.ids
    .filter(({ id, state }) => state !== 'stands' && parts.has(id))
    .map(({ id }) => ({
      file: lockFile,
      message: `Found the id ${id} of a paragraph that is gone, whose line would have the address "#${id}", that of ${parts.get(id)}. Give that another name.`,
    }));
  const standing = sections.flatMap((section, index) => {
    const meeting = addressedBlocks(section).find(({ id }) => parts.has(id));
    if (meeting === undefined) return [];
    return [
      {
        ...position('sections', ...(data.sections[index]?.path ?? []), 'slug'),
        message: `Found the section "${section.slug}", whose ${meeting.label} would have the address "#${meeting.id}", that of ${parts.get(meeting.id)}. Give one of the two another name.`,
      },
    ];
  });
  return [...standing, ...gone];
}
