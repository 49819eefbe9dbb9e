/** Compares the numbers of a reference with those that lead to a place. */
import type { UnitKind } from '../languages/unit-words.ts';
import type { Part } from './parts.ts';

/** A number that leads to a place. */
export interface Key {
  /** For a part that stands by itself, such as an article; `any` if the text gives it no word. */
  readonly kind?: UnitKind | 'any';
  readonly number: string;
  /** Whether a number below an article is written in capital letters: the "(A)" of "Sec. 1(a)(2)(A)" is not its "(a)". */
  readonly isCapital?: boolean;
  /** Whether it is no number of a paragraph, by the words for it: 第二项 is not 第二款. */
  readonly isPoint?: boolean;
}

/**
 * Whether the word before a number of a reference may be meant for a number of a path.
 *
 * @param paragraphs the rank of the word for paragraphs, if it is never one for points
 */
export const mayBe = ({ rank }: Part, { isPoint }: Key, paragraphs: number | undefined): boolean =>
  isPoint !== true || rank === undefined || rank !== paragraphs;

/** The kinds of part that a heading may number without their word: "6.5 Scope" is "Section 6.5". */
export const MAY_BE_WORDLESS: ReadonlySet<UnitKind | 'level'> = new Set(['part', 'chapter', 'section', 'clause']);

/** Whether a number of a reference, which may be its first, is that of a path. */
type Fits = (part: Part, key: Key | undefined, isFirst: boolean) => boolean;

/** Whether the numbers of a reference are the last of a path. Of parts that stand by themselves, some may be left out. */
export function leadsTo(chain: readonly Part[], path: readonly Key[], fits: Fits): boolean {
  let at = path.length;
  for (const [index, part] of [...chain.entries()].toReversed()) {
    at -= 1;
    const next = chain[index + 1];
    while (next?.kind !== undefined && at >= 0 && !fits(part, path[at], index === 0) && path[at]?.kind !== undefined)
      at -= 1;
    if (!fits(part, path[at], index === 0)) return false;
  }
  return true;
}
