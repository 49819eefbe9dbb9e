/** Reads the official words that a page quotes beside words of ours, as a note does of what the text itself says of a term. */
import type { Detail } from './details.ts';
import { attribute, type Page, textContentOf } from './tree.ts';

/** Returns the words that a page quotes, each with the passage that it says they are from. */
export const quotedDetails = ({ elements }: Page): Detail[] =>
  elements.flatMap((element): Detail[] => {
    const of = attribute(element, 'data-words');
    return of === undefined ? [] : [{ kind: 'words', of, given: textContentOf(element), part: 'middle' }];
  });
