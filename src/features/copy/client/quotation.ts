/** Puts quotation marks around a passage. */
import type { QuotationMarks } from '../../../core/languages/quotation-marks.ts';

/**
 * Puts a passage in quotation marks: one at the beginning of each block, and one at the end of the last. Outer marks in
 * the text become inner ones, and inner ones within these become outer ones. Nothing else changes.
 *
 * @param marks the quotation marks of the passage's language
 */
export function quoted(texts: readonly string[], marks: QuotationMarks): string {
  const [open, close] = marks;
  return `${texts.map((text) => open + nested(text, marks)).join('\n\n')}${close}`;
}

/** Changes the marks in a text to those that it has within a quotation. */
function nested(text: string, [open, close, innerOpen, innerClose]: QuotationMarks): string {
  let isQuoting = false;
  let isQuotingWithin = false;
  // If a language has spaces inside its marks, the text may have any kind of space there, or none.
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
    // An apostrophe looks the same as a closing mark, but usually has a letter after it.
    if (isQuotingWithin && !/^\p{L}/u.test(text.slice(at + found.length))) {
      isQuotingWithin = false;
      return close;
    }
    return found;
  });
}
