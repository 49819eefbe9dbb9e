/** The orders in which the index of terms lists them. */
import { withoutTones } from '../languages/pinyin.ts';
import { type TermData, termKinds } from '../content/schemas.ts';
import type { Term } from '../model.ts';
import { namesOf } from './names.ts';

/** Terms under a heading. */
export interface TermGroup {
  readonly heading: string;
  readonly terms: readonly Term[];
}

/** By first letter of the label; numerals before A. */
export function byLetter(terms: readonly Term[]): TermGroup[] {
  return groups(terms, ({ label }) => firstLetter(label));
}

/**
 * By kind, in the order of {@link termKinds}.
 *
 * @param headings what each kind is called
 */
export function byKind(terms: readonly Term[], headings: Readonly<Record<TermData['kind'], string>>): TermGroup[] {
  const found = Map.groupBy(terms, ({ kind }) => kind);
  return termKinds
    .flatMap((kind) => ({ heading: headings[kind], terms: found.get(kind) ?? [] }))
    .filter(({ terms: { length } }) => length > 0);
}

/**
 * By first letter of the names in a language as Latin letters write them, and within a letter in their order without
 * accents and tone marks. Terms without such a name are left out.
 */
export function byRoman(terms: readonly Term[], language: string): TermGroup[] {
  // Letters and spaces only: brackets and quotation marks do not sort.
  const key = (term: Term) =>
    withoutTones(namesOf(term)[language]?.roman ?? '')
      .replace(/[^\p{L} ]/gu, '')
      .trim()
      .toLowerCase();
  const named = terms.filter((term) => key(term) !== '');
  const sorted = named.toSorted((a, b) => key(a).localeCompare(key(b), 'en'));
  return groups(sorted, (term) => firstLetter(key(term)));
}

/** Everything a term may be sought by, in one line, as the filter compares it: without tone marks. */
export function filterText(term: Term): string {
  const names = Object.values(namesOf(term));
  const roman = names.flatMap((name) => [name.roman, name.shortRoman]).filter((name) => name !== undefined);
  const spoken = withoutTones(roman.join(' '));
  return [
    term.label,
    ...term.forms,
    ...term.renderings,
    ...names.flatMap(({ name, short = '' }) => [name, short]),
    spoken,
    spoken.replaceAll(' ', ''),
  ]
    .join(' ')
    .toLowerCase();
}

function groups(terms: readonly Term[], heading: (term: Term) => string): TermGroup[] {
  return [...Map.groupBy(terms, heading)].map(([name, members]) => ({ heading: name, terms: members }));
}

function firstLetter(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '';
  return /\p{N}/u.test(letter) ? '0–9' : letter;
}
