/** Marks terms without markup, if `document.yaml` says `marks: automatic`. */
import type { Words } from '../block.ts';
import type { Mark } from '../model.ts';
import { isInCompound, type Occurrence } from '../forms/occurrences.ts';
import { MARKS_PER_PARAGRAPH } from './marks.ts';
import { wrapWords } from './wrap-words.ts';

/** A block in which terms may be marked. */
interface Markable {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Words[];
  readonly occurrences: readonly Occurrence[];
}

/** Marks the blocks of a section one after the other. */
export interface Marker {
  /** Returns the words of the next block with their marks. */
  readonly mark: (block: Markable) => readonly Words[];
  /** All marks so far. */
  readonly marks: readonly Mark[];
}

/**
 * Returns a marker for a section. It marks each term at its first occurrence, or at a later one if that block already
 * has three marks, or if the words are in a link, in a compound with a hyphen, or only partly emphasised.
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
        if (done.has(term) || room <= 0 || isInCompound(text, { start, end })) continue;
        const placed = wrapWords(marked, { start, end }, (letters) => ({ kind: 'term', term, words: [letters] }));
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
