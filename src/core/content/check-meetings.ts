/** Paragraph ids that would be those of other parts of their page: of notes and marks, lists of terms, sections, calls. */
import { callId, markId, noteId, paragraphTermsId, sectionId } from '../addresses.ts';
import { addressedBlocks, type Document } from '../model.ts';
import type { Fault } from './fault.ts';
import type { DocumentFiles } from './content-files.ts';

/**
 * Paragraphs that meet other parts, once for each section.
 *
 * @param termIds ids of all terms, sound or not: any may be marked
 */
export function checkMeetings(
  { data, position }: DocumentFiles,
  document: Document,
  termIds: Iterable<string>,
): Fault[] {
  const { sections } = document;
  const blocks = sections.flatMap(addressedBlocks);
  const parts = new Map([
    ...[...termIds].flatMap((term) =>
      [noteId(term), markId(term)].map((id) => [id, `the note on the term "${term}"`] as const),
    ),
    ...blocks.map(({ id, label }) => [paragraphTermsId(id), `the list of terms in ${label}`] as const),
    ...sections.map(({ slug }) => [sectionId(slug), `the section "${slug}" in the whole text`] as const),
    ...blocks.flatMap(({ id, kind, label }) =>
      kind === 'footnote' ? [[callId(id, 1), `the call of ${label}`] as const] : [],
    ),
  ]);
  return sections.flatMap((section, index) => {
    const meeting = addressedBlocks(section).find(({ id }) => parts.has(id));
    if (meeting === undefined) return [];
    return [
      {
        ...position('sections', ...(data.sections[index]?.path ?? []), 'slug'),
        message: `Found the section "${section.slug}", whose ${meeting.label} would have the address "#${meeting.id}", that of ${parts.get(meeting.id)}. Give one of the two another name.`,
      },
    ];
  });
}
