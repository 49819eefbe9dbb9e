/**
 * Imports an original: in its own structure or, if that would lose a letter, as plain paragraphs. Either way the text
 * is proved against the original.
 */
import type { RootContent } from 'mdast';
import { LIMITS } from '../core/faults/limits.ts';
import { excerpt } from '../core/text/excerpt.ts';
import { type Choices, compose, type Imported } from './compose.ts';
import { ImportLog } from './import-log.ts';
import type { Facts, ReadFile } from './read/reading.ts';
import { tidy } from './read/tidy.ts';
import { toBlocks } from './read/to-blocks.ts';

/** An original that can be read in two ways: by its format's reader and, for the proof, by another parser. */
export interface Original {
  readonly read: (log: ImportLog) => ReadFile | Promise<ReadFile>;
  /** Returns the whole text as another parser reads it, with white space between blocks. */
  readonly text: () => string;
}

/**
 * Imports an original. If its structure cannot be kept without losing a letter, every line of its text becomes a
 * paragraph.
 *
 * @throws {Error} if it cannot be read at all
 */
export async function importOriginal(original: Original, choices: Choices): Promise<Imported> {
  const text = original.text();
  let facts: Facts = {};
  let why: string;
  const first = new ImportLog();
  try {
    const reading = await original.read(first);
    ({ facts } = reading);
    const names = new Map(reading.pictures.map(({ name }) => [name, name]));
    const root = tidy(toBlocks(reading.tree, names, first), first);
    const made = compose(root, { ...reading, text }, choices, first);
    if (made.difference === undefined && made.faults.length === 0) return made;
    why =
      made.difference === undefined
        ? (made.faults[0]?.message ?? '')
        : `at "${excerpt(made.difference.original, 0)}" it is not that of the original`;
  } catch (error) {
    // Blocks that contain each other too deeply overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    why = 'its blocks stand too deep within each other';
  }
  const log = new ImportLog();
  // What was lost outside the text stays lost, even though all of the text is kept.
  log.remarks.push(...first.remarks.filter(({ kind }) => kind === 'lost'));
  log.remark(
    'flattened',
    `all of it: the text could not be kept in its form (${why}), so that every line is a paragraph`,
  );
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => parted(line, log));
  const children = lines.map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return compose(tidy({ type: 'root', children }, log), { facts, pictures: [], text }, choices, log);
}

/** Where a line may be split: after a sentence, or else at a space. */
const ENDS = [/^[^]*(?:[.!?]["”’)»]*(?=\s)|[。！？؟])/u, /^[^]*\s/u];

/** Splits a line into parts that are short enough for content. A line without a place to split stays whole. */
function parted(line: string, log: ImportLog): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > LIMITS.line.most) {
    const head = rest.slice(0, LIMITS.line.most);
    const [part] = ENDS.flatMap((end) => end.exec(head)?.[0] ?? []);
    if (part === undefined) break;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  if (parts.length > 0)
    log.remark('flattened', `a line of ${line.length} letters, which no paragraph may have: it became several`);
  return [...parts, rest];
}
