import { memo } from '../memo/memo.ts';

/** The parts of a date, by how many of them are known: year, month, day. */
const PRECISION = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/**
 * Returns a date as readers write it, with the precision that it has: `2025-11-14` is "14 November 2025" in `en-GB` and
 * "2025年11月14日" in `zh-Hans-CN`. What is no date, such as the gap of one that is not known yet, is returned as it is.
 *
 * @param locale BCP 47 tag
 */
export function formatDate(date: string, locale: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? date : (formatsOf(locale)[date.split('-').length - 1]?.format(time) ?? date);
}

const formatsOf = memo((locale) =>
  PRECISION.map((parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })),
);
