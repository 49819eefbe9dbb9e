/** Names of terms: a term's own, and those by which the words of a text may be sought where the term stands there. */
import type { Term } from '../../../core/model.ts';
import { wordsOf } from '../../../core/languages/words.ts';
import { findOccurrences } from '../../../core/terms/occurrences.ts';
import type { Named } from '../record.ts';

/** What a term is called in a language other than the publication's. */
interface Name {
  readonly name: string;
  readonly roman?: string | undefined;
  readonly short?: string | undefined;
  readonly shortRoman?: string | undefined;
}

/** A form that stands for the term's whole name. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** A term's names in other languages, by language. */
export function namesOf({ zh, zhShort, pinyin, pinyinShort }: Term): Readonly<Record<string, Name>> {
  return { zh: { name: zh, roman: pinyin, short: zhShort, shortRoman: pinyinShort } };
}

/** The wordings that stand for a term in documents of a language. */
export function formsOf({ forms }: Term, _language: string): readonly string[] {
  return forms;
}

/** All wordings that stand for a term in documents. */
function allForms({ forms }: Term): readonly string[] {
  return forms;
}

/** What a term is called in other languages, as it is shown: the usual official names, by language. */
export function inOtherLanguages(term: Term): Record<string, string> {
  return Object.fromEntries(Object.entries(namesOf(term)).map(([language, { name }]) => [language, name]));
}

/** Every name of a term but its label, all its forms among them. */
export function namesOfTerm(term: Term): Named {
  return { forms: [], names: distinct([...otherNames(term), ...allForms(term)], [term.label]).map(inWords) };
}

/**
 * Every term that stands in a text, with its other names. Each is looked for by itself: "old harbour law" is
 * to be found by what harbour laws are called, too.
 *
 * @param language of the text
 */
export function namesInText(text: string, terms: readonly Term[], language: string): Named[] {
  return terms.flatMap((term) => {
    const found = findOccurrences(text, new Map([[term.id, formsOf(term, language)]])).map(({ form }) => form);
    if (found.length === 0) return [];
    const forms = distinct(found, []);
    // The label too, where the text has an acronym or another language.
    const spelledOut = found.some((form) => ACRONYM.test(form)) ? [term.label] : [];
    return [{ forms, names: distinct([...otherNames(term), ...spelledOut], forms).map(inWords) }];
  });
}

/** Names in other languages, as written there and in Latin letters; acronyms and other names. */
function otherNames(term: Term): string[] {
  const names = Object.values(namesOf(term)).flatMap(({ name, short, roman, shortRoman }) => [
    name,
    short,
    roman,
    shortRoman,
  ]);
  return [...names.filter((name) => name !== undefined), ...term.renderings];
}

/** A name as its words, in the letters in which they are compared: "fumian qingdan", "负 面 清 单". */
const inWords = (name: string) =>
  wordsOf(name)
    .map(({ text }) => text)
    .join(' ');

/** Names that differ by more than the endings of their words, from one another and from those known already. */
function distinct(names: readonly string[], known: readonly string[]): string[] {
  const key = (name: string) =>
    wordsOf(name)
      .map(({ stem }) => stem)
      .join(' ');
  // A name without a letter is none.
  const taken = new Set(['', ...known.map(key)]);
  return names.filter((name) => taken.size < taken.add(key(name)).size);
}
