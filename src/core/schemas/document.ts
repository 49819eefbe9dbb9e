/** What an editor may write in `document.yaml`, field by field. */
import { z } from 'zod';
import { KNOWN_COUNTERS, readStyle } from '../numbers/styles.ts';
import { added, changes, codePoint, heading, join, language, licence, pastDate, slug, text, url } from './fields.ts';
import { checkSections, flattenSections, sectionsSchema } from './sections.ts';
import { sourceSchema } from './term.ts';

/** The kinds of document. They give the citation's type and what a page says of itself to programs. */
const documentKinds = ['article', 'law', 'treaty', 'declaration', 'report', 'memorandum', 'plan'] as const;

/** A withdrawal: in place of the document, readers find a notice that says this. */
const withdrawalSchema = z.strictObject({
  /** Who withdrew it. */
  by: text,
  /** The day. */
  on: pastDate,
  /** Why, in whole sentences. */
  reason: text,
  /** Id of the document to read in its stead. */
  instead: slug.optional(),
});

/** What is known of where the text comes from: one statement. */
const provenanceSchema = z.strictObject({
  /** What it is about, in a word or two: "Author". Statements about the same thing stand one after the other. */
  about: text,
  /** What is known, and what is not, in whole sentences of ours. */
  text,
  /** Ids of the paragraphs and captions that it speaks of. */
  paragraphs: z.array(slug).default([]),
  /** What it rests on, where that is not the text itself. */
  sources: z.array(sourceSchema).default([]),
});

/** A document: what it is, where it came from, and its sections. */
export const documentSchema = z
  .strictObject({
    /** The official title, or its lines, exactly as `source.txt` begins. */
    title: heading,
    /** BCP 47 tag of the title's language, where that is not the text's. */
    titleLanguage: language.optional(),
    /** A shorter title of ours, in the publication's language, for where the document is only named. */
    shortTitle: text.optional(),
    /** What kind of document it is. */
    kind: z.enum(documentKinds),
    /** Official numbers and the like by which it is known, the usual one first: "(EU) 2024/1689", an ELI, "M-13-13". */
    identifiers: z.array(text).default([]),
    /** BCP 47 tag of the official text's language. */
    language,
    /** Who published the official text. */
    publisher: text,
    /** Date that the publisher gives. */
    published: pastDate,
    /** Where the text first appeared, if elsewhere. */
    original: text.optional(),
    /** The publisher's own page. */
    url,
    /** When the text in `source.txt` was received. */
    received: pastDate,
    /** What is known of where the text comes from: its issue, its author, what its date rests on, wording that it shares. */
    provenance: z.array(provenanceSchema).default([]),
    /** The day on which the document was first published here. */
    added: added.optional(),
    /** What was changed in what we say of it, its register among that, for those who have read it before. */
    changes,
    /** In our words: what a newcomer should know before opening it. */
    summary: text,
    /** `true`: `npm run dev` shows it, and it is not published. Leave it out once the document is ready. */
    draft: z.boolean().default(false),
    /** Who withdrew it, when and why; nothing else of it is published then. */
    withdrawn: withdrawalSchema.optional(),
    /** Under what terms the official text may be used again, as its publisher says. */
    licence: licence.optional(),
    /** Doubtful characters that its text is meant to have, each with the reason. */
    characters: z
      .array(
        z.strictObject({
          /** The character, by its number in Unicode. */
          codePoint,
          /** Why the text has it. */
          reason: text,
        }),
      )
      .default([]),
    /**
     * How the text writes its official numbers, outermost first: ['1.', '(1)', '(a)', '(i)']. Left out where it has none; then
     * paragraphs are counted.
     */
    numbering: z
      .array(
        text.refine((sample) => readStyle(sample) !== undefined, {
          error: ({ input }) =>
            `found "${String(input)}", expected the first number as the text writes it, such as "1.", "(a)" or "(i)" (it counts with one of ${KNOWN_COUNTERS}). Correct it`,
        }),
      )
      .default([]),
    /** Official numbers that its text has out of sequence, each with the reason. */
    outOfSequence: z
      .array(
        z.strictObject({
          /** Slug of the section that has it. */
          section: slug,
          /** The number, as the text has it. */
          number: text,
          /** Why it stands where it does. */
          reason: text,
        }),
      )
      .default([]),
    /**
     * How official numbers follow the label of their section: " " for "Recital 3", ", " for "Annex III, 4(a)", "第一款" for
     * "第五条第二款". Left out where they stand in brackets: "Art. 5(1)".
     */
    join: join.optional(),
    /** How paragraphs' numbers by our count follow it. Left out for "III.4", and for "Art. 5 ¶4" beside official numbers. */
    counted: join.optional(),
    /** `automatic`: terms are marked without markup. Left out where `<Term>` alone marks them. */
    marks: z.enum(['automatic']).optional(),
    /** Ids of terms that are never marked by themselves. */
    unmarked: z.array(slug).default([]),
    /** Every section, and every group of sections, in reading order. */
    sections: sectionsSchema,
  })
  .transform(({ title, sections, ...document }, context) => {
    const flat = flattenSections(sections);
    for (const { path, message } of checkSections(flat))
      context.addIssue({ code: 'custom', path: ['sections', ...path], message });
    if (document.draft && document.withdrawn !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['draft'],
        message: 'found it beside "withdrawn", which only a document that was published can be. Remove one of them',
      });
    return { ...document, title: title.replaceAll('\n', ' '), heading: title, sections: flat };
  });

/** What a `document.yaml` says. */
export type DocumentData = z.infer<typeof documentSchema>;

/** A statement about where a text comes from. */
export type ProvenanceData = z.infer<typeof provenanceSchema>;

/** How a document was withdrawn. */
export type Withdrawal = z.infer<typeof withdrawalSchema>;
