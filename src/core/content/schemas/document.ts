/** What an editor may write in `document.yaml`, field by field. */
import { z } from 'zod';
import { DOCUMENT_PAGES } from '../../reserved-names.ts';
import { codePoint, date, language, slug, text, url } from './fields.ts';

/** The kinds of document. They give the citation's type and what a page says of itself to programs. */
const documentKinds = ['article', 'law', 'treaty', 'declaration', 'report', 'memorandum', 'plan'] as const;

/** One section of a document, in reading order. */
const sectionSchema = z.strictObject({
  /** Last part of the section's address and name of its file: `iii` for `iii.mdx`. */
  slug: slug
    .refine((name) => !name.endsWith('-figure'), {
      error: ({ input }) =>
        `found "${String(input)}", whose paragraphs would have ids like those of captions. Choose another slug`,
    })
    .refine((name) => !DOCUMENT_PAGES.includes(name), {
      error: ({ input }) =>
        `found "${String(input)}", the address of another page of the document. Choose another slug`,
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
    /** BCP 47 tag of the title's language, where that is not the text's. */
    titleLanguage: language.optional(),
    /** A shorter title of ours, in the publication's language, for where a note names the document. */
    shortTitle: text.optional(),
    /** What kind of document it is. */
    kind: z.enum(documentKinds),
    /** BCP 47 tag of the official text's language. */
    language,
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
    /** Doubtful characters that its text is meant to have, each with the reason. */
    characters: z.array(z.strictObject({ codePoint, reason: text })).default([]),
    /** Every section, in reading order. */
    sections: z.array(sectionSchema).min(1, { error: 'expected at least one section' }),
  })
  .superRefine((document, context) => {
    const seen = new Map<string, Set<string>>([
      ['slug', new Set()],
      ['label', new Set()],
    ]);
    document.sections.forEach((section, index) => {
      const issue = (key: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['sections', index, key], message });
      for (const key of ['slug', 'label'] as const) {
        if (seen.get(key)?.has(section[key]) === true)
          issue(
            key,
            `found the ${key} "${section[key]}" a second time, expected each section once. Change or remove one`,
          );
        seen.get(key)?.add(section[key]);
      }
      if ((section.heading === undefined) === (section.title === undefined))
        issue(
          'slug',
          'found both a heading and a title, or neither, expected one: the official heading, or our title where there is none. Correct the section',
        );
    });
  });

export type DocumentData = z.infer<typeof documentSchema>;
