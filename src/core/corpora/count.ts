/** Counts the wordings of families in a text. */
import { findEvery, type Forms, type Occurrence } from '../forms/occurrences.ts';
import type { Count, Family } from '../corpus.ts';
import { wordingsIn } from './families.ts';

/** The counts in a text: by family, then by wording. Wordings that do not stand in it are left out. */
export type Counts<Place> = ReadonlyMap<string, ReadonlyMap<string, Count<Place>>>;

/** A stretch of a text in which a wording may stand, such as a paragraph. */
export interface Stretch<Place> {
  readonly text: string;
  /** Returns the place of what begins at an offset of it. */
  readonly placeOf: (offset: number) => Place;
}

/** Returns the length of a text in characters (Unicode code points), without line breaks. */
export const lengthOf = (text: string): number => Array.from(text.replaceAll('\n', '')).length;

/** Returns the wordings of families as forms that are searched for in texts of a language. */
export const formsOfFamilies = (families: readonly Family[], language: string): Forms =>
  new Map(families.map((family) => [family.id, wordingsIn(family, language).map(({ wording }) => wording)]));

/**
 * Counts wordings in a text.
 *
 * @param stretches the text; no wording goes from one stretch to the next
 * @param forms the wordings, by family
 * @param language BCP 47 tag of the text
 */
export function countWordings<Place>(
  stretches: readonly Stretch<Place>[],
  forms: Forms,
  language: string,
): Counts<Place> {
  const counts = new Map<string, Map<string, { count: number; own: number; lines: Place[] }>>();
  for (const { text, placeOf } of stretches)
    for (const [family, found] of Map.groupBy(findEvery(text, forms, language), ({ term }) => term))
      for (const { form, start, isOwn } of ownPlaces(found)) {
        const ofFamily = counts.get(family) ?? new Map<string, { count: number; own: number; lines: Place[] }>();
        counts.set(family, ofFamily);
        const known = ofFamily.get(form) ?? { count: 0, own: 0, lines: [] };
        ofFamily.set(form, known);
        known.count += 1;
        if (isOwn) known.own += 1;
        const place = placeOf(start);
        if (known.lines.at(-1) !== place) known.lines.push(place);
      }
  return counts;
}

/** Says of each place of a family whether it is inside a longer one. The places come back in the order of the text. */
function ownPlaces(found: readonly Occurrence[]): (Occurrence & { readonly isOwn: boolean })[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  /** Of the places so far, the one that ends last, and of such the one that begins first. */
  let widest = { start: 0, end: 0 };
  return inOrder.map((place) => {
    const { start, end } = place;
    const isOwn = widest.end < end || (widest.end === end && widest.start === start);
    if (widest.end < end) widest = { start, end };
    return { ...place, isOwn };
  });
}

/**
 * Makes the stretches of a text whose paragraphs are lines. A single line break counts as a space, or as nothing after a
 * hyphen within a word, so that wordings are found in text that is broken into lines of one length; a blank line parts.
 *
 * @returns stretches whose places are numbers of lines, from 1
 */
export function stretchesOfLines(text: string): Stretch<number>[] {
  const joined = text.replace(/(?<=\p{L}-)\n(?=\p{L})/gu, '\u00AD').replace(/(?<!\n)\n(?!\n)/g, ' ');
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let line = 0;
  const placeOf = (offset: number) => {
    if ((starts[line] ?? 0) > offset) line = 0;
    while ((starts[line + 1] ?? Infinity) <= offset) line += 1;
    return line + 1;
  };
  return [{ text: joined, placeOf }];
}
