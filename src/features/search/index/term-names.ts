/** Names of terms: a term's own, and those by which the words of a text may be sought where the term stands there. */
import type { Term } from '../../../core/model.ts';
import { wordsOf } from '../../../core/languages/words.ts';
import { covers } from '../../../core/languages/tags.ts';
import { memo, memoOf } from '../../../core/memo/memo.ts';
import { allForms } from '../../../core/forms/forms.ts';
import { findEachTerm, type Forms } from '../../../core/forms/occurrences.ts';
import type { Named } from '../record.ts';
import { initialsOf, initialsOfEnds } from './initials.ts';

/** A form that stands for the term's whole name. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** What a term is called in other languages, as it is shown: the usual official names, by language. */
export function inOtherLanguages(term: Term): Record<string, string> {
  return Object.fromEntries(Object.entries(term.names).map(([language, { name }]) => [language, name]));
}

/** Every name of a term but its label, all its forms among them. */
export function namesOfTerm(term: Term): Named {
  return { forms: [], names: distinct([...otherNames(term), ...allForms(term.forms)], [term.label]).map(inWords) };
}

/**
 * Every term that stands in a text, with its other names. Each is looked for by itself: "visitors’ berth" is to be
 * found by what berths are called, too.
 *
 * @param forms the forms that are looked for in the language
 * @param language of the text
 * @param own language of the publication, in which the labels are
 */
export function namesInText(
  text: string,
  terms: readonly Term[],
  forms: Forms,
  language: string,
  own: string,
): Named[] {
  const places = findEachTerm(text, forms, language);
  return terms.flatMap((term) => {
    const found = places.get(term.id)?.map(({ form }) => form);
    if (found === undefined) return [];
    // The label too, where the text has an acronym or another language.
    const isOther = !covers(own, language) || found.some((form) => ACRONYM.test(form));
    return [namedBy(term, [...new Set(found)], isOther)];
  });
}

/** What a term was named by, by the forms it was found in. */
const namedBefore = memoOf((_: Term) => new Map<string, Named>());

/**
 * A term by its names besides some forms: the same object for the same forms, since most texts have it in the same.
 *
 * @param isSpelledOut whether its label is among the names
 */
function namedBy(term: Term, found: readonly string[], isSpelledOut: boolean): Named {
  const known = namedBefore(term);
  const key = JSON.stringify([found, isSpelledOut]);
  const one = known.get(key) ?? nameBy(term, found, isSpelledOut);
  known.set(key, one);
  return one;
}

function nameBy(term: Term, found: readonly string[], isSpelledOut: boolean): Named {
  const forms = distinct(found, []);
  const names = [...otherNames(term), ...(isSpelledOut ? [term.label] : [])];
  return { forms, names: distinct(names, forms).map(inWords) };
}

/** Names in other languages, as written there and in Latin letters; acronyms and other names, and initials of all. */
const otherNames = memoOf((term: Term): readonly string[] => {
  const names = Object.values(term.names).flatMap(({ name, short, roman, shortRoman }) => [
    name,
    short,
    roman,
    shortRoman,
  ]);
  const initials = [...initialsOfEnds(term.label), ...term.renderings.flatMap(initialsOf)];
  return [...names.filter((name) => name !== undefined), ...term.renderings, ...initials];
});

/** A name as its words, in the letters in which they are compared: "gangwu fei", "港 务 费". */
const inWords = memo((name) =>
  wordsOf(name)
    .map(({ text }) => text)
    .join(' '),
);

/** A name as the stems of its words. Names are few, and stand in many texts. */
const inStems = memo((name) =>
  wordsOf(name)
    .map(({ stem }) => stem)
    .join(' '),
);

/** Names that differ by more than the endings of their words, from one another and from those known already. */
function distinct(names: readonly string[], known: readonly string[]): string[] {
  // A name without a letter is none.
  const taken = new Set(['', ...known.map(inStems)]);
  return names.filter((name) => taken.size < taken.add(inStems(name)).size);
}
