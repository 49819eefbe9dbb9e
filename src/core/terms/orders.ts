/** The orders in which the index lists terms. */
import { fold } from '../languages/fold.ts';
import { type TermData, termKinds } from '../schemas/term.ts';
import type { Term } from '../model.ts';
import { allForms } from '../forms/forms.ts';
import { allNamesOf } from './names.ts';

/** Terms under a heading. */
export interface TermGroup {
  readonly heading: string;
  readonly terms: readonly Term[];
}

/** Groups terms by the first letter of their label; numerals come before letters. */
export function byLetter(terms: readonly Term[]): TermGroup[] {
  return groups(terms, ({ label }) => firstLetter(label));
}

/**
 * Groups terms by kind, in the order of {@link termKinds}.
 *
 * @param headings the name of each kind
 */
export function byKind(terms: readonly Term[], headings: Readonly<Record<TermData['kind'], string>>): TermGroup[] {
  const found = Map.groupBy(terms, ({ kind }) => kind);
  return termKinds
    .flatMap((kind) => ({ heading: headings[kind], terms: found.get(kind) ?? [] }))
    .filter(({ terms: { length } }) => length > 0);
}

/**
 * Groups the terms that have a name in a language by the first letter of that name in Latin letters, without tones and
 * accents.
 */
export function byRomanName(terms: readonly Term[], language: string): TermGroup[] {
  // Only letters and spaces, so that brackets and quotation marks do not affect the order.
  const key = ({ names }: Term) =>
    fold(names[language]?.roman ?? '')
      .replace(/[^\p{L} ]/gu, '')
      .trim();
  const sorted = terms.filter((term) => key(term) !== '').toSorted((a, b) => key(a).localeCompare(key(b), 'en'));
  return groups(sorted, (term) => firstLetter(key(term)));
}

/** Returns everything by which a term may be found, in one line, folded as the filter folds what a reader types. */
export function filterText(term: Term): string {
  const names = allNamesOf(term);
  const roman = names.flatMap((name) => name.roman?.name ?? []);
  const written = [term.label, ...allForms(term.forms), ...term.renderings, ...names.map(({ name }) => name), ...roman];
  const together = roman.map((name) => name.replaceAll(' ', ''));
  return [...new Set([...written, ...together].map(fold))].join(' ');
}

function groups(terms: readonly Term[], heading: (term: Term) => string): TermGroup[] {
  return [...Map.groupBy(terms, heading)].map(([name, members]) => ({ heading: name, terms: members }));
}

function firstLetter(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '';
  return /\p{N}/u.test(letter) ? '0–9' : letter;
}
