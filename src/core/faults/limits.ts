/**
 * How large content may be. Larger content gets a fault instead of a long wait, because some of the work takes time
 * that grows with the square of a text's words or of its nesting. docs/content/rules.md lists these limits; a test
 * compares the two.
 */
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import type { Fault } from './fault.ts';

/** A limit: what it concerns, the maximum, and the unit. */
interface Limit {
  readonly of: string;
  readonly most: number;
  readonly unit: string;
}

/** Every limit. Letters are UTF-16 code units. */
export const LIMITS = {
  file: { of: 'a file', most: 4_000_000, unit: 'bytes' },
  lockFile: { of: 'a lock file', most: 32_000_000, unit: 'bytes' },
  line: { of: 'a line', most: 100_000, unit: 'letters' },
  word: { of: 'a word', most: 1000, unit: 'letters' },
  paragraphs: { of: 'a section or note', most: 20_000, unit: 'paragraphs' },
  items: { of: 'a section or note', most: 5000, unit: 'list items and quotations' },
  footnotes: { of: 'a section or note', most: 2000, unit: 'footnotes' },
  underlines: { of: 'a section or note', most: 1000, unit: 'underlined headings' },
  signs: { of: 'a paragraph', most: 500, unit: 'signs of Markdown' },
  signsTogether: { of: 'lines without a blank one between them', most: 10_000, unit: 'signs of Markdown' },
  depth: { of: 'marks, lists and quotations', most: 100, unit: 'levels' },
  fields: { of: 'lists and maps in YAML', most: 20, unit: 'levels' },
} as const satisfies Record<string, Limit>;

/** Writes a number as the limits are written: 4,000,000. */
function numeral(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}

/** Returns the message for something over a limit: how much was found, how much is allowed, and what to do. */
export function tooMuch({ of, most, unit }: Limit, found: number | undefined, advice: string): string {
  const amount = found === undefined ? `more than ${numeral(most)}` : numeral(found);
  return `Found ${of} with ${amount} ${unit}, expected at most ${numeral(most)}. ${advice}`;
}

/**
 * Letters, marks and numerals, with invisible characters among them; without letters of scripts that put nothing
 * between words.
 */
const WORDS = new RegExp(String.raw`[[\p{L}--${WITHOUT_SPACES.source}]\p{M}\p{N}\p{DI}]+`, 'gv');

/** Returns a fault for the first line or word of a text that is too long. */
export function checkLengths(text: string, file: string): Fault | undefined {
  // A line contains no line break and a word no space. For most texts this quick test is enough.
  if (!hasRun(text, '\n', LIMITS.line.most) && !hasRun(text, ' ', LIMITS.word.most)) return undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const at = { file, line: index + 1 };
    if (line.length > LIMITS.line.most)
      return { ...at, message: tooMuch(LIMITS.line, line.length, 'Part it where the text begins a new paragraph.') };
    if (!hasRun(line, ' ', LIMITS.word.most)) continue;
    for (const { 0: word, index: start } of line.matchAll(WORDS))
      if (word.length > LIMITS.word.most)
        return {
          ...at,
          column: start + 1,
          message: tooMuch(LIMITS.word, word.length, 'Put back the spaces, or remove what is no word.'),
        };
  }
  return undefined;
}

/**
 * Whether more than `most` letters follow each other without the mark. Searches backwards from each possible end, so
 * that most letters are skipped.
 */
function hasRun(text: string, mark: string, most: number): boolean {
  let begin = 0;
  while (text.length - begin > most) {
    const next = text.lastIndexOf(mark, begin + most) + 1;
    if (next <= begin) return true;
    begin = next;
  }
  return false;
}
