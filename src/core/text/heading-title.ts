/** What to call a section in a list where its label stands beside. */
import type { Section } from '../model.ts';
import { WITHOUT_SPACES } from '../languages/scripts.ts';

/** What parts a number from the words after it: no letter, nothing that opens a quotation or bracket. */
const SEPARATOR = /^[^\p{L}\p{M}\p{N}\p{Ps}\p{Pi}"'¿¡]+/u;

/**
 * A heading without the label that opens it: "III. Order and quiet" is "Order and quiet", "一、背景" is
 * "背景". A space parts the two only where the script has none between words ("第一章 总则"); else the heading is left whole,
 * since "A quay" does not begin with the label "A".
 */
export function titleOfHeading(heading: string, label: string): string {
  if (!heading.startsWith(label)) return heading;
  const rest = heading.slice(label.length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? '';
  const parts = separator.trim() !== '' || (separator !== '' && WITHOUT_SPACES.test(label.slice(-1)));
  return parts && separator !== rest ? rest.slice(separator.length) : heading;
}

/** A section's name in a list, and whether its label need not stand beside it. */
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
  return { title: titleOfHeading(heading.replaceAll('\n', ' '), label), isNamedByLabel: false };
}

/** The number of "Article 5" and of "Art. 5"; in a script without spaces the whole. */
function lastWord(words: string): string {
  return words.split(/\s/).at(-1) ?? words;
}
