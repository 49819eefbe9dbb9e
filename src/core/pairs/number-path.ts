/** The official numbers that lead to a passage, from the outermost. */
import { unitOf } from '../languages/units.ts';
import { jointOf } from '../numbers/joint.ts';

/** A section, by its label and its heading, and the language of both. */
export interface NumberedSection {
  readonly label: string;
  readonly heading?: string | undefined;
  readonly language: string;
}

/** Two numbers that one section has, with a word between them: "18 and 19", "47 à 60". */
const JOINT = /^(\p{Nd}[\p{Nd}.]*) \p{L}+ (\p{Nd}[\p{Nd}.]*)$/u;

/**
 * Returns the number of a section, which is the same in every language: "5" of "Section 5", "18&19" of "18 and 19"; `undefined`
 * if its label names no part with a number.
 */
export function numberOfSection({ label, heading = '', language }: NumberedSection): string | undefined {
  const [, first, last] = JOINT.exec(heading.split('\n')[0] ?? '') ?? [];
  return first === undefined || last === undefined ? unitOf(label, language)?.number : `${first}&${last}`;
}

/**
 * Returns them; none for a passage without a number. The first words of an article without numbers of their own are those of its
 * number.
 *
 * @param ofSection the number of its section, if it is cited with that
 * @param own the numbers in the section; `undefined` if it has none
 * @param isFirst whether it is the first passage of an article, whose number it has
 */
export function numberPath(
  ofSection: string | undefined,
  own: readonly string[] | undefined,
  isFirst: boolean,
): string[] {
  if (own === undefined && !isFirst) return [];
  return [...(ofSection === undefined ? [] : [ofSection]), ...(own ?? []).map(inPath)];
}

/** A number in a path: of "b and c" and of "b et c" alike, "b&c". */
function inPath(number: string): string {
  const joint = jointOf(number);
  return joint === undefined ? number : `${joint.first}&${joint.last}`;
}
