/** Fields that several kinds of content file share. */
import { z } from 'zod';
import { memo } from '../memo/memo.ts';
import { isForReaders } from '../addresses/web-address.ts';
import { writeOutLookAlikes } from '../characters/character-names.ts';

/** Whether a day is on the calendar; years and months are in any case. */
const isOnCalendar = memo((day) => {
  const time = new Date(day);
  return day.length < 10 || Number.isNaN(time.getTime()) || time.toISOString().startsWith(day);
});

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A calendar date as precise as it is known: `2025`, `2025-11` or `2025-11-14`, always quoted in YAML. */
export const date = z
  .string({ error: "expected a quoted date such as '2025-11-14', '2025-11' or '2025'" })
  .regex(DATE, {
    error: "expected a date such as '2025-11-14', '2025-11' or '2025'",
  })
  .refine(isOnCalendar, { error: ({ input }) => `found "${String(input)}", a day that no calendar has. Correct it` });

/** A date that has come, wherever it may be. */
export const pastDate = date.refine((day) => !DATE.test(day) || day <= lastToday().slice(0, day.length), {
  error: ({ input }) => `found "${String(input)}", a date that has not come yet. Correct it`,
});

/** A day that has come. */
const pastDay = pastDate.refine((day) => !DATE.test(day) || day.length === 10, {
  error: ({ input }) => `found "${String(input)}", expected a day such as '2025-11-14'. Write it out`,
});

/** When something was first published here. */
export const added = pastDay;

/** Today where the day begins first, fourteen hours before Greenwich: `2025-11-14`. */
function lastToday(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A character by its number in Unicode: `U+00AD`. */
export const codePoint = z
  .string({ error: 'expected a character as U+00AD' })
  .regex(/^U\+(?:10)?[0-9A-F]{4,5}$/, { error: 'expected a character as U+00AD, in capitals' });

/** Lower-case words joined by hyphens: a part of an address. */
export const slug = z.string({ error: 'expected a name such as harbour-master' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected lower-case letters and digits joined by hyphens, such as harbour-master',
});

/** A non-empty string without white space at its ends. */
export const text = z
  .string({ error: 'expected text' })
  .regex(/^\S([\s\S]*\S)?$/, { error: 'expected text without white space at its ends' });

/** What was changed in what had been published, for those who have read it before. */
export const changes = z
  .array(
    z.strictObject({
      /** The day of the change. */
      date: pastDay,
      /** What was wrong or is new, in whole sentences. */
      text,
    }),
  )
  .default([]);

/** Changes. */
export type ChangesData = z.infer<typeof changes>;

/** A heading: its words, or its lines, exactly as the official text has them; read as one text with line breaks. */
export const heading = z
  .union([text, z.array(text).min(1)], { error: 'expected the heading, or a list of its lines' })
  .transform((lines) => (typeof lines === 'string' ? lines : lines.join('\n')));

/** What stands between a section's label and a number, or around the "1" or "一" that stands for numbers. */
export const join = z
  .string({ error: 'expected what stands between label and number, such as " " or ", "' })
  .max(20, { error: 'expected at most 20 characters' });

/** A web address that opens in a browser. */
export const url = z
  .url({ protocol: /^https?$/, error: 'expected a web address beginning with https:// or http://' })
  .refine((address) => isForReaders(address) || !URL.canParse(address), {
    error: ({ input }) =>
      `found "${String(input)}", expected an address that readers can open: with a host such as example.org, and no name or password. Correct it`,
  });

/** Terms on which something may be used. */
export const licence = z.strictObject({
  /** What they are called: CC BY 4.0. */
  name: text,
  /** Where they can be read. */
  url: url.optional(),
  /** What whoever uses it must say of where it comes from. */
  attribution: text.optional(),
});

/** A licence. */
export type LicenceData = z.infer<typeof licence>;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const isLanguage = memo((tag) => {
  try {
    return languageNames.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
});

/** A BCP 47 language tag whose language is known to Unicode's data: `en`, `zh-Hans`, `ar`. */
export const language = z.string({ error: 'expected a language tag such as en, zh or ar' }).refine(isLanguage, {
  error: ({ input }) =>
    `found "${writeOutLookAlikes(String(input))}", expected a language tag such as en, zh-Hans or ar. Correct the tag`,
});
