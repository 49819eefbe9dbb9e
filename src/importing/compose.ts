/** Makes a document's files from its blocks, and compares their text with the original. */
import type { Root } from 'mdast';
import { type Fault, stopsTheBuild } from '../core/faults/fault.ts';
import { checkLengths } from '../core/faults/limits.ts';
import { flatten } from '../core/reading-order.ts';
import { type Losses, lossesOf } from './bend/losses.ts';
import { type BuildFaults, faultsOfBuild, picturesIn } from './check.ts';
import type { Choices } from './choices.ts';
import { type Counts, countsOf } from './counts.ts';
import type { ImportLog, Remark } from './import-log.ts';
import { type LeftOut, measureLeftOut } from './left-out.ts';
import { compare, type Difference } from './prove/compare.ts';
import { compareNumbers, type ComparedNumbers } from './prove/numbers.ts';
import { writtenPieces } from './prove/pieces.ts';
import { lookAgain, type SecondLook } from './prove/second-look.ts';
import type { SecondReading } from './prove/second-reading.ts';
import type { Facts, ReadPicture, WordsByPage } from './read/reading.ts';
import type { Citing } from './recognise/citing.ts';
import { structureOf } from './recognise/structure.ts';
import { writeDocument, type WrittenDocument } from './write/document.ts';
import { missingFields, OF_VERSION, valueOf } from './write/document-file.ts';

/**
 * Whether each block is checked by itself, and made plainer if a page cannot have it, which takes time; or whether
 * nothing is left but lines. Only then may the numbers of items be lost.
 */
type Care = 'as it is' | 'block by block' | 'line by line';

/** The result of an import. */
export interface Imported extends Omit<WrittenDocument, 'read'> {
  readonly pictures: readonly ReadPicture[];
  readonly remarks: readonly Remark[];
  readonly counts: Counts;
  readonly numbering: readonly string[];
  /** How the numbers are cited. */
  readonly citing: Citing;
  /** What kind of file it is, if its form had to be guessed. */
  readonly receivedAs: Facts['receivedAs'];
  readonly missing: readonly string[];
  /** How many letters were compared. */
  readonly proved: number;
  /** How many letters the running text has. */
  readonly letters: number;
  readonly losses: Losses;
  /** The numbers beside the items of the original, and those that are lost. */
  readonly numbers: ComparedNumbers;
  /** What a plain reading of the file finds of its official numbers, and how many of these are here. */
  readonly secondLook: SecondLook;
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
  const facts: Facts = { ...said, ...(choices.title !== undefined && { title: choices.title, isTitleGiven: true }) };
  const structure = structureOf(root, facts, text, choices, care === 'block by block', log);
  const written = writeDocument(structure, facts, words, choices, log);
  const { read, ...made } = written;
  const { files, sections, title } = made;
  const { body, moved } = writtenPieces(structure.outline, sections, read, log.moved);
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
    ...made,
    pictures: pictures.filter(({ name }) => shown.has(name)),
    remarks: log.remarks,
    counts: countsOf(sections, read),
    numbering: structure.numbering,
    receivedAs: facts.receivedAs,
    missing: [
      ...missingFields((name) => valueOf(facts, name)),
      ...(choices.versionOf === undefined || choices.lock !== undefined ? [] : OF_VERSION),
    ].filter((name) => choices.given?.includes(name) !== true),
    citing: structure.citing,
    proved: Array.from(text.replace(/\s+/gu, ' ').trim()).length,
    letters: body.reduce((sum, piece) => sum + (piece.text.match(/\p{L}/gu)?.length ?? 0), 0),
    numbers: drawn,
    secondLook: lookAgain(again, {
      blocks: read.flatMap(({ blocks }) => flatten(blocks)),
      headings: sections.flatMap(({ heading, label, groups }) => [
        ...heading.map((line) => ({ line, label })),
        // A group is called what the text calls it.
        ...groups.flatMap((group) => group.heading.map((line) => ({ line, label: group.unit?.name ?? '' }))),
      ]),
      others: [
        ...log.leftOut,
        ...log.ours,
        ...log.unread.flatMap(({ lines }) => lines),
        ...read.flatMap(({ footnotes }) => flatten(footnotes).map(({ text: note }) => note)),
      ],
    }),
    leftOut: measureLeftOut(
      again,
      compared.leftOut,
      log.unread.map(({ lines }) => lines.join('\n')),
      [...title, ...body.map((piece) => piece.text), ...log.moved.map((one) => one.text), ...log.decided],
    ),
    losses: lossesOf(again, compared.loose, { title, sections, read }, log),
    difference,
    faults: [...known, ...ofBuild.others],
    badCharacters: ofBuild.characters,
  };
}

const NO_FAULTS: BuildFaults = { characters: [], others: [] };
