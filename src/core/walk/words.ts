/** Walks through the words of official text. A format is a table of what it writes for each kind of words. */
import type { Call, Words } from '../block.ts';

type Marked = Exclude<Words, string>;

/** The kinds of words with markup. */
type WordsKind = Marked['kind'];

/** Writes the words inside other words, by the same table if no other is given. */
export type InsideWords<Made> = (writers?: WordWriters<Made>) => Made[];

/** What a format writes for words of a kind. `start` is their offset in the block's text, in UTF-16 code units. */
type WritersByKind<Made> = {
  readonly [Kind in WordsKind]: (
    part: Marked & { readonly kind: Kind },
    inside: InsideWords<Made>,
    start: number,
  ) => Made;
};

/** What a format writes for each kind of words. */
export interface WordWriters<Made> extends WritersByKind<Made> {
  readonly plain: (text: string) => Made;
}

/**
 * Writes words, each by the writer of its kind.
 *
 * @param start the offset of the first, in UTF-16 code units of the block's text
 */
export function walkWords<Made>(words: readonly Words[], writers: WordWriters<Made>, start = 0): Made[] {
  let passed = start;
  return words.map((part) => {
    const at = passed;
    passed += textOfWords([part]).length;
    if (typeof part === 'string') return writers.plain(part);
    const inside = (others = writers) => walkWords('words' in part ? part.words : [], others, at);
    return write(part.kind, part, writers, inside, at);
  });
}

/** Takes the kind by itself, so that the compiler knows that the writer takes words of that kind. */
function write<Kind extends WordsKind, Made>(
  kind: Kind,
  part: Marked & { readonly kind: Kind },
  writers: WritersByKind<Made>,
  inside: InsideWords<Made>,
  start: number,
): Made {
  return writers[kind](part, inside, start);
}

/** Returns the calls of footnotes in words, each with its offset in the block's text. */
export function callsIn(words: readonly Words[], start = 0): (Call & { readonly start: number })[] {
  let passed = start;
  return words.flatMap((part) => {
    const at = passed;
    passed += textOfWords([part]).length;
    if (typeof part === 'string') return [];
    if (part.kind === 'call') return [{ ...part, start: at }];
    return 'words' in part ? callsIn(part.words, at) : [];
  });
}

/** A line break within a block's text; in `source.txt` the two lines are separate. */
export const LINE_BREAK = '\n';

/** Returns words without their markup. Calls of footnotes are not part of the text. */
export function textOfWords(words: readonly Words[]): string {
  return words
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'break') return LINE_BREAK;
      return part.kind === 'call' ? '' : textOfWords(part.words);
    })
    .join('');
}
