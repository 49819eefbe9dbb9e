/**
 * Collects the names of terms: for a term itself, and for a text in which terms occur, so that readers can find it by
 * their other names.
 */
import type { Term } from '../../../core/model.ts';
import { wordsOfText } from '../../../core/languages/words.ts';
import { covers } from '../../../core/languages/covers.ts';
import { memo, memoOf } from '../../../core/memo/memo.ts';
import { allForms } from '../../../core/forms/forms.ts';
import { findEachTerm, type Forms } from '../../../core/forms/occurrences.ts';
import type { Named } from '../record.ts';
import { initialsOf, initialsOfEnds } from './initials.ts';
import { romanised } from '../../../core/languages/romanised.ts';

/** What is needed of a term. */
export type NamedTerm = Pick<Term, 'id' | 'label' | 'names' | 'forms' | 'renderings' | 'wordings'>;

/** A form that is an acronym of the term's name. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Returns the names of a term in other languages as they are shown: the usual official name in each. */
export function inOtherLanguages(term: NamedTerm): Record<string, string> {
  return Object.fromEntries(Object.entries(term.names).map(([language, { name }]) => [language, name]));
}

/** Returns all names of a term except its label, with all forms of the term, and the wordings that its note counts. */
export function namesOfTerm(term: NamedTerm): Named {
  const counted = Object.entries(term.wordings ?? {}).flatMap(([language, wordings]) =>
    wordings.flatMap((words) => [words, ...romanised(words, language)]),
  );
  const names = [...otherNames(term), ...allForms(term.forms), ...counted];
  return { forms: [], names: distinct(names, [term.label]).map(inWords) };
}

/**
 * Returns the terms that occur in a text, with their other names. Each term is searched for on its own: "visitors’
 * berth" can also be found by the other names of "berth".
 *
 * @param forms the forms of terms in the language of the text
 * @param language the language of the text
 * @param own the language of the publication, in which the labels are
 */
export function namesInText(
  text: string,
  terms: readonly NamedTerm[],
  forms: Forms,
  language: string,
  own: string,
): Named[] {
  const places = findEachTerm(text, forms, language);
  return terms.flatMap((term) => {
    const found = places.get(term.id)?.map(({ form }) => form);
    if (found === undefined) return [];
    // The label is among the names if the text has only an acronym, or is in another language.
    const isOther = !covers(own, language) || found.some((form) => ACRONYM.test(form));
    return [namedBy(term, [...new Set(found)], isOther)];
  });
}

/** The names of each term, by the forms in which it was found. */
const namedBefore = memoOf((_: NamedTerm) => new Map<string, Named>());

/**
 * Returns the names of a term except some forms. The same forms give the same object, because most texts have a term in
 * the same forms.
 *
 * @param isSpelledOut whether the label is among the names
 */
function namedBy(term: NamedTerm, found: readonly string[], isSpelledOut: boolean): Named {
  const known = namedBefore(term);
  const key = JSON.stringify([found, isSpelledOut]);
  const one = known.get(key) ?? nameBy(term, found, isSpelledOut);
  known.set(key, one);
  return one;
}

function nameBy(term: NamedTerm, found: readonly string[], isSpelledOut: boolean): Named {
  const forms = distinct(found, []);
  const names = [...otherNames(term), ...(isSpelledOut ? [term.label] : [])];
  return { forms, names: distinct(names, forms).map(inWords) };
}

/**
 * Returns a term's names in other languages, as they are written and in Latin letters, its acronyms and other names,
 * and the initials of all of them.
 */
const otherNames = memoOf((term: NamedTerm): readonly string[] => {
  const names = Object.values(term.names).flatMap(({ name, short, roman, shortRoman }) => [
    name,
    short,
    roman,
    shortRoman,
  ]);
  const initials = [...initialsOfEnds(term.label), ...term.renderings.flatMap(initialsOf)];
  return [...names.filter((name) => name !== undefined), ...term.renderings, ...initials];
});

/** Returns the words of a name in the letters that are compared: "gangwu fei", "港 务 费". */
const inWords = memo((name) =>
  wordsOfText(name)
    .map(({ text }) => text)
    .join(' '),
);

/** Returns the stems of a name's words. They are memoized, because the same few names occur in many texts. */
const inStems = memo((name) =>
  wordsOfText(name)
    .map(({ stem }) => stem)
    .join(' '),
);

/** Returns the names that differ from each other, and from the known ones, by more than the endings of their words. */
function distinct(names: readonly string[], known: readonly string[]): string[] {
  // A name without any letters does not count.
  const taken = new Set(['', ...known.map(inStems)]);
  return names.filter((name) => taken.size < taken.add(inStems(name)).size);
}
