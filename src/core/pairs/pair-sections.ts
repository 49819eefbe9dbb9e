/** Pairs the sections of a text with those of its version in another language. */
import { unitOf } from '../languages/units.ts';
import { type NumberedSection, numberOfSection } from './number-path.ts';
import { longestRising } from './rising.ts';

/** A section, by its address, its label and its heading. */
export interface LabelledSection extends NumberedSection {
  readonly slug: string;
}

/**
 * Returns the slug of the section of the first text for each section of the second that has one. Sections pair by their
 * numbers, whatever their languages call them; those without a number by their order, if there are equally many between
 * two that pair.
 */
export function pairSections(
  first: readonly LabelledSection[],
  second: readonly LabelledSection[],
): ReadonlyMap<string, string> {
  const theirs = placesOf(second);
  const byNumber = [...placesOf(first)].flatMap(([key, place]) => {
    const other = theirs.get(key);
    return place === undefined || other === undefined ? [] : [[place, other] as const];
  });
  const pairs = new Map(byNumber);
  let [i, j] = [0, 0];
  for (const [place, other] of [...longestRising(byNumber), [first.length, second.length] as const]) {
    const [here, there] = [unnumbered(first, i, place), unnumbered(second, j, other)];
    if (here.length === there.length) for (const [index, one] of here.entries()) pairs.set(one, there[index] ?? 0);
    [i, j] = [place + 1, other + 1];
  }
  return new Map([...pairs].map(([place, other]) => [second[other]?.slug ?? '', first[place]?.slug ?? '']));
}

/** The places of the sections without a number between two places. */
const unnumbered = (sections: readonly LabelledSection[], from: number, to: number): number[] =>
  sections.flatMap((section, place) => (place >= from && place < to && keyOf(section) === undefined ? [place] : []));

/** The place of each section with a number; `undefined` where several have the same. */
function placesOf(sections: readonly LabelledSection[]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [place, section] of sections.entries()) {
    const key = keyOf(section);
    if (key !== undefined) places.set(key, places.has(key) ? undefined : place);
  }
  return places;
}

/** What the same section has in every language: Section 5 of one may be Article 5 of another, but is no Annex 5. */
function keyOf(section: LabelledSection): string | undefined {
  const number = numberOfSection(section);
  return number === undefined
    ? undefined
    : `${unitOf(section.label, section.language)?.kind === 'annex' ? 'annex' : ''}/${number}`;
}
