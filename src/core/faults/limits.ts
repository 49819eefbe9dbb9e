/**
 * How large content may be. What is larger gets a fault rather than a long wait: some of the work on a text takes time by
 * the square of its words or of what is within what. docs/content/rules.md lists these limits; a test holds the two together.
 */
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import type { Fault } from './fault.ts';

/** A limit: what it is of, the most of it, and in what that is counted. */
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
  depth: { of: 'marks, lists and quotations', most: 100, unit: 'levels' },
  fields: { of: 'lists and maps in YAML', most: 20, unit: 'levels' },
} as const satisfies Record<string, Limit>;

/** A number as limits are written: 4,000,000. */
function numeral(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}

/** The fault of something that is over a limit, in words: how much of it was found, and what to do. */
export function tooMuch({ of, most, unit }: Limit, found: number | undefined, advice: string): string {
  const amount = found === undefined ? `more than ${numeral(most)}` : numeral(found);
  return `Found ${of} with ${amount} ${unit}, expected at most ${numeral(most)}. ${advice}`;
}

/** Letters, marks and numerals, and what nobody sees among them; not letters of scripts that part words by nothing. */
const WORDS = new RegExp(String.raw`[[\p{L}--${WITHOUT_SPACES.source}]\p{M}\p{N}\p{DI}]+`, 'gv');

/** The first line or word of a text that is too long. */
export function checkLengths(text: string, file: string): Fault | undefined {
  // No line has a line end in it and no word a space, which is told of most texts sooner than line by line.
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

/** Whether more than so many letters of a text have no mark among them: looked for from as far as that backwards. */
function hasRun(text: string, mark: string, most: number): boolean {
  let begin = 0;
  while (text.length - begin > most) {
    const next = text.lastIndexOf(mark, begin + most) + 1;
    if (next <= begin) return true;
    begin = next;
  }
  return false;
}
