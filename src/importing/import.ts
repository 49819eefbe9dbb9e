/**
 * Imports an original: in its own structure and, where that would lose a letter, block by block in a plainer form. The
 * text is always proved against the original.
 */
import type { Root } from 'mdast';
import { leavesOf } from './bend/leaves.ts';
import { LEAST_LETTERS, lettersIn, linesOf, mend, paragraphs } from './bend/mend.ts';
import type { Carried } from './carried.ts';
import { takeOutControls, withoutControls } from './controls.ts';
import type { Choices } from './choices.ts';
import { compose, type Imported } from './compose.ts';
import { decide } from './decide.ts';
import { importCarried } from './import-carried.ts';
import { ImportLog } from './import-log.ts';
import type { Difference } from './prove/compare.ts';
import type { SecondReading } from './prove/second-reading.ts';
import type { Facts, ReadFile, WordsByPage } from './read/reading.ts';
import { ownNames } from './read/own-names.ts';
import { makeShallow } from './read/shallow.ts';
import { tidy } from './read/tidy.ts';
import { checkBlocks, checkSigns } from './size.ts';
import { takeNumbersOfStruck } from './read/struck.ts';
import { toBlocks } from './read/to-blocks.ts';
import { excerpt } from '../core/text/excerpt.ts';

/** An original that can be read in two ways: by its format's reader and, for the proof, by another parser. */
export interface Original {
  readonly read: (log: ImportLog) => ReadFile | Promise<ReadFile>;
  /** Returns the whole text as another parser reads it, with white space between blocks; and the forms in it, if any. */
  readonly text: () => string | SecondReading | Promise<string | SecondReading>;
  /** The numbers that programs count and that the reader has written out as words, in order. */
  readonly counted?: readonly string[];
  /** The files of a document that it carries, and that are what it shows. */
  readonly carried?: Carried | undefined;
}

/**
 * Imports an original. A block that cannot be kept as it is becomes a plainer one. If even that would lose a letter,
 * every line of the text becomes a paragraph.
 *
 * @throws {Error} if it cannot be read at all
 */
export async function importOriginal(original: Original, choices: Choices): Promise<Imported> {
  if (original.carried !== undefined) return importCarried(original.carried, choices);
  const found = await original.text();
  const again = typeof found === 'string' ? { text: withoutControls(found), marks: [], links: [] } : found;
  const { text } = again;
  const log = new ImportLog();
  let facts: Facts = {};
  let pages: WordsByPage | undefined;
  let why: string;
  try {
    const reading = await original.read(log);
    ({ pages } = reading);
    facts = { ...reading.facts, names: ownNames(reading.tree) };
    const controls = takeOutControls(reading.tree);
    if (controls > 0) log.remark('dropped', `control characters, which no text may hold (${controls})`);
    const names = new Map(reading.pictures.map(({ name }) => [name, name]));
    makeShallow(reading.tree, log);
    const root = tidy(toBlocks(reading.tree, names, log), log);
    takeNumbersOfStruck(root);
    decide(root, choices.decisions ?? [], log);
    const leaves = leavesOf(root);
    checkBlocks(leaves.length);
    checkSigns(leaves.flatMap(({ pieces }) => pieces.map((piece) => piece.text)));
    const first = compose(structuredClone(root), { ...reading, facts, again }, choices, log.copy());
    const wrong = wrongNumber(original.counted, again.counted);
    if (wrong !== undefined) return { ...first, difference: wrong };
    if (isSound(first)) return first;
    const mended = tidy(mend(root, text, log), log);
    const second = compose(mended, { ...reading, facts, again }, choices, log.copy(), 'block by block');
    // Lines alone would have no numbers at all.
    if (isSound(second) || second.numbers.difference !== undefined) return second;
    // If the second reader has lost words, only its text could be proved.
    if (lettersIn(text) < second.letters * LEAST_LETTERS) return second;
    why =
      second.difference === undefined
        ? (second.faults[0]?.message ?? '')
        : `at "${excerpt(second.difference.original, 0)}" it is not that of the original`;
  } catch (error) {
    // Blocks that contain each other too deeply overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    why = 'its blocks stand too deep within each other';
  }
  return inParagraphs({ again, facts, pages }, why, choices, log);
}

/** The first number that two readers count in different ways. */
function wrongNumber(ours: readonly string[] = [], theirs: readonly string[] = []): Difference | undefined {
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex(
    (_, nth) => ours[nth] !== theirs[nth],
  );
  const around = (numbers: readonly string[]) => numbers.slice(Math.max(0, at - 2), at + 1).join(' … ');
  return at === -1 ? undefined : { original: around(theirs), written: around(ours) };
}

const isSound = ({ difference, faults }: Imported): boolean => difference === undefined && faults.length === 0;

/** Imports only the text of an original, every line as a paragraph. */
function inParagraphs(
  { again, facts, pages }: { again: SecondReading; facts: Facts; pages: WordsByPage | undefined },
  why: string,
  choices: Choices,
  before: ImportLog,
): Imported {
  const log = new ImportLog();
  // What was lost outside the text stays lost, even though all of the text is kept, and what no reader takes stays unread.
  log.remarks.push(...before.remarks.filter(({ kind }) => kind === 'lost'));
  log.lostNumbers.push(...before.lostNumbers);
  for (const { lines, why } of before.unread) log.leaveUnread(lines, why);
  log.remark(
    'flattened',
    `all of it: the text could not be kept in its form (${why}), so that every line is a paragraph`,
  );
  const root: Root = { type: 'root', children: paragraphs(linesOf(again.text)) };
  return compose(tidy(root, log), { facts, pictures: [], again, pages }, choices, log, 'line by line');
}
