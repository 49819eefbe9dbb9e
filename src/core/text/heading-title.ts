/** What to call a section in a list where its label stands beside. */
import { WITHOUT_SPACES } from '../languages/scripts.ts';

/** What parts a number from the words after it: no letter, nothing that opens a quotation or bracket. */
const SEPARATOR = /^[^\p{L}\p{M}\p{N}\p{Ps}\p{Pi}"'¿¡]+/u;

/**
 * A heading without the label that opens it: "III. Improving the systems" is "Improving the systems", "一、背景" is
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
