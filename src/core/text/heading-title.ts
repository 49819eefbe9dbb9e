/** The names of sections in lists that also show their labels. */
import type { Section } from '../model.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';

/** What separates a number from the words after it: no letter, and no opening quotation mark or bracket. */
const SEPARATOR = /^[^\p{L}\p{M}\p{N}\p{Ps}\p{Pi}"'¿¡]+/u;

/**
 * Returns a heading without the label at its beginning: "III. Order and quiet" becomes "Order and quiet", "一、背景"
 * becomes "背景". A space counts as a separator only in a script without spaces ("第一章 总则"), because "A quay" does not
 * begin with the label "A".
 */
export function titleOfHeading(heading: string, label: string): string {
  if (!heading.startsWith(label)) return heading;
  const rest = heading.slice(label.length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const parts = separator.trim() !== '' || (separator !== '' && WITHOUT_SPACES.test(label.slice(-1)));
  return parts && separator !== rest ? rest.slice(separator.length) : heading;
}

/** Returns a section's name for a list, and whether the name already contains its label. */
export function nameOfSection({
  heading,
  title,
  label,
}: {
  readonly heading?: string | undefined;
  readonly title?: string | undefined;
  readonly label: string;
}): Pick<Section, 'title' | 'isNamedByLabel'> {
  if (heading === undefined) return { title: title ?? label, isNamedByLabel: true };
  const [first = '', ...rest] = heading.split('\n');
  const saysLabel = lastWord(first) === lastWord(label);
  if (saysLabel && rest.length > 0) return { title: rest.join(' '), isNamedByLabel: false };
  if (saysLabel && first.split(/\s/).length <= label.split(/\s/).length) return { title: first, isNamedByLabel: true };
  const inOneLine = heading.replaceAll('\n', ' ');
  return { title: titleOfHeading(inOneLine, label), isNamedByLabel: isCutTo(label, inOneLine) };
}

/**
 * Whether a label is the first words of a heading, as of "Foreword by the Secretary". A number or a letter is not: "A plan" has
 * the label "A" beside it.
 */
const isCutTo = (label: string, heading: string): boolean =>
  /\p{Ll}{2}|\p{L} \p{L}/u.test(label) && heading.startsWith(`${label} `);

/** The number in "Article 5" and "Art. 5"; in a script without spaces, the whole text. */
function lastWord(words: string): string {
  return words.split(/\s/).at(-1) ?? words;
}
