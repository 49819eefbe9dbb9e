/** What the words of a text may be sought by that do not stand in it: other names of its terms, other spellings. */
import { allForms, formsIn } from '../../../core/terms/forms.ts';
import { allNamesOf } from '../../../core/terms/names.ts';
import { findOccurrences } from '../../../core/terms/occurrences.ts';
import { withoutTones } from '../../../core/languages/pinyin.ts';
import { otherSpellings } from '../../../core/languages/spelling.ts';
import { wordsOf } from '../../../core/languages/words.ts';
import type { Term } from '../../../core/model.ts';

/** Words as they stand in a text, and the other names they go by. */
export interface OtherNames {
  readonly forms: readonly string[];
  readonly names: readonly string[];
}

/** A form that stands for the term's whole name. */
const ACRONYM = /^[A-Z]{2,}$/u;

/** The most letters of pinyin that anybody types without a space. */
const LONGEST_JOINED = 24;

/**
 * Every term that stands in a text, with its other names. Each is looked for by itself: "foreign investment negative
 * list" is to be found by what negative lists are called, too.
 */
export function namesInText(text: string, terms: readonly Term[], language: string): OtherNames[] {
  const named = terms.flatMap((term) => {
    const found = findOccurrences(text, new Map([[term.id, formsIn(term.forms, language)]]), language).map(
      ({ form }) => form,
    );
    if (found.length === 0) return [];
    const forms = distinct(found, []);
    const spelledOut = found.some((form) => ACRONYM.test(form)) ? [term.label] : [];
    return [{ forms, names: distinct([...namesOf(term), ...spelledOut], forms) }];
  });
  return [...named, ...otherWords(text)];
}

/** Every name of a term but its label, all its forms among them; and other spellings of label and gloss. */
export function namesOfTerm(term: Term): OtherNames[] {
  const names = distinct([...namesOf(term), ...allForms(term.forms)], [term.label]);
  return [{ forms: [], names }, ...otherWords(`${term.label} ${term.gloss}`)];
}

/**
 * Chinese, pinyin as words and in one, acronyms and other English names. A query loses its tone marks before it is
 * compared, so pinyin has none here.
 */
function namesOf(term: Term): string[] {
  const names = allNamesOf(term);
  const spoken = names.flatMap(({ roman }) => (roman === undefined ? [] : [withoutTones(roman.name)]));
  const joined = spoken.map((name) => textsOf(name).join('')).filter(({ length }) => length <= LONGEST_JOINED);
  return [...names.map(({ name }) => name), ...spoken, ...joined, ...term.renderings];
}

/**
 * Words to be found under another spelling, and those that Pagefind would not find at all: it takes all between two
 * spaces for one word, and knows parts of it only where ASCII punctuation parts them and they have two letters. So
 * "3" is given for "US$3", and "development" and "greater" for "development—greater".
 */
function otherWords(text: string): OtherNames[] {
  const spelled = textsOf(text).map((word) => ({ forms: [word], names: otherSpellings(word) }));
  const hidden = text.split(/\s+/u).map((raw) => {
    const parts = wordsOf(raw);
    const known = new Set(raw.split(/[!-/:-@[-`{-~]/u).filter((part) => part.length > 1));
    const unknown = parts.filter(({ start, end }) => !known.has(raw.slice(start, end))).map(({ text: part }) => part);
    return { forms: [raw], names: parts.length > 1 ? unknown : [] };
  });
  const named = [...spelled, ...hidden].filter(({ names }) => names.length > 0);
  return [...new Map(named.map((one) => [one.forms.join(), one])).values()];
}

/** Names that differ by more than the endings of their words, from one another and from those known already. */
function distinct(names: readonly string[], known: readonly string[]): string[] {
  const key = (name: string) =>
    wordsOf(name)
      .map(({ stem }) => stem)
      .join(' ');
  const taken = new Set(known.map(key));
  return names.filter((name) => taken.size < taken.add(key(name)).size);
}

const textsOf = (text: string) => wordsOf(text).map(({ text: word }) => word);
