/**
 * What an editor may write in `document.yaml` and in a term's front matter, field by field.
 *
 * The same schemas serve Astro's collections (types for the pages) and the content check (faults with file,
 * line and column), so that what the pages rely on is what the check enforces.
 */
import { z } from 'astro/zod';
import { countWords, GLOSS_WORD_LIMIT } from '../languages/count-words.ts';

/** A calendar date as precise as it is known: `2025`, `2025-11` or `2025-11-14`, always quoted in YAML. */
export const date = z
  .string({ error: "expected a quoted date such as '2025-11-14', '2025-11' or '2025'" })
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: "expected a date such as '2025-11-14', '2025-11' or '2025'",
  });

/** Lower-case words joined by hyphens: the last part of an address. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected lower-case letters and digits joined by hyphens, such as negative-list',
});

/** A non-empty string without white space at its ends. */
export const text = z
  .string({ error: 'expected text' })
  .regex(/^\S(.*\S)?$/su, { error: 'expected text without white space at its ends' });

/** A web address that opens in a browser. */
const url = z.url({ protocol: /^https?$/, error: 'expected a web address beginning with https:// or http://' });

/** Slugs that no section may have: below a document, other pages are there. */
const TAKEN = ['full', 'map', 'facts'];

/** One section of a document, in reading order. */
export const sectionSchema = z.strictObject({
  /** Last part of the section's address and name of its file: `iii` for `iii.mdx`. */
  slug: slug.refine((name) => !TAKEN.includes(name), {
    error: ({ input }) => `found "${String(input)}", the address of another page of the document. Choose another slug`,
  }),
  /** Short label before a paragraph's number: `III` in "III.4". */
  label: text,
  /** The section's heading, exactly as the official text has it; none where that has none. */
  heading: text.optional(),
  /** Our name for a section whose official text has no heading. */
  title: text.optional(),
});

/** A document: what it is, where it came from, and its sections. */
export const documentSchema = z
  .strictObject({
    /** The official title, exactly as the first line of `source.txt`. */
    title: text,
    /** BCP 47 tag of the official text's language. */
    language: text,
    /** Who published the official text. */
    publisher: text,
    /** Date that the publisher gives. */
    published: date,
    /** Where the text first appeared, if elsewhere. */
    original: text.optional(),
    /** The publisher's own page. */
    url,
    /** When the text in `source.txt` was received. */
    received: date,
    /** In our words: what a newcomer should know before opening it. */
    summary: text,
    /** Every section, in reading order. */
    sections: z.array(sectionSchema).min(1, { error: 'expected at least one section' }),
  })
  .superRefine((document, context) => {
    const seen = new Set<string>();
    document.sections.forEach((section, index) => {
      const issue = (key: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['sections', index, key], message });
      if (seen.has(section.slug)) issue('slug', 'found the slug a second time, expected each section once. Remove one');
      seen.add(section.slug);
      if ((section.heading === undefined) === (section.title === undefined))
        issue(
          'slug',
          'found both a heading and a title, or neither, expected one: the official heading, or our title where there is none. Correct the section',
        );
    });
  });

/** The kinds of term, as the index groups them. A *figure* is a number. */
export const termKinds = [
  'concept',
  'policy',
  'institution',
  'event',
  'law',
  'agreement',
  'place',
  'slogan',
  'figure',
] as const;

/** A source that a term's note cites. */
export const sourceSchema = z.strictObject({
  /** Title as published; in square brackets where we describe a page whose own heading was not seen. */
  title: text,
  /** BCP 47 tag of the title's language, where it is not English. */
  lang: text.optional(),
  /** Who published it. */
  publisher: text,
  /** Date of publication, where one was seen. */
  date: date.optional(),
  /** Address, where there is one to give. */
  url: url.optional(),
});

/** A term of art: its names, its gloss and where the note's facts come from. */
export const termSchema = z.strictObject({
  /** The term's name in English. */
  label: text,
  /** What kind of thing it is. */
  kind: z.enum(termKinds),
  /** The usual official Chinese name, in simplified characters. */
  zh: text,
  /** That name in pinyin, with tone marks. */
  pinyin: text,
  /** A shorter Chinese name in common use. */
  zhShort: text.optional(),
  /** The shorter name in pinyin. */
  pinyinShort: text.optional(),
  /** Every wording that stands for the term in official text, capitals included. */
  forms: z.array(text).min(1, { error: 'expected at least one form' }),
  /** Acronyms and other English renderings, for search; not forms. */
  renderings: z.array(text),
  /** Id of the term that this one is a kind of. */
  broader: slug.optional(),
  /** Ids of related terms. */
  see: z.array(slug),
  /** When the note was last checked against its sources. */
  reviewed: date,
  /** The margin note: plain text, at most 25 words. */
  gloss: text.refine((gloss) => countWords(gloss) <= GLOSS_WORD_LIMIT, {
    error: ({ input }) =>
      `found ${countWords(String(input))} words, expected at most ${GLOSS_WORD_LIMIT}. Shorten it and leave the rest to the note below`,
  }),
  /** The sources that the note cites as `<Source n="1" />`, in order. */
  sources: z.array(sourceSchema),
});

export type DocumentData = z.infer<typeof documentSchema>;
export type SectionData = z.infer<typeof sectionSchema>;
export type TermData = z.infer<typeof termSchema>;
export type SourceData = z.infer<typeof sourceSchema>;
