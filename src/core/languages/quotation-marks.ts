/** How languages write quotations. */
import { covers } from './covers.ts';

/** The marks around a quotation, and around a quotation within it, with any spaces inside the marks. */
export type QuotationMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const CURLY: QuotationMarks = ['“', '”', '‘', '’'];
const POINTED: QuotationMarks = ['«', '»', '“', '”'];
const CORNERS: QuotationMarks = ['「', '」', '『', '』'];

/** By language tag. From https://cldr.unicode.org/, "delimiters"; Arabic as in official texts. */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  ar: POINTED,
  de: ['„', '“', '‚', '‘'],
  es: POINTED,
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  it: POINTED,
  ja: CORNERS,
  'pt-PT': POINTED,
  ru: ['«', '»', '„', '“'],
  'zh-Hant': CORNERS,
  'zh-HK': CORNERS,
  'zh-TW': CORNERS,
};

/**
 * Returns the quotation marks of a language, or the English ones for a language that the engine does not know.
 *
 * @param tag BCP 47 tag
 */
export function quotationMarksOf(tag: string): QuotationMarks {
  return Object.entries(MARKS).find(([language]) => covers(language, tag))?.[1] ?? CURLY;
}
