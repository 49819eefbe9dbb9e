/** Makes the model of a document of its files, its text and its ids. */
import { closest } from 'fastest-levenshtein';
import { publishedIds } from '../ids/lock-file.ts';
import { labelsOf } from '../ids/labels.ts';
import { minutesToRead } from '../languages/reading-time.ts';
import { attribute } from '../markdown/elements.ts';
import type { NamedPlace } from '../markdown/places.ts';
import type { Document, Group, Mark, Section } from '../model.ts';
import { allBlocks, flatten } from '../reading-order.ts';
import type { AddressEntry } from '../published/address-file.ts';
import type { Forms } from '../forms/occurrences.ts';
import { nameOfSection } from '../text/heading-title.ts';
import { markerFor } from '../text/automatic-marks.ts';
import { readMarks } from '../text/marks.ts';
import { headingIdsOf, numberBlocks, standingIds } from '../text/number-blocks.ts';
import { acceptProposal, checkIds, type Proposal, proposeIds } from '../checks/ids.ts';
import { checkMeetings } from '../checks/meetings.ts';
import { checkProvenance } from '../checks/provenance.ts';
import { checkRegister } from '../checks/register.ts';
import { registerWithKinds, withKinds } from '../checks/sources.ts';
import { namesOf } from './document-names.ts';
import { type Fault, isSamePlace, stopsTheBuild } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { type DocumentReading, readDocument } from './read-document.ts';
import type { PublishersData } from '../schemas/publishers.ts';
import type { SectionData } from '../schemas/sections.ts';
import type { DocumentText } from '../text/sections.ts';

/** What becomes of a document's files. */
export interface CompiledDocument {
  readonly document: Document;
  /** Every paragraph and caption that a note may name, those of a text that is not accepted yet among them. */
  readonly places: readonly NamedPlace[];
  /** What is wrong with its text and its lock file. */
  readonly textFaults: readonly Fault[];
  /** Whether its text could be read whole, so that the model has all of it. */
  readonly isWhole: boolean;
  /** What is wrong with its marks, its ids and its register. */
  readonly faults: readonly Fault[];
}

/** What documents have in common. */
export interface DocumentContext {
  /** Every address ever published. */
  readonly published: readonly AddressEntry[];
  /** The forms that are looked for in a language. */
  readonly formsOf: (language: string) => Forms;
  /** Ids of all terms, those of drafts among them. */
  readonly termIds: ReadonlySet<string>;
  /** Addresses of the drafts that are left out. */
  readonly leftOut: ReadonlySet<string>;
  /** Language of the publication. */
  readonly ownLanguage: string;
  /** Who published the sources, as far as that is known. */
  readonly publishers: PublishersData | undefined;
  /** Whether there are others, so that decisions have to say which is meant. */
  readonly isOneOfMany: boolean;
}

/** Checks a document and makes the model of it. */
export function compileDocument(files: DocumentFiles, context: DocumentContext): CompiledDocument {
  const reading = readDocument(files, context.published);
  const { text, ids, labelled, idFaults } = reading;
  const proposal = proposeIds(ids, text.sections, reading.former);
  const isWhole = !stopsTheBuild(text.faults);
  const places = (isWhole ? acceptProposal(proposal, '') : ids)
    .filter(({ state }) => state === 'stands')
    .map((entry) => ({
      document: files.id,
      section: entry.section,
      id: entry.id,
      label: labelsOf(entry, labelled).label,
    }));
  return { places, isWhole, textFaults: [...text.faults, ...idFaults], ...modelOf(reading, proposal, context) };
}

/** The model of a document, and what is wrong with its marks, its ids and its register. */
function modelOf(
  { files, text, ids, labelled, formerly, idFaults }: DocumentReading,
  proposal: Proposal,
  { formsOf, termIds, leftOut, ownLanguage, isOneOfMany, publishers }: DocumentContext,
): Pick<CompiledDocument, 'document' | 'faults'> {
  const { id, data } = files;
  const faults: Fault[] = [];
  const forms = formsOf(data.language);
  const headingIds = headingIdsOf(
    text.sections.flatMap(({ blocks }) => blocks),
    [...data.sections, ...labelled.formerSections].map(({ slug }) => slug),
    ids,
  );
  const groups = groupsOf(data.sections);
  const freeIds = standingIds(ids);
  const sections = data.sections.map((section, index): Section => {
    const read = text.sections[index];
    const isAutomatic = data.marks === 'automatic';
    const marker = isAutomatic ? markerFor(new Set([...data.unmarked, ...termsMarkedIn(read ?? NO_TEXT)])) : undefined;
    const numbering = {
      document: labelled,
      section,
      freeIds,
      headingIds,
      forms,
      marker,
      leftOut,
      pictures: files.pictures,
    };
    const { blocks, footnotes, byRead } = numberBlocks(read ?? NO_TEXT, numbering);
    const known = { ids: termIds, leftOut, forms, language: data.language, isAutomatic };
    const { marks, faults: found } = readMarks(byRead, known, read?.file ?? files.file);
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
  const closingNote = sections.flatMap(allBlocks).find(({ kind }) => kind === 'provenance')?.text;
  const document: Document = {
    ...data,
    id,
    ...namesOf(data, ownLanguage),
    provenance: data.provenance.map((one) => ({ ...one, sources: withKinds(one.sources, publishers) })),
    register: files.register && registerWithKinds(files.register.data, publishers),
    sourceHash: files.source.hash,
    sections,
    ids: publishedIds(ids),
    formerly,
    formerSections: labelled.formerSections,
    closingNote,
  };
  faults.push(...checkUnmarked(files, termIds), ...checkMeetings(files, document, termIds));
  if (idFaults.length > 0) return { document, faults };
  const changed = data.draft || stopsTheBuild(text.faults) ? [] : checkIds(files, proposal, isOneOfMany);
  const isSettled = !data.draft && !stopsTheBuild(text.faults) && changed.length === 0;
  if (isSettled) faults.push(...checkProvenance(files, document));
  return { document, faults: [...faults, ...changed, ...checkRegister(files, document, isSettled)] };
}

const NO_TEXT = { blocks: [], footnotes: [] };

/** The terms that an editor has marked in a section. */
function termsMarkedIn({
  blocks,
  footnotes,
}: Pick<DocumentText['sections'][number], 'blocks' | 'footnotes'>): string[] {
  return flatten([...blocks, ...footnotes]).flatMap(({ terms }) =>
    terms.flatMap(({ element }) => attribute(element, 'id') ?? []),
  );
}

/** Marks in the order of their blocks, and within one of their words. */
function inReadingOrder(marks: readonly Mark[], section: Pick<Section, 'blocks' | 'footnotes'>): Mark[] {
  const order = new Map(allBlocks(section).map(({ id }, index) => [id, index]));
  return marks.toSorted((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start);
}

/** Terms that are never to be marked, and are not there or would not be marked anyway. */
function checkUnmarked({ data, position }: DocumentFiles, termIds: ReadonlySet<string>): Fault[] {
  return data.unmarked.flatMap((term, index) => {
    if (data.marks === undefined)
      return [
        {
          ...position('unmarked'),
          message: `Found "unmarked" without "marks: automatic", expected both or neither: without it, only <Term> marks. Add it, or remove the list.`,
        },
      ].slice(index);
    if (termIds.has(term)) return [];
    const nearest = termIds.size === 0 ? '' : ` Did you mean "${closest(term, [...termIds])}"?`;
    return [
      {
        ...position('unmarked', index),
        message: `Found "${term}" under "unmarked", expected the id of a term, but there is no content/terms/${term}.mdx.${nearest} Correct or remove it.`,
      },
    ];
  });
}

/** The groups of each section, by its slug; a group is one object in all its sections. */
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
