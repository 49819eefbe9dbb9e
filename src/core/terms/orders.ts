/** The orders in which the index of terms lists them. */
import { withoutTones } from '../languages/pinyin.ts';
import { termKinds } from '../content/schemas.ts';
import type { Term } from '../model.ts';

/** Terms under a heading. */
export interface TermGroup {
  readonly heading: string;
  readonly terms: readonly Term[];
}

/** By first letter of the English label; numerals before A. */
export function byLetter(terms: readonly Term[]): TermGroup[] {
  return groups(terms, ({ label }) => firstLetter(label));
}

/** By kind, in the order of {@link termKinds}. */
export function byKind(terms: readonly Term[]): TermGroup[] {
  const found = Map.groupBy(terms, ({ kind }) => kind);
  return termKinds
    .flatMap((kind) => ({ heading: kind, terms: found.get(kind) ?? [] }))
    .filter(({ terms: { length } }) => length > 0);
}

/** By first letter of the pinyin, and within a letter in the order of the pinyin without tones. */
export function byPinyin(terms: readonly Term[]): TermGroup[] {
  // Letters and spaces only: brackets and quotation marks do not sort.
  const key = ({ pinyin }: Term) =>
    withoutTones(pinyin)
      .replace(/[^\p{L} ]/gu, '')
      .trim()
      .toLowerCase();
  const sorted = terms.toSorted((a, b) => key(a).localeCompare(key(b), 'en'));
  return groups(sorted, (term) => firstLetter(key(term)));
}

/** Everything a term may be sought by, in one line, as the filter compares it. */
export function filterText({ label, forms, renderings, zh, zhShort = '', pinyin, pinyinShort = '' }: Term): string {
  const spoken = withoutTones(`${pinyin} ${pinyinShort}`);
  return [label, ...forms, ...renderings, zh, zhShort, pinyin, spoken, spoken.replaceAll(' ', '')]
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
