/** Puts quotation marks around a passage. */
import type { QuotationMarks } from '../../../core/languages/quotation-marks.ts';

/**
 * A passage in quotation marks: each block opens, and the last closes. Marks within change to those of a quotation in a
 * quotation, and these back; nothing else does.
 *
 * @param marks those of the passage's language
 */
export function quoted(texts: readonly string[], marks: QuotationMarks): string {
  const [open, close] = marks;
  return `${texts.map((text) => open + nested(text, marks)).join('\n\n')}${close}`;
}

/** A text with the marks that it has in a quotation. */
function nested(text: string, [open, close, innerOpen, innerClose]: QuotationMarks): string {
  let isQuoting = false;
  let isQuotingWithin = false;
  // A language that sets its marks off by spaces may have any in the text.
  const pattern = [open.replace(/\s/, '\\s?'), close.replace(/\s/, '\\s?'), innerOpen, innerClose].join('|');
  return text.replace(new RegExp(pattern, 'gu'), (found: string, at: number) => {
    const mark = found.trim();
    if (mark === open.trim()) {
      isQuoting = true;
      return innerOpen;
    }
    if (mark === close.trim()) {
      isQuoting = false;
      return innerClose;
    }
    if (isQuoting && mark === innerOpen) {
      isQuotingWithin = true;
      return open;
    }
    // An apostrophe looks the same, and mostly has a letter after it.
    if (isQuotingWithin && !/^\p{L}/u.test(text.slice(at + found.length))) {
      isQuotingWithin = false;
      return close;
    }
    return found;
  });
}
