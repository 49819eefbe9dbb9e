/** Reads what a page says of how much of a text was compared: the proof says how much it is. */
import { type Detail, homeOf } from './details.ts';
import type { PromisedDocument } from './promised-document.ts';
import { attribute, type Page } from './tree.ts';

/** The end of the address of the page, which is below that of its document. */
const PAGE = /\/@verify$/;

/** Writes what a number is of: the lines of a document. */
const heldOf = (document: string, what: string) => `${what} of ${document}`;

/** Returns the numbers of sections, lines and characters that a page gives of its document. */
export const heldDetails = ({ file, elements }: Page): Detail[] =>
  elements.flatMap((element): Detail[] => {
    const what = attribute(element, 'data-held');
    if (what === undefined) return [];
    return [
      { kind: 'held', of: heldOf(homeOf(file).replace(PAGE, ''), what), given: attribute(element, 'value') ?? '' },
    ];
  });

/** Returns what these must be. */
export function promisedHeld({ id, lines, sections }: PromisedDocument): Pick<Detail, 'kind' | 'of' | 'given'>[] {
  const characters = lines.reduce((sum, line) => sum + Array.from(line).length, 0);
  const numbers = { sections: sections.length, lines: lines.length, characters };
  return Object.entries(numbers).map(([what, number]) => ({
    kind: 'held',
    of: heldOf(id, what),
    given: String(number),
  }));
}
