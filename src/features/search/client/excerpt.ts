/** Draws the part of a text that shows most of the found words, with these words marked. */
import type { Found } from './answers.ts';
import type { Stretch } from './compare.ts';

/** The length of an excerpt, and how much of it comes before the first mark, in words. */
const LENGTH = 34;
const BEFORE = 9;

/** Draws an excerpt. All of it is inserted as text and never parsed as HTML. */
export function drawExcerpt({ record, text: { words }, marks }: Found): (Node | string)[] {
  const content = record.text;
  const [from, to] = region(words, marks);
  const first = from === 0 ? 0 : (words[from]?.start ?? 0);
  const last = to >= words.length ? content.length : (words[to - 1]?.end ?? content.length);
  const nodes: (Node | string)[] = [from === 0 ? '' : '… '];
  let at = first;
  for (const { start, end } of marks) {
    if (start < at || end > last) continue;
    const mark = document.createElement('mark');
    mark.textContent = content.slice(start, end);
    nodes.push(content.slice(at, start), mark);
    at = end;
  }
  return [...nodes, content.slice(at, last), to >= words.length ? '' : ' …'];
}

/** Returns the index of the first word of the excerpt, and the index after its last. */
function region(words: readonly Stretch[], marks: readonly Stretch[]): [number, number] {
  const starts = marks.map((mark) => words.findIndex(({ start }) => start >= mark.start));
  const covered = (from: number) => starts.filter((start) => start >= from && start < from + LENGTH - BEFORE).length;
  const [best = 0] = starts.toSorted((a, b) => covered(b) - covered(a) || a - b);
  const from = Math.max(0, Math.min(best - BEFORE, words.length - LENGTH));
  return [from, Math.min(words.length, from + LENGTH)];
}
