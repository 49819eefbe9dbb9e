/**
 * Decides which footnotes can be in the margin, beside their calls. A footnote comes before the notes on terms in the
 * page, so that it cannot be placed below one of them: it is left out where a note above might reach it. All footnotes
 * open at their calls too.
 */
import type { AddressedBlock, Block } from '../../core/block.ts';
import type { Mark, Section } from '../../core/model.ts';
import { flatten } from '../../core/reading-order.ts';
import { callsIn } from '../../core/walk/words.ts';

/** A footnote in the margin. */
export interface Beside {
  readonly footnote: string;
  /** Its place among the footnotes of the page, counted from 1. */
  readonly nth: number;
}

/** What is in the margin: footnotes, and for each marked term the footnote above its note. */
export interface Margin {
  readonly footnotes: readonly Beside[];
  readonly above: ReadonlyMap<string, number>;
}

/** Letters in a line of the text, and in a line of the margin, which is about 0.75 as high. All are cautious. */
const TEXT_LINE = 60;
const MARGIN_LINE = 32;
const MARGIN_HEIGHT = 0.75;

/** The lines of text beside which a note on a term is, with its names and the most words that it may have. */
const NOTE = 9;

/** The lines for which there is room between two paragraphs. */
const GAP = 0.5;

/** More footnotes than this would make the browser slow. */
const MOST = 100;

/** Returns what is in the margin of a page with these sections, on which these terms are marked. */
export function marginOf(sections: readonly Section[], marks: readonly Mark[]): Margin {
  const footnotes = new Map(
    sections
      .flatMap((section) => section.footnotes)
      .map((footnote, index) => [footnote.id, { footnote, nth: index + 1 }]),
  );
  if (footnotes.size === 0 || footnotes.size > MOST) return { footnotes: [], above: new Map() };
  const marksIn = Map.groupBy(marks, ({ block }) => block);
  const beside: Beside[] = [];
  const above = new Map<string, number>();
  let line = 0;
  let [noteEnd, footnoteEnd] = [-Infinity, -Infinity];
  for (const block of flatten(sections.flatMap((section): Block[] => [...section.blocks]))) {
    const events = [
      ...(marksIn.get(block.id ?? '') ?? []).map(({ term, start }) => ({ start, term, footnote: undefined })),
      ...callsIn(block.words)
        .filter(({ nth }) => nth === 1)
        .map(({ footnote, start }) => ({ start, term: undefined, footnote })),
    ].toSorted((a, b) => orderOf(a) - orderOf(b));
    for (const { start, term, footnote: id } of events) {
      const at = line + start / TEXT_LINE;
      const called = footnotes.get(id ?? '');
      if (term !== undefined) {
        const last = beside.at(-1);
        if (last) above.set(term, last.nth);
        noteEnd = Math.max(at, noteEnd, footnoteEnd) + NOTE;
      } else if (called && Math.max(at, footnoteEnd) >= noteEnd) {
        beside.push({ footnote: called.footnote.id, nth: called.nth });
        footnoteEnd = Math.max(at, footnoteEnd) + heightOf(called.footnote);
      }
    }
    line += block.text === '' ? 0 : Math.floor(block.text.length / TEXT_LINE) + 1 + GAP;
  }
  return { footnotes: beside, above };
}

/** A footnote that is called next to a term, or just after it, comes above the note on the term. */
const orderOf = ({ start, term }: { readonly start: number; readonly term: string | undefined }) =>
  term === undefined ? start : start + 2 * TEXT_LINE;

const heightOf = (footnote: AddressedBlock) =>
  flatten<Block>([footnote]).reduce((sum, { text }) => sum + Math.ceil(text.length / MARGIN_LINE) + 2, 0) *
  MARGIN_HEIGHT;
