/** The written text in pieces, for the comparison with the original. */
import type { Outline } from '../recognise/outline.ts';
import type { ListedSection } from '../write/document-file.ts';
import { partsOf, type SectionRead } from '../write/read-back.ts';
import { type Moved, takeMoved } from './moved.ts';
import type { Piece } from './options.ts';

/** Returns the groups that begin with a section. */
export function freshGroups(sections: readonly ListedSection[], index: number): ListedSection['groups'] {
  const before = sections[index - 1]?.groups ?? [];
  return (sections[index]?.groups ?? []).filter((group) => !before.includes(group));
}

/**
 * Makes the pieces of the written text.
 *
 * @param elsewhere texts that are in another place than in the original
 * @returns the pieces in the original's order, and those that have moved: footnotes and the texts of `elsewhere`
 */
export function writtenPieces(
  outline: Pick<Outline, 'title' | 'titleInText'>,
  sections: readonly ListedSection[],
  read: readonly SectionRead[],
  elsewhere: readonly Moved[],
): { body: Piece[]; moved: string[] } {
  const headings = (lines: readonly string[]): Piece[] => lines.map((text) => ({ text, isHeading: true }));
  const body: Piece[] = [
    ...(outline.titleInText ? headings(outline.title) : []),
    ...sections.flatMap((section, index) => [
      ...freshGroups(sections, index).flatMap(({ heading }) => headings(heading)),
      ...headings(section.heading),
      ...partsOf(read[index]?.blocks ?? []),
    ]),
  ];
  const moved = read.flatMap(({ footnotes }) => partsOf(footnotes).map(({ text }) => text));
  moved.push(
    ...takeMoved(body, elsewhere, { textOf: ({ text }) => text, isHeading: (piece) => piece.isHeading === true }),
  );
  return { body, moved };
}
