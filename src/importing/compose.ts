/** Makes a document's files from its blocks, and compares their text with the original. */
import type { Root, RootContent } from 'mdast';
import { type Fault, stopsTheBuild } from '../core/faults/fault.ts';
import { checkLengths } from '../core/faults/limits.ts';
import { marksCounts } from '../core/ids/labels.ts';
import { readStyles } from '../core/numbers/styles.ts';
import { flatten } from '../core/reading-order.ts';
import type { DocumentData } from '../core/schemas/document.ts';
import { type BuildFaults, faultsOfBuild, picturesIn } from './check.ts';
import type { Choices } from './choices.ts';
import { type Counts, countsOf } from './counts.ts';
import type { ImportLog, Remark } from './import-log.ts';
import { type LeftOut, measureLeftOut } from './left-out.ts';
import { type Losses, lossesOf } from './bend/losses.ts';
import { soundSections } from './bend/sound-sections.ts';
import { compare, type Difference } from './prove/compare.ts';
import { freshGroups, writtenPieces } from './prove/pieces.ts';
import { compareNumbers, type ComparedNumbers } from './prove/numbers.ts';
import type { SecondReading } from './prove/second-reading.ts';
import type { Facts, ReadPicture, WordsByPage } from './read/reading.ts';
import { type Citing, citingOf, joinWithin, stylesIn } from './recognise/citing.ts';
import { languageOf } from './recognise/language.ts';
import { keepUncalled } from './recognise/notes.ts';
import { numberingOf } from './recognise/numbering.ts';
import { outlineOf } from './recognise/outline.ts';
import { numberFootnotes, exportPlan } from './recognise/exported-sections.ts';
import { planSections, withNotes } from './recognise/sections.ts';
import { sequences } from './recognise/sequences.ts';
import { LONG_TITLE } from '../core/compile/document-names.ts';
import { type ListedSection, missingFields, shortTitleOf, valueOf, writeDocumentFile } from './write/document-file.ts';
import { namesOf, type SectionNames } from './write/names.ts';
import { keepIds } from './write/exported-ids.ts';
import { pagesOf } from './write/original-pages.ts';
import { writeItemNumbers } from './write/item-numbers.ts';
import { readBack, type SectionRead } from './write/read-back.ts';
import { writeSection } from './write/section-file.ts';

/**
 * Whether each block is checked by itself, and made plainer if a page cannot have it, which takes time; or whether
 * nothing is left but lines. Only then may the numbers of items be lost.
 */
type Care = 'as it is' | 'block by block' | 'line by line';

/** The result of an import. */
export interface Imported {
  /** The texts by file name in the document's folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: readonly ReadPicture[];
  readonly remarks: readonly Remark[];
  readonly counts: Counts;
  readonly numbering: readonly string[];
  /** How the numbers are cited. */
  readonly citing: Citing;
  readonly outOfSequence: readonly { readonly section: string; readonly number: string }[];
  readonly sections: readonly ListedSection[];
  readonly title: readonly string[];
  /** What kind of file it is, if its form had to be guessed. */
  readonly receivedAs: Facts['receivedAs'];
  /** The first paragraph of each page of the original, if it has pages that are cited. */
  readonly pages: DocumentData['pages'];
  readonly missing: readonly string[];
  /** How many letters were compared. */
  readonly proved: number;
  /** How many letters the running text has. */
  readonly letters: number;
  readonly losses: Losses;
  /** The numbers beside the items of the original, and those that are lost. */
  readonly numbers: ComparedNumbers;
  /** What was left out, as far as it may be text of the document. */
  readonly leftOut: LeftOut;
  /** The first place where the written text differs from the original. If there is one, nothing may be written. */
  readonly difference: Difference | undefined;
  /** Faults for which the engine would refuse the files. If there are any, nothing may be written. */
  readonly faults: readonly Fault[];
  /** Characters of the original at which a build stops, until an editor has put something in their place. */
  readonly badCharacters: readonly Fault[];
}

/** What an original has besides its blocks. */
interface OriginalParts {
  readonly facts: Facts;
  readonly pictures: readonly ReadPicture[];
  /** The whole text of the original and its forms, read by another parser. */
  readonly again: SecondReading;
  readonly pages?: WordsByPage | undefined;
}

/** Makes a document's files from its blocks. Changes nothing on disk. */
export function compose(
  root: Root,
  { facts: said, pictures, again, pages: words }: OriginalParts,
  choices: Choices,
  log: ImportLog,
  care: Care = 'as it is',
): Imported {
  const { text } = again;
  const facts: Facts = { ...said, ...(choices.title !== undefined && { title: choices.title }) };
  const language = languageOf(facts.language, text, choices.language, log);
  const exported = exportPlan(root);
  const outline = exported?.outline ?? outlineOf(root, facts, log);
  const planned = exported?.planned ?? planSections(outline, log);
  if (planned.length === 0) planned.push({ heading: [], unit: undefined, groups: [], blocks: [] });
  const notes = new Map<string, RootContent>(outline.notes.map((note) => [note.identifier, note]));
  keepUncalled(planned, notes, log);
  let trees = planned.map((section) => withNotes(section, notes));
  if (exported !== undefined) numberFootnotes(trees);
  const numbering =
    choices.numbering ??
    numberingOf(trees, (styles) => {
      const written = structuredClone(trees);
      writeItemNumbers(written, styles);
      return sequences(written, stylesIn(language, styles));
    });
  const numbers = { language, styles: readStyles(numbering), planned };
  // An export says how its numbers are cited in its labels.
  const citing = exported === undefined ? citingOf(numbers) : {};
  const styles = readStyles(numbering, citing);
  const sectionNames =
    choices.known === undefined && exported !== undefined
      ? exported.names
      : namesOf(planned, { text: language, publication: choices.publicationLanguage ?? 'en' }, choices.known);
  writeItemNumbers(trees, styles);
  if (care === 'block by block') {
    const sound = soundSections(planned, notes, styles, log);
    trees = planned.map((section) => withNotes(section, sound));
  }
  const texts = trees.map(writeSection);
  const read: SectionRead[] = [];
  for (const [index, section] of texts.entries())
    read.push(readBack(section, styles, `${sectionNames[index]?.slug}.mdx`, read.at(-1)));
  const sections = planned.map((section, index): ListedSection => ({
    ...joinedBy(
      sectionNames[index] ?? { slug: '', label: '', title: undefined, join: undefined },
      exported === undefined ? joinWithin(read[index]?.blocks ?? [], numbers) : undefined,
    ),
    ...(exported !== undefined && !hasNumbers(read[index]) && { join: undefined }),
    heading: section.heading,
    groups: section.groups,
    goesOn: read[index]?.goesOn === true,
    begins: section.heading.length > 0 || index === 0 ? undefined : read[index]?.lines[0]?.slice(0, 60).trim(),
  }));
  const outOfSequence = read.flatMap((section, index) =>
    section.outOfSequence.map((number) => ({ section: sections[index]?.slug ?? '', number })),
  );
  const { body, moved } = writtenPieces(outline, sections, read, log.moved);
  const title = outline.title.map((line) => line.trim()).filter((line) => line !== '');
  const labelled = { language, numbering, ...citing, sections };
  const headed = sections.map((section, index) => {
    const { slug, heading } = section;
    const headings = [...freshGroups(sections, index).flatMap((group) => group.heading), ...heading];
    const { blocks = [], footnotes = [], lines = [] } = read[index] ?? {};
    return { slug, file: '', headings, blocks, footnotes, lines, marksCounts: marksCounts(section, labelled) };
  });
  const source = [
    ...title,
    '',
    ...headed.flatMap(({ headings, lines }) => [...headings, ...lines]),
    ...read.flatMap(({ footnoteLines }) => footnoteLines),
    '',
  ].join('\n');
  if (title.join(' ').length >= LONG_TITLE && shortTitleOf(title, facts) === undefined)
    log.remark('decide', 'the title is long: where it is only named, it is cut at a word, or give a shortTitle');
  const pages = words === undefined ? [] : pagesOf(words, title, headed, choices.lock);
  const description = {
    title,
    language,
    facts,
    received: choices.today,
    numbering,
    citing,
    outOfSequence,
    sections,
    pages,
  };
  const files = new Map<string, string>([
    ['document.yaml', writeDocumentFile(description)],
    ['source.txt', source],
    ...texts.map((section, index): [string, string] => [`${sections[index]?.slug}.mdx`, section]),
  ]);
  // A document that exists already keeps its own lock file.
  const ids = choices.known === undefined ? exported?.ids : undefined;
  const lock = ids && keepIds(ids, headed, choices.today, log);
  if (lock !== undefined) files.set('paragraphs.lock.json', lock);
  const shown = new Set(read.flatMap(({ blocks }) => picturesIn(blocks)));
  const compared = compare({ original: text, body, moved, ours: log.ours, leftOut: log.leftOut });
  const drawn = compareNumbers(again, body, compared, log, care !== 'as it is');
  const difference = compared.difference ?? drawn.difference;
  const known = [
    ...read.flatMap((section) => section.faults),
    ...[...files].flatMap(([file, content]) => checkLengths(content, file) ?? []),
  ];
  const ofBuild =
    difference === undefined && !stopsTheBuild(known) ? faultsOfBuild(files, [...shown], choices.lock) : NO_FAULTS;
  return {
    files,
    pictures: pictures.filter(({ name }) => shown.has(name)),
    remarks: log.remarks,
    counts: countsOf(sections, read),
    numbering,
    outOfSequence,
    sections,
    title,
    receivedAs: facts.receivedAs,
    pages,
    missing: missingFields((name) => valueOf(facts, name)),
    citing,
    proved: Array.from(text.replace(/\s+/gu, ' ').trim()).length,
    letters: body.reduce((sum, piece) => sum + (piece.text.match(/\p{L}/gu)?.length ?? 0), 0),
    numbers: drawn,
    leftOut: measureLeftOut(
      again,
      compared.leftOut,
      log.unread.map(({ lines }) => lines.join('\n')),
      [...title, ...body.map((piece) => piece.text), ...log.moved],
    ),
    losses: lossesOf(again, compared.loose, { title, sections, read }, log),
    difference,
    faults: [...known, ...ofBuild.others],
    badCharacters: ofBuild.characters,
  };
}

const NO_FAULTS: BuildFaults = { characters: [], others: [] };

/** The names of a section, and how its numbers are joined where an editor or its kind do not say it already. */
const joinedBy = (names: SectionNames, join: Citing['join']): SectionNames => ({ ...names, join: names.join ?? join });

/** Whether a section has official numbers, of its paragraphs or of headings above them. */
const hasNumbers = (section: SectionRead | undefined): boolean =>
  flatten(section?.blocks ?? []).some(({ numbers, within }) => numbers !== undefined || within !== undefined);
