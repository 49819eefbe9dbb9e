/** Fields that several kinds of content file share. */
import { z } from 'zod';
import { writeOutLookAlikes } from '../../characters/character-names.ts';

/** A calendar date as precise as it is known: `2025`, `2025-11` or `2025-11-14`, always quoted in YAML. */
export const date = z
  .string({ error: "expected a quoted date such as '2025-11-14', '2025-11' or '2025'" })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: "expected a date such as '2025-11-14', '2025-11' or '2025'",
  });

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
  .regex(/^\S(.*\S)?$/su, { error: 'expected text without white space at its ends' });

/** A heading: its words, or its lines, exactly as the official text has them; read as one text with line breaks. */
export const heading = z
  .union([text, z.array(text).min(1)], { error: 'expected the heading, or a list of its lines' })
  .transform((lines) => (typeof lines === 'string' ? lines : lines.join('\n')));

/** What stands between a section's label and a number, or around the "1" or "一" that stands for numbers. */
export const join = z
  .string({ error: 'expected what stands between label and number, such as " " or ", "' })
  .max(20, { error: 'expected at most 20 characters' });

/** A web address that opens in a browser. */
export const url = z.url({ protocol: /^https?$/, error: 'expected a web address beginning with https:// or http://' });

/** Terms on which something may be used. */
export const licence = z.strictObject({
  /** What they are called: CC BY 4.0. */
  name: text,
  /** Where they can be read. */
  url: url.optional(),
  /** What whoever uses it must say of where it comes from. */
  attribution: text.optional(),
});

export type LicenceData = z.infer<typeof licence>;

/** A BCP 47 language tag whose language is known to Unicode's data: `en`, `zh-Hans`, `ar`. */
export const language = z.string({ error: 'expected a language tag such as en, zh or ar' }).refine(isLanguage, {
  error: ({ input }) =>
    `found "${writeOutLookAlikes(String(input))}", expected a language tag such as en, zh-Hans or ar. Correct the tag`,
});

function isLanguage(tag: string): boolean {
  try {
    const { language: code } = new Intl.Locale(tag);
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}
