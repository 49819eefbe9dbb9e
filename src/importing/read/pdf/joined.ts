/** Joins lines to texts, and the words that are broken at their ends. */
import { meetsHan } from './han.ts';
import { type Line, type Run, textOfLine } from './runs.ts';

/** A word that was broken at the end of a line. */
export interface BrokenWord {
  readonly page: number;
  /** Its two parts. */
  readonly parts: readonly [string, string];
  /** Whether its hyphen belongs to the line and not to the word, so that it is left out. */
  readonly isJoined: boolean;
}

/** A hyphen at the end of a line, after a letter. */
const HYPHEN = /\p{L}[-\u00AD\u2010]$/u;

/** Knows the words of a text, and which of those that are broken stand joined elsewhere in it. */
export class Joiner {
  readonly broken: BrokenWord[] = [];
  readonly #words: ReadonlySet<string>;

  constructor(lines: readonly Line[]) {
    // The last word of a line may be broken, and the first one its rest.
    this.#words = new Set(lines.flatMap((line) => hyphenatedWords(textOfLine(line)).slice(1, -1)));
  }

  /** What joins two lines: a space, nothing, or nothing instead of the hyphen. */
  between(before: Line, after: Line): { space: '' | ' '; withoutHyphen: boolean } {
    const [end, start] = [textOfLine(before), textOfLine(after)];
    if (meetsHan(end, start)) return { space: '', withoutHyphen: false };
    if (HYPHEN.test(end) && /^\p{Ll}/u.test(start)) {
      const parts = [hyphenatedWords(end).at(-1) ?? '', hyphenatedWords(start)[0] ?? ''] as const;
      const [first, second] = parts.map((part) => part.replace(/[-\u2010\u00AD]$/u, '').toLowerCase());
      const isJoined = end.endsWith('\u00AD') || this.#words.has(`${first}${second}`);
      const isWhole = !isJoined && this.#words.has(`${first}-${second}`);
      if (!isWhole) this.broken.push({ page: before.page, parts, isJoined });
      return { space: '', withoutHyphen: isJoined };
    }
    // A dash without a space, or an address, goes on.
    const isBroken =
      (/[\p{L}\p{N}][–—-]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start)) ||
      /\S@$/u.test(end) ||
      (/(?:https?:\/|www\.)\S*[/=&?_.-]$/u.test(end) && /^\S*[./=&%_]\S/u.test(start));
    return { space: isBroken ? '' : ' ', withoutHyphen: false };
  }
}

/** The words of a text, in lower case, with the hyphens within them. */
const hyphenatedWords = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-\u2010\u00AD][\p{L}\p{M}\p{N}]+)*[-\u00AD\u2010]?/gu) ?? [];

/** A piece of a text: a run, or what joins two lines. */
export type Joint =
  { readonly run: Run; readonly line: Line; readonly withoutHyphen: boolean } | { readonly space: '' | ' ' };

/** Joins lines to one text, as its pieces in order. */
export function joined(lines: readonly Line[], joiner: Joiner): Joint[] {
  return lines.flatMap((line, index): Joint[] => {
    const next = lines[index + 1];
    const join = next === undefined ? undefined : joiner.between(line, next);
    const last = line.runs.findLast(({ text }) => text.trim() !== '');
    return [
      ...line.runs.map((run) => ({ run, line, withoutHyphen: run === last && join?.withoutHyphen === true })),
      ...(join === undefined ? [] : [{ space: join.space }]),
    ];
  });
}

/** Takes the hyphen from the end of a line. */
export const withoutHyphen = (text: string): string => text.replace(/[-\u00AD\u2010]\s*$/u, '');
