/** Tells a writer's own words from those that are quoted, and finds those beside each quotation. */
import { type Span, withoutQuoted, wordsBeside } from './beside.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** What a writer says about the quotations of a paragraph. */
export interface WritersWords {
  /** Returns the words beside a quotation, or beside other words of the paragraph, as {@link wordsBeside} does. */
  readonly beside: (own: Span) => readonly string[];
  /** Returns what the speaker of a quotation says about those within it. */
  readonly within: (quotation: Quotation) => WritersWords;
}

/** Whether a quotation is a heading. Headings say where other words are from, but not where another heading is. */
type IsHeading = (quotation: Quotation) => boolean;

/**
 * Returns what the writer of a paragraph says about its quotations.
 *
 * @param quotations in order
 * @param isBlockNext whether a block quote comes next, which is another quotation
 */
export function wordsOfWriter(
  text: string,
  quotations: readonly Quotation[],
  isHeading: IsHeading,
  isBlockNext = false,
): WritersWords {
  const block = isBlockNext ? [{ start: text.length, end: text.length }] : [];
  const others = quotations.filter((one) => !isHeading(one));
  const without = (hidden: readonly Quotation[]) =>
    once(() => {
      const words = withoutQuoted(text, hidden);
      return { words, besideEach: wordsBeside(words, [...hidden, ...block]) };
    });
  const withHeadings = without(others);
  const withoutHeadings = without(quotations);
  return {
    beside(own) {
      const { words, besideEach } = withHeadings();
      const known = besideEach.get(own) ?? withoutHeadings().besideEach.get(own);
      return known ?? wordsBeside(words, amongNeighbours([own], [...others, ...block])).get(own) ?? [];
    },
    within(quotation) {
      const { words } = withHeadings();
      const its = words.slice(0, quotation.start) + quotation.text + words.slice(quotation.end);
      return wordsOfWriter(its, amongNeighbours(quotation.within, others), isHeading);
    },
  };
}

/** Returns what is said about a block quote: its source after a dash, and the words that introduce it. */
export function wordsAboutBlock(
  before: Paragraph | undefined,
  after: Paragraph | undefined,
  isHeading: IsHeading,
): WritersWords {
  const text = before === undefined || before.isQuoted || sourceIn(before) !== '' ? '' : before.text;
  const block = { start: text.length, end: text.length };
  const introducing = once(() => wordsOfWriter(text, quotationsIn(text, false), isHeading).beside(block));
  const words: WritersWords = { beside: () => [sourceIn(after), ...introducing()], within: () => words };
  return words;
}

/** The paragraph if it is the source of a block quote: "— Report, III.4". */
const sourceIn = ({ text }: Paragraph = { text: '', isQuoted: false }): string => (/^[—–―-]/u.test(text) ? text : '');

/** Some parts of a paragraph, with the quotations before and after them. */
function amongNeighbours<T extends Span>(parts: readonly T[], quotations: readonly T[]): T[] {
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
  const before = quotations.findLast((one) => one.end <= start);
  const after = quotations.find((one) => one.start >= end);
  return [before, ...parts, after].filter((one) => one !== undefined);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
