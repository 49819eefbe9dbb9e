/** How languages quote. */
import { covers } from './tags.ts';

/** The marks around a quotation, and those around one within it, with the spaces that stand inside them. */
export type QuotationMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const CURLY: QuotationMarks = ['“', '”', '‘', '’'];
const POINTED: QuotationMarks = ['«', '»', '“', '”'];
const CORNERS: QuotationMarks = ['「', '」', '『', '』'];

/** By language tag. https://cldr.unicode.org/, "delimiters"; Arabic as in official texts. */
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
 * How a language quotes; as English does where nothing else is known.
 *
 * @param tag BCP 47 tag
 */
export function quotationMarksOf(tag: string): QuotationMarks {
  return Object.entries(MARKS).find(([language]) => covers(language, tag))?.[1] ?? CURLY;
}
