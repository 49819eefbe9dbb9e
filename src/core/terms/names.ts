/** The names of terms in other languages. */
import { inLatinLetters, withScript } from '../languages/tags.ts';
import type { Term } from '../model.ts';

/** A name in one language. */
export interface TermName {
  readonly name: string;
  /** BCP 47 tag of the name. */
  readonly lang: string;
  /** The name in Latin letters with its tag, if the name is written in other letters. */
  readonly roman: { readonly name: string; readonly lang: string } | undefined;
}

type Named = Pick<Term, 'names'>;

/**
 * Returns a term's names, one for each language.
 *
 * @param short whether to use the shorter name, if there is one
 */
export function termNames({ names }: Named, short = false): TermName[] {
  return Object.entries(names).map(([language, name]) =>
    short && name.short !== undefined
      ? toName(language, name.short, name.shortRoman)
      : toName(language, name.name, name.roman),
  );
}

/** Returns every name of a term, both full and short. */
export function allNamesOf({ names }: Named): TermName[] {
  return Object.entries(names).flatMap(([language, { name, roman, short, shortRoman }]) => [
    toName(language, name, roman),
    ...(short === undefined ? [] : [toName(language, short, shortRoman)]),
  ]);
}

/** Returns the languages in which any of the terms has a name, in order of appearance. */
export function languagesOf(terms: readonly Named[]): string[] {
  return [...new Set(terms.flatMap(({ names }) => Object.keys(names)))];
}

/** Returns the languages whose names are also given in Latin letters. */
export function romanisedLanguagesOf(terms: readonly Named[]): string[] {
  return languagesOf(terms).filter((language) => terms.some(({ names }) => names[language]?.roman !== undefined));
}

function toName(language: string, name: string, roman: string | undefined): TermName {
  return {
    name,
    lang: withScript(language),
    roman: roman === undefined ? undefined : { name: roman, lang: inLatinLetters(language) },
  };
}
