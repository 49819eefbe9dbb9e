/** Fields that several kinds of content file share. */
import { z } from 'zod';
import { countWords } from '../languages/count-words.ts';
import { memo } from '../memo/memo.ts';
import { isForReaders } from '../addresses/web-address.ts';
import { writeOutLookAlikes } from '../characters/character-names.ts';

/** Whether a day exists in the calendar; years and months always do. */
const isOnCalendar = memo((day) => {
  const time = new Date(day);
  return day.length < 10 || Number.isNaN(time.getTime()) || time.toISOString().startsWith(day);
});

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A calendar date, as precise as it is known: `2025`, `2025-11` or `2025-11-14`, always quoted in YAML. */
export const date = z
  .string({ error: "expected a quoted date such as '2025-11-14', '2025-11' or '2025'" })
  .regex(DATE, {
    error: "expected a date such as '2025-11-14', '2025-11' or '2025'",
  })
  .refine(isOnCalendar, { error: ({ input }) => `found "${String(input)}", a day that no calendar has. Correct it` });

/** A date that is not in the future, in any time zone. */
export const pastDate = date.refine((day) => !DATE.test(day) || day <= lastToday().slice(0, day.length), {
  error: ({ input }) => `found "${String(input)}", a date that has not come yet. Correct it`,
});

/** Whether a date is a day. What is no date is another fault. */
const isDay = (written: string) => !DATE.test(written) || written.length === 10;
const notADay = {
  error: ({ input }: { readonly input?: unknown }) =>
    `found "${String(input)}", expected a day such as '2025-11-14'. Write it out`,
};

/** A day, which may be one to come. */
export const day = date.refine(isDay, notADay);

/** A day that is not in the future. */
export const pastDay = pastDate.refine(isDay, notADay);

/** The date in the earliest time zone, fourteen hours ahead of Greenwich: `2025-11-14`. */
function lastToday(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A character by its code point: `U+00AD`. */
export const codePoint = z
  .string({ error: 'expected a character as U+00AD' })
  .regex(/^U\+(?:10)?[0-9A-F]{4,5}$/, { error: 'expected a character as U+00AD, in capitals' });

/** Lower-case words joined by hyphens, which become a part of an address. */
export const slug = z.string({ error: 'expected a name such as harbour-master' }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected lower-case letters and digits joined by hyphens, such as harbour-master',
});

/** A non-empty string without white space at its ends. */
export const text = z
  .string({ error: 'expected text' })
  .regex(/^\S([\s\S]*\S)?$/, { error: 'expected text without white space at its ends' });

/** The most words of a note that a change quotes. */
const QUOTED_WORD_LIMIT = 60;

/** Words of our own, quoted in a change. */
const quoted = text.refine((words) => countWords(words) <= QUOTED_WORD_LIMIT, {
  error: ({ input }) =>
    `found ${countWords(String(input))} words, expected at most ${QUOTED_WORD_LIMIT}. Quote only what was changed`,
});

/** Changes in something that was already published, for people who have read it before. */
export const changes = z
  .array(
    z
      .strictObject({
        /** The day of the change. */
        date: pastDay,
        /** What was wrong or what is new, in whole sentences. */
        text,
        /** The words before the change, as they stood: at most 60. */
        before: quoted.optional(),
        /** The words after the change, as they stand: at most 60. */
        after: quoted.optional(),
      })
      .refine(({ before, after }) => before === undefined || before !== after, {
        path: ['after'],
        error: 'found the same words before and after the change, expected different ones. Correct them',
      }),
  )
  .default([]);

/** The list of changes. */
export type ChangesData = z.infer<typeof changes>;

/** A heading: its words, or a list of its lines, exactly as in the official text. Lines are joined by line breaks. */
export const heading = z
  .union([text, z.array(text).min(1)], { error: 'expected the heading, or a list of its lines' })
  .transform((lines) => (typeof lines === 'string' ? lines : lines.join('\n')));

/** What comes between a section's label and a number, or what surrounds the "1" or "一" that represents any number. */
const join = z
  .string({ error: 'expected the words between label and number, such as " " or ", "' })
  .max(20, { error: 'expected at most 20 characters' });

/** The same for the numbers of one level, or a list for those of each level, from the outermost. */
export const joins = z.union([join, z.array(join).min(1)], {
  error: 'expected the words between label and number, such as " " or ", ", or a list of them',
});

/** The sign before the number of a paragraph that we count, so that nobody takes it for a number of the text. */
export const counted = z.enum([' ¶', '¶'], {
  error: ({ input }) =>
    `found "${String(input)}", expected " ¶" or "¶": with any other words, our count would look like a number of the text. Write one of them`,
});

/** A web address that opens in a browser. */
export const url = z
  .url({ protocol: /^https?$/, error: 'expected a web address beginning with https:// or http://' })
  .refine((address) => isForReaders(address) || !URL.canParse(address), {
    error: ({ input }) =>
      `found "${String(input)}", expected an address that readers can open: with a host such as example.org, and no name or password. Correct it`,
  });

/** Terms of use. */
export const licence = z.strictObject({
  /** Their name: CC BY 4.0. */
  name: text,
  /** The page with their text. */
  url: url.optional(),
  /** What reusers must say about the origin. */
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

/** A BCP 47 language tag whose language is in Unicode's data: `en`, `zh-Hans`, `ar`. */
export const language = z.string({ error: 'expected a language tag such as en, zh or ar' }).refine(isLanguage, {
  error: ({ input }) =>
    `found "${writeOutLookAlikes(String(input))}", expected a language tag such as en, zh-Hans or ar. Correct the tag`,
});
