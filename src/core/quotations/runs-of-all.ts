/** Finds the runs of words that any of some documents contains or nearly contains. */
import type { Span } from './beside.ts';
import { citedFirst, type ExactPlace, type TokenStretch } from './exact-places.ts';
import { type Run, runsIn } from './runs.ts';
import type { Source } from './source.ts';
import { isBracket, tokensOf } from './tokens.ts';

/** A run in a paragraph, with its places in all documents; none if its words differ in some way. */
interface RunOfAll extends Span {
  readonly places: readonly ExactPlace[];
}

/** A run in one of the documents. */
interface Found {
  readonly source: Source;
  readonly run: Run;
}

/** Returns the runs in a part of a paragraph, in the order of the text; of overlapping runs, the heaviest. */
export function runsOfAll(paragraph: string, part: Span, sources: readonly Source[]): RunOfAll[] {
  const text = paragraph.slice(part.start, part.end);
  const runsBetween = (from: number, to: number, source: Source): Found[] => {
    const piece = text.slice(from, to);
    const begins = part.start + from === 0;
    const ends = part.start + to === paragraph.length;
    const tokens = tokensOf(piece).filter((token) => !isBracket(token));
    const runs = runsIn({ text: piece, tokens, begins, ends }, source);
    return runs.map((run) => ({ source, run: { ...run, from: run.from + from, to: run.to + from } }));
  };
  const taken: { readonly from: number; readonly to: number; readonly places: ExactPlace[] }[] = [];
  let waiting = heaviestFirst(sources.flatMap((source) => runsBetween(0, text.length, source)));
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { source, run } = one;
    const places = run.places.map((stretch) => ({ source, stretch }));
    const same = taken.find(({ from, to }) => from === run.from && to === run.to);
    const others = taken.filter(({ from, to }) => run.from < to && run.to > from);
    if (same !== undefined) same.places.push(...places);
    else if (others.length === 0) taken.push({ from: run.from, to: run.to, places });
    else {
      // What is left of it may be a run too.
      const left = withoutOthers(run, others).flatMap(({ from, to }) => runsBetween(from, to, source));
      if (left.length > 0) waiting = heaviestFirst([...waiting, ...left]);
    }
  }
  return taken
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, places }) => ({ start: part.start + from, end: part.start + to, places: citedFirst(places) }));
}

const heaviestFirst = (found: readonly Found[]): Found[] => found.toSorted((a, b) => b.run.weight - a.run.weight);

/** What is left of a stretch between others. */
function withoutOthers({ from, to }: TokenStretch, others: readonly TokenStretch[]): TokenStretch[] {
  const inOrder = others.toSorted((a, b) => a.from - b.from);
  const starts = [from, ...inOrder.map((one) => one.to)];
  const ends = [...inOrder.map((one) => one.from), to];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start;
    return end > start ? [{ from: start, to: end }] : [];
  });
}
