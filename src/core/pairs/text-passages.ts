/** Lists the passages of a text by which it is paired with a version in another language. */
import type { ReadBlock } from '../text/read-block.ts';
import { addressKind } from '../text/read-block.ts';
import type { SectionText } from '../text/sections.ts';
import { type NumberedSection, numberOfSection, numberPath } from './number-path.ts';
import type { Passage } from './passage.ts';

/** A text as it was read, with what its `document.yaml` says of its sections. */
export interface PairedText {
  readonly sections: readonly (SectionText & { readonly listed: Omit<NumberedSection, 'language'> })[];
  /** Its BCP 47 tag. */
  readonly language: string;
  /** Whether official numbers are cited without those of their section. */
  readonly standsAlone: boolean;
  /** The names that the publisher's own file gives to passages, each with the id of its passage. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Returns the passages of a text in the order of {@link flatten}, footnotes of each section last.
 *
 * @param ids of all passages, in that order
 * @param keyOf returns what a section has in common with the same section of the other text
 */
export function passagesOf(
  { sections, language, standsAlone, names }: PairedText,
  ids: readonly string[],
  keyOf: (slug: string) => string,
): Passage[] {
  const namesOf = Map.groupBy(Object.entries(names), ([, id]) => id);
  const passages: Passage[] = [];
  for (const { slug, listed, blocks, footnotes } of sections) {
    const own = standsAlone ? undefined : numberOfSection({ ...listed, language });
    const section = keyOf(slug);
    let isFirst = true;
    /** The first words of an article without numbers of their own: its points are within them. */
    let lead: string | undefined;
    const add = (block: ReadBlock, parent: string | undefined): void => {
      let around = parent;
      if (addressKind(block) !== undefined) {
        const id = ids[passages.length] ?? '';
        const numbers = block.kind === 'footnote' ? undefined : block.numbers;
        if (isFirst && own !== undefined && numbers === undefined) lead = id;
        const ofSection = numbers === undefined || standsAlone ? own : (own ?? `§${section}`);
        passages.push({
          id,
          path: numberPath(ofSection, numbers, isFirst && own !== undefined),
          parent: parent ?? (numbers === undefined ? undefined : lead),
          section,
          text: block.text,
          names: namesOf.get(id)?.map(([name]) => name),
        });
        isFirst = false;
        around = id;
      }
      for (const child of block.children) add(child, around);
    };
    for (const block of [...blocks, ...footnotes]) add(block, undefined);
  }
  return passages;
}
