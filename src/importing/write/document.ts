/** Writes the files of a document whose structure is known, and reads its sections again as the engine does. */
import { LONG_TITLE } from '../../core/compile/document-names.ts';
import { LOCK_FILE, PASSAGES_FILE } from '../../core/files/file-names.ts';
import { marksCounts } from '../../core/ids/labels.ts';
import { readStyles } from '../../core/numbers/styles.ts';
import { factsOfPassages } from '../../core/passage-facts.ts';
import { flatten } from '../../core/reading-order.ts';
import type { DocumentData } from '../../core/schemas/document.ts';
import type { Passage } from '../../core/pairs/passage.ts';
import type { Choices } from '../choices.ts';
import type { ImportLog } from '../import-log.ts';
import { freshGroups } from '../prove/pieces.ts';
import type { Facts, WordsByPage } from '../read/reading.ts';
import { type Citing, joinWithin } from '../recognise/citing.ts';
import type { Structure } from '../recognise/structure.ts';
import { type ListedSection, shortTitleOf, writeDocumentFile } from './document-file.ts';
import { keepIds } from './exported-ids.ts';
import type { SectionNames } from './names.ts';
import { type WrittenForce, writtenForce } from './force-on-day.ts';
import { remarkForce } from './force-remark.ts';
import { type HeadedSection, pagesOf } from './original-pages.ts';
import { namesOfPassages } from './passage-names.ts';
import { passageFacts, writePassages } from './passages-file.ts';
import { readBack, type SectionRead } from './read-back.ts';
import { writeSection } from './section-file.ts';
import { lockOfVersion } from '../version-of.ts';

/** The files of a document, and what they hold. */
export interface WrittenDocument {
  /** The texts by file name in the document's folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly title: readonly string[];
  readonly sections: readonly ListedSection[];
  /** The sections as the engine reads them. */
  readonly read: readonly SectionRead[];
  readonly outOfSequence: readonly { readonly section: string; readonly number: string }[];
  /** The first paragraph of each page of the original, if it has pages that are cited. */
  readonly pages: DocumentData['pages'];
  /** The names that the file itself gives to passages. */
  readonly names: DocumentData['names'];
  /** Whether the whole text is in force, as the file says. */
  readonly force: WrittenForce | undefined;
  /** Of a version in another language: its passages, as they were compared with those of its original. */
  readonly ofVersion?: readonly Passage[] | undefined;
}

/**
 * Writes the files of a document.
 *
 * @param words the words of each page of the original, if it has pages that are cited
 */
export function writeDocument(
  structure: Structure,
  facts: Facts,
  words: WordsByPage | undefined,
  choices: Choices,
  log: ImportLog,
): WrittenDocument {
  const { language, outline, names: sectionNames, numbering, citing, exported } = structure;
  const texts = structure.trees.map(writeSection);
  const read: SectionRead[] = [];
  for (const [index, text] of texts.entries())
    read.push(readBack(text, structure.styles, `${sectionNames[index]?.slug}.mdx`, read.at(-1)));
  const sections = listSections(structure, read);
  const outOfSequence = read.flatMap((section, index) =>
    section.outOfSequence.map((number) => ({ section: sections[index]?.slug ?? '', number })),
  );
  const title = outline.title.map((line) => line.trim()).filter((line) => line !== '');
  const labelled = { language, numbering, ...citing, sections };
  const ofPassages = passageFacts(structure.trees, read, choices.today);
  const said = factsOfPassages(
    ofPassages,
    read.flatMap((one) => [...flatten(one.blocks), ...flatten(one.footnotes)]),
  );
  const headed = headSections(sections, read).map((section, index) => ({
    ...section,
    facts: said,
    marksCounts: marksCounts(sections[index] ?? {}, labelled),
  }));
  const source = [
    ...title,
    '',
    ...headed.flatMap(({ headings, lines }) => [...headings, ...lines]),
    ...read.flatMap(({ footnoteLines }) => footnoteLines),
    '',
  ].join('\n');
  if (title.join(' ').length >= LONG_TITLE && shortTitleOf(title, facts) === undefined)
    log.remark('decide', 'the title is long: where it is only named, it is cut at a word, or give a shortTitle');
  const version = idsOfVersion(headed, sections, structure, facts, choices, log);
  const known = version?.lock ?? choices.lock;
  const pages = words === undefined ? [] : pagesOf(words, title, headed, known);
  const received = choices.today;
  const names = namesOfPassages(facts.names ?? [], headed, known, log, version === undefined);
  const { given = [] } = choices;
  const force = writtenForce(facts.force, ofPassages, choices.today);
  const described = {
    title,
    language,
    facts,
    given,
    isVersion: version?.isNew === true,
    received,
    numbering,
    citing,
    outOfSequence,
    sections,
    pages,
    names,
    force,
  };
  // A document that exists already keeps its own lock file, and a version has ids of its original.
  const ids = choices.known === undefined && version === undefined ? exported?.ids : undefined;
  const lock = version?.newLock ?? (ids && keepIds(ids, headed, choices.today, log));
  remarkForce(force, ofPassages, log);
  const files = new Map<string, string>([
    ['document.yaml', writeDocumentFile(described)],
    ['source.txt', source],
    ...texts.map((text, index): [string, string] => [`${sections[index]?.slug}.mdx`, text]),
    ...(ofPassages.length === 0 ? [] : [[PASSAGES_FILE, writePassages(ofPassages)] as const]),
    ...(lock === undefined ? [] : [[LOCK_FILE, lock] as const]),
  ]);
  return { files, title, sections, read, outOfSequence, pages, names, force, ofVersion: version?.passages };
}

/** The sections with what stands in each, and with the headings of groups that begin there. */
const headSections = (sections: readonly ListedSection[], read: readonly SectionRead[]) =>
  sections.map(({ slug, heading }, index) => {
    const headings = [...freshGroups(sections, index).flatMap((group) => group.heading), ...heading];
    const { blocks = [], footnotes = [], lines = [] } = read[index] ?? {};
    return { slug, file: '', headings, blocks, footnotes, lines };
  });

/** The lock file of a version in another language, and its passages as they were compared; nothing of any other text. */
function idsOfVersion(
  headed: readonly HeadedSection[],
  sections: readonly ListedSection[],
  { language, citing }: Structure,
  { names = [] }: Facts,
  { versionOf, lock, today }: Choices,
  log: ImportLog,
) {
  if (versionOf === undefined) return undefined;
  const version = {
    sections: headed.map((section, index) => ({ ...section, listed: numbered(sections[index]) })),
    language,
    standsAlone: citing.standsAlone === true,
    // What it has to say of names is said when they have their ids. Later editions are paired as `npm run paragraphs` does it, which
    // knows no names of new passages.
    names: lock === undefined ? namesOfPassages(names, headed, undefined, log.copy(), true) : {},
  };
  const own = lockOfVersion(versionOf, version, lock, today);
  return { ...own, isNew: lock === undefined, newLock: lock === undefined ? own.lock : undefined };
}

/** A section by its label and its heading. */
const numbered = (section: ListedSection | undefined) => ({
  label: section?.label ?? '',
  heading: section?.heading.join('\n'),
});

/** Describes the sections as `document.yaml` lists them. */
function listSections(
  { language, planned, names, numbering, exported }: Structure,
  read: readonly SectionRead[],
): ListedSection[] {
  const numbers = { language, styles: readStyles(numbering), planned };
  return planned.map((section, index): ListedSection => ({
    ...joinedBy(
      names[index] ?? { slug: '', label: '', title: undefined, join: undefined },
      exported === undefined ? joinWithin(read[index]?.blocks ?? [], numbers) : undefined,
    ),
    ...(exported !== undefined && !hasNumbers(read[index]) && { join: undefined }),
    heading: section.heading,
    groups: section.groups,
    goesOn: read[index]?.goesOn === true,
    begins: section.heading.length > 0 || index === 0 ? undefined : firstWords(read, index),
  }));
}

/** How many letters of a section's first line show where it begins. */
const SHOWN = 60;

/** The first words of a section; the whole line, if a line of the section before begins with them too. */
function firstWords(read: readonly SectionRead[], index: number): string | undefined {
  const first = read[index]?.lines[0];
  const words = first?.slice(0, SHOWN).trim();
  const isThere = words !== undefined && read[index - 1]?.lines.some((line) => line.startsWith(words)) === true;
  return isThere ? first : words;
}

/** The names of a section, and how its numbers are joined where an editor or its kind do not say it already. */
const joinedBy = (names: SectionNames, join: Citing['join']): SectionNames => ({ ...names, join: names.join ?? join });

/** Whether a section has official numbers, of its paragraphs or of headings above them. */
const hasNumbers = (section: SectionRead | undefined): boolean =>
  flatten(section?.blocks ?? []).some(({ numbers, within }) => numbers !== undefined || within !== undefined);
