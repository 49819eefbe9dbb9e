/** Makes the model of a document of its files, its text and its ids. */
import type { IdEntry } from '../ids/lock-file.ts';
import { minutesToRead } from '../languages/reading-time.ts';
import { allBlocks, type Document, type Group, type Section } from '../model.ts';
import type { AddressEntry } from '../published/address-file.ts';
import { formerNames, formerSections } from '../published/former-pages.ts';
import type { Forms } from '../terms/occurrences.ts';
import { nameOfSection } from '../text/heading-title.ts';
import { readMarks } from '../text/marks.ts';
import { headingIdsOf, numberBlocks, standingIds } from '../text/number-blocks.ts';
import { checkIds, labelFormerSections, type Proposal, readIds } from './check-ids.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkRegister } from './check-register.ts';
import { namesOf } from './document-names.ts';
import { type Fault, isSamePlace } from './fault.ts';
import type { DocumentFiles } from './content-files.ts';
import type { DocumentData } from './schemas/document.ts';
import type { SectionData } from './schemas/sections.ts';
import { type DocumentText, readSections } from './sections.ts';

/** A document's files, its text and its ids. */
export interface DocumentReading {
  readonly files: DocumentFiles;
  readonly text: DocumentText;
  readonly ids: readonly IdEntry[];
  /** Sections that it has no more, with those that they became. */
  readonly former: ReadonlyMap<string, string | undefined>;
  /** What it is, with the sections that ids are labelled by though it has them no more. */
  readonly labelled: DocumentData & Pick<Document, 'formerSections'>;
  /** Names that its address had before. */
  readonly formerly: readonly string[];
  /** What is wrong with its lock file. */
  readonly idFaults: readonly Fault[];
}

/**
 * Reads the text and the ids of a document.
 *
 * @param published every address ever published
 */
export function readDocument(files: DocumentFiles, published: readonly AddressEntry[]): DocumentReading {
  const { ids, faults } = readIds(files, published);
  const slugs = files.data.sections.map(({ slug }) => slug);
  const former = formerSections(published, files.id, slugs);
  return {
    files,
    text: readSections(files),
    ids,
    former,
    labelled: { ...files.data, formerSections: labelFormerSections(files, ids, former) },
    formerly: formerNames(published, files.id),
    idFaults: faults,
  };
}

/** A document's files, and its paragraphs beside its ids. */
export interface ProposedReading extends DocumentReading {
  readonly proposal: Proposal;
}

/** What documents have in common. */
export interface DocumentContext {
  /** The forms that are looked for in a language. */
  readonly formsOf: (language: string) => Forms;
  readonly termIds: ReadonlySet<string>;
  /** Language of the publication. */
  readonly ownLanguage: string;
  /** Whether there are others, so that decisions have to say which is meant. */
  readonly isOneOfMany: boolean;
}

/** Makes the model of a document, and finds what is wrong with its marks, its ids and its register. */
export function compileDocument(
  { files, text, ids, labelled, formerly, idFaults, proposal }: ProposedReading,
  { formsOf, termIds, ownLanguage, isOneOfMany }: DocumentContext,
): { document: Document; faults: Fault[] } {
  const { id, data, source } = files;
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
    const numbering = { document: labelled, section, freeIds, headingIds, forms, pictures: files.pictures };
    const { blocks, footnotes, byRead } = numberBlocks(read ?? NO_TEXT, numbering);
    const known = { ids: termIds, forms, language: data.language };
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
      marks,
      minutes: minutesToRead(
        allBlocks({ blocks, footnotes }).map((block) => block.text),
        data.language,
      ),
    };
  });
  const document: Document = {
    ...labelled,
    id,
    ...namesOf(data, ownLanguage),
    sections,
    ids,
    formerly,
    register: files.register?.data,
    provenance: sections.flatMap(allBlocks).find(({ kind }) => kind === 'provenance')?.text,
    sourceHash: source.hash,
  };
  faults.push(...checkMeetings(files, document, termIds));
  if (idFaults.length > 0) return { document, faults };
  const changed = text.faults.length > 0 ? [] : checkIds(files, proposal, isOneOfMany);
  const isSettled = text.faults.length + changed.length === 0;
  return { document, faults: [...faults, ...changed, ...checkRegister(files, document, isSettled)] };
}

const NO_TEXT = { blocks: [], footnotes: [] };

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
