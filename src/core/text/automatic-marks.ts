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

/** What is known of the terms of a document while its sections are marked one after the other. */
export interface DocumentTerms {
  /** The number of blocks that use a term. */
  readonly usesOf: (term: string) => number;
  /** The terms that are marked so far; a marker adds its own. */
  readonly met: Set<string>;
}

/**
 * Returns a marker for a section. It marks each term once, at its first occurrence that can be marked: not in a link, not
 * in a compound with a hyphen, and not only partly emphasised. A block has three marks at most. If it uses more terms, those
 * come first that no section before marks, since the reader meets their notes for the first time; among them those that the
 * document uses least, which say most of the block and have no other place; then those that come first. The others are
 * marked where they come next.
 *
 * @param decided the terms that the editor has marked in the section, and those that are never marked
 */
export function markerFor(decided: ReadonlySet<string>, { usesOf, met }: DocumentTerms): Marker {
  const marks: Mark[] = [];
  const done = new Set(decided);
  return {
    marks,
    mark({ id, text, words, occurrences }) {
      const first = new Map<string, Occurrence>();
      for (const place of occurrences)
        if (!done.has(place.term) && !first.has(place.term) && wrapTerm(words, text, place) !== undefined)
          first.set(place.term, place);
      const chosen = [...first.values()]
        .toSorted((a, b) => Number(met.has(a.term)) - Number(met.has(b.term)) || usesOf(a.term) - usesOf(b.term))
        .slice(0, Math.max(0, MARKS_PER_PARAGRAPH - termsIn(words)))
        .toSorted((a, b) => a.start - b.start);
      for (const { term, start, end } of chosen) {
        done.add(term);
        met.add(term);
        marks.push({ term, block: id, words: text.slice(start, end), start });
      }
      return chosen.reduce((marked, place) => wrapTerm(marked, text, place) ?? marked, words);
    },
  };
}

/** Marks an occurrence; returns `undefined` if it cannot be marked. */
function wrapTerm(words: readonly Words[], text: string, { term, start, end }: Occurrence): Words[] | undefined {
  if (isInCompound(text, { start, end })) return undefined;
  return wrapWords(words, { start, end }, (letters) => ({ kind: 'term', term, words: [letters] }));
}

function termsIn(words: readonly Words[]): number {
  return words.reduce((sum, part) => {
    if (typeof part === 'string' || part.kind === 'break' || part.kind === 'call') return sum;
    return sum + (part.kind === 'term' ? 1 : termsIn(part.words));
  }, 0);
}
