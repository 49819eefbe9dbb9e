/** Makes the sections of a document from its text: blocks with their ids, and marks. */
import { type Fault, isSamePlace } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { findOccurrences, type Occurrence } from '../forms/occurrences.ts';
import { minutesToRead } from '../languages/reading-time.ts';
import { attribute } from '../markdown/elements.ts';
import { memo } from '../memo/memo.ts';
import type { Group, Mark, Section } from '../model.ts';
import type { DocumentReading } from '../proposal/read-document.ts';
import { allBlocks, flatten } from '../reading-order.ts';
import type { SectionData } from '../schemas/sections.ts';
import { markerFor } from '../text/automatic-marks.ts';
import { nameOfSection } from '../text/heading-title.ts';
import { readMarks } from '../text/marks.ts';
import { headingIdsOf, presentIds } from '../text/block-ids.ts';
import { numberBlocks } from '../text/number-blocks.ts';
import { addressKind } from '../text/read-block.ts';
import type { DocumentText } from '../text/sections.ts';
import type { DocumentContext } from './context.ts';

/**
 * Makes the sections of a document.
 *
 * @returns the sections in reading order, and the faults of their marks
 */
export function makeSections(
  files: DocumentFiles,
  { text, ids, labelled }: DocumentReading,
  { formsOf, termIds, leftOut, ownLanguage }: DocumentContext,
): { readonly sections: Section[]; readonly faults: Fault[] } {
  const { id, data } = files;
  const faults: Fault[] = [];
  const forms = formsOf(data.language);
  const occurrencesIn = memo((words) => findOccurrences(words, forms, data.language));
  const headingIds = headingIdsOf(
    text.sections.flatMap(({ blocks }) => blocks),
    [...data.sections, ...labelled.formerSections].map(({ slug }) => slug),
    ids,
  );
  const names = new Map(
    [...Map.groupBy(Object.entries(data.names), ([, passage]) => passage)].map(([passage, all]) => [
      passage,
      all.map(([name]) => name),
    ]),
  );
  const groups = groupsOf(data.sections);
  const freeIds = presentIds(ids);
  const isAutomatic = data.marks === 'automatic';
  const known = { usesOf: isAutomatic ? usesIn(text, occurrencesIn) : () => 0, met: new Set<string>() };
  const sections = text.sections.map(({ listed: section, ...read }): Section => {
    const byHand = termsMarkedIn(read);
    const marker = isAutomatic ? markerFor(new Set([...data.unmarked, ...byHand]), known) : undefined;
    const numbering = {
      document: labelled,
      section,
      freeIds,
      names,
      headingIds,
      occurrencesIn,
      marker,
      leftOut,
      pictures: files.pictures,
    };
    const { blocks, footnotes, byRead } = numberBlocks(read, numbering);
    for (const term of byHand) known.met.add(term);
    const checked = { ids: termIds, leftOut, forms, language: data.language, isAutomatic };
    const { marks, faults: found } = readMarks(byRead, checked, read.file);
    faults.push(...found.filter((fault) => !text.faults.some((known) => isSamePlace(known, fault))));
    return {
      document: id,
      slug: section.slug,
      label: section.label,
      join: section.join,
      counted: section.counted,
      heading: section.heading,
      ...nameOfSection(section),
      groups: groups.get(section.slug) ?? [],
      titleLanguage: section.heading === undefined ? ownLanguage : data.language,
      blocks,
      footnotes,
      marks: inReadingOrder([...marks, ...(marker?.marks ?? [])], { blocks, footnotes }),
      minutes: minutesToRead(
        allBlocks({ blocks, footnotes }).map((block) => block.text),
        data.language,
      ),
    };
  });
  return { sections, faults };
}

/** Counts for each term the blocks of a document that use it. */
function usesIn({ sections }: DocumentText, occurrencesIn: (words: string) => readonly Occurrence[]) {
  const uses = new Map<string, number>();
  for (const block of flatten(sections.flatMap(({ blocks, footnotes }) => [...blocks, ...footnotes])))
    if (addressKind(block) !== undefined)
      for (const term of new Set(occurrencesIn(block.text).map((one) => one.term)))
        uses.set(term, (uses.get(term) ?? 0) + 1);
  return (term: string) => uses.get(term) ?? 0;
}

/** The ids of the terms that an editor has marked in a section. */
function termsMarkedIn({
  blocks,
  footnotes,
}: Pick<DocumentText['sections'][number], 'blocks' | 'footnotes'>): string[] {
  return flatten([...blocks, ...footnotes]).flatMap(({ terms }) =>
    terms.flatMap(({ element }) => attribute(element, 'id') ?? []),
  );
}

/** Sorts marks by their blocks, and within a block by their words. */
function inReadingOrder(marks: readonly Mark[], section: Pick<Section, 'blocks' | 'footnotes'>): Mark[] {
  const order = new Map(allBlocks(section).map(({ id }, index) => [id, index]));
  return marks.toSorted((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start);
}

/** The groups of each section, by its slug. Sections of the same group share one object. */
function groupsOf(sections: readonly SectionData[]): Map<string, Group[]> {
  const known = new Map<string, Group>();
  return new Map(
    sections.map(({ slug, groups }) => [
      slug,
      groups.map(({ heading, path }) => {
        const group = known.get(path.join()) ?? { heading, first: slug };
        known.set(path.join(), group);
        return group;
      }),
    ]),
  );
}
