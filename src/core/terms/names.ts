/** What terms are called in other languages than the publication's. */
import type { Term } from '../model.ts';

/** A name of a term in one language. */
export interface TermName {
  /** The usual official name. */
  readonly name: string;
  /** The name in Latin letters, where it is written in others. */
  readonly roman: string | undefined;
  /** A shorter name in common use. */
  readonly short: string | undefined;
  /** The shorter name in Latin letters. */
  readonly shortRoman: string | undefined;
}

/** A term's names by language tag. Until terms keep them so, this is the one place that knows which they keep. */
export function namesOf({ zh, pinyin, zhShort, pinyinShort }: Term): Readonly<Record<string, TermName>> {
  return { zh: { name: zh, roman: pinyin, short: zhShort, shortRoman: pinyinShort } };
}

/** The languages in which terms have names, in the order in which they first occur. */
export function languagesOf(terms: readonly Term[]): string[] {
  return [...new Set(terms.flatMap((term) => Object.keys(namesOf(term))))];
}

/** Those of them whose names are also given in Latin letters. */
export function romanisedLanguagesOf(terms: readonly Term[]): string[] {
  return languagesOf(terms).filter((language) => terms.some((term) => namesOf(term)[language]?.roman !== undefined));
}
