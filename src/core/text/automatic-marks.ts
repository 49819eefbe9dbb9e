/** Marks terms without markup, where `marks: automatic` in `document.yaml` asks for it. */
import type { Words } from '../block.ts';
import type { Mark } from '../model.ts';
import type { Occurrence } from '../forms/occurrences.ts';
import { MARKS_PER_PARAGRAPH } from './marks.ts';

/** A block that may be marked. */
interface Markable {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Words[];
  readonly occurrences: readonly Occurrence[];
}

/** Marks a section's blocks one after the other. */
export interface Marker {
  /** The words of the next block, marked. */
  readonly mark: (block: Markable) => readonly Words[];
  /** What was marked so far. */
  readonly marks: readonly Mark[];
}

/**
 * Makes a marker for a section: each term is marked at its first use, or the next where that block carries three marks, or
 * where the words are a link or only in part emphasised.
 *
 * @param decided the terms that the editor has marked in the section, and those that are never marked
 */
export function markerFor(decided: ReadonlySet<string>): Marker {
  const marks: Mark[] = [];
  const done = new Set(decided);
  return {
    marks,
    mark({ id, text, words, occurrences }) {
      let marked = words;
      let room = MARKS_PER_PARAGRAPH - termsIn(words);
      for (const { term, start, end } of occurrences) {
        if (done.has(term) || room <= 0) continue;
        const placed = around(marked, { term, start, end });
        if (placed === undefined) continue;
        marked = placed;
        room -= 1;
        done.add(term);
        marks.push({ term, block: id, words: text.slice(start, end), start });
      }
      return marked;
    },
  };
}

function termsIn(words: readonly Words[]): number {
  return words.reduce((sum, part) => {
    if (typeof part === 'string' || part.kind === 'break' || part.kind === 'call') return sum;
    return sum + (part.kind === 'term' ? 1 : termsIn(part.words));
  }, 0);
}

/** Words with a term around some of their letters; `undefined` where those are no piece of plain or emphasised words. */
function around(
  words: readonly Words[],
  { term, start, end }: Pick<Occurrence, 'term' | 'start' | 'end'>,
): Words[] | undefined {
  let passed = 0;
  for (const [index, part] of words.entries()) {
    const length = lengthOf(part);
    const [from, to] = [start - passed, end - passed];
    passed += length;
    if (from >= length) continue;
    if (to > length || from < 0) return undefined;
    const inside = within(part, { term, start: from, end: to });
    return inside === undefined ? undefined : [...words.slice(0, index), ...inside, ...words.slice(index + 1)];
  }
  return undefined;
}

function within(part: Words, { term, start, end }: Pick<Occurrence, 'term' | 'start' | 'end'>): Words[] | undefined {
  if (typeof part === 'string') {
    const pieces = [
      part.slice(0, start),
      { kind: 'term', term, words: [part.slice(start, end)] } as const,
      part.slice(end),
    ];
    return pieces.filter((piece) => piece !== '');
  }
  // A link leads elsewhere than to a note, and a mark is an editor's.
  if (part.kind === 'break' || part.kind === 'call' || part.kind === 'link' || part.kind === 'term') return undefined;
  const words = around(part.words, { term, start, end });
  return words === undefined ? undefined : [{ ...part, words }];
}

function lengthOf(part: Words): number {
  if (typeof part === 'string') return part.length;
  if (part.kind === 'break') return 1;
  return part.kind === 'call' ? 0 : part.words.reduce((sum, inside) => sum + lengthOf(inside), 0);
}
