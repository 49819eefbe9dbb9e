/** The fields of `document.yaml`. */
import { z } from 'zod';
import { KNOWN_COUNTERS, readStyle } from '../numbers/styles.ts';
import {
  changes,
  codePoint,
  counted,
  heading,
  joins,
  language,
  licence,
  pastDate,
  pastDay,
  slug,
  text,
  url,
} from './fields.ts';
import { forceSchema } from './force.ts';
import { checkSections, flattenSections, sectionsSchema } from './sections.ts';
import { sources } from './sources.ts';

/**
 * The kinds of document. The kind determines the type of a citation, and the metadata that a page gives to programs.
 */
const documentKinds = [
  ...['article', 'law', 'treaty', 'agreement', 'declaration', 'resolution', 'judgment'],
  ...['report', 'memorandum', 'plan', 'guideline', 'standard', 'licence', 'speech'],
] as const;

/** Shown by a dev server in the place of a kind that is still to be filled in. */
export const NO_KIND = '[kind]';

/** A withdrawal: instead of the document, readers find a notice with this information. */
const withdrawalSchema = z.strictObject({
  /** Who withdrew the document. */
  by: text,
  /** The day of the withdrawal. */
  on: pastDate,
  /** Why, in whole sentences. */
  reason: text,
  /** Id of the document to read instead. */
  instead: slug.optional(),
});

/** A statement about the origin of the text. */
const provenanceSchema = z.strictObject({
  /** Its subject, in a word or two: "Author". Statements about the same subject come one after the other. */
  about: text,
  /** What is known and what is not, in our own words and in whole sentences. */
  text,
  /** Ids of the paragraphs and captions that it concerns. */
  paragraphs: z.array(slug).default([]),
  /** Its sources, if it does not rest on the text itself. */
  sources,
});

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether something is the code of a country or union. `ZZ` stands for none. */
const isRegion = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined;

/** A document: its description, its origin and its sections. */
export const documentSchema = z
  .strictObject({
    /** The official title, or a list of its lines, exactly as at the beginning of `source.txt`. */
    title: heading,
    /** BCP 47 tag of the title's language, if it differs from the text's. */
    titleLanguage: language.optional(),
    /** A shorter title that we give it, in the publication's language, for links and lists. */
    shortTitle: text.optional(),
    /** What kind of document it is. */
    kind: z.enum(documentKinds),
    /** Its official numbers and other identifiers, the most common first: "(EU) 2024/1689", an ELI, "M-13-13". */
    identifiers: z.array(text).default([]),
    /** The country or union whose law it is, by its code of two letters (ISO 3166-1): `KE`, `EU`. */
    country: z
      .string()
      .refine(isRegion, {
        error: ({ input }) =>
          `found "${String(input)}", expected the code of a country or union in two capitals (ISO 3166-1), such as "KE" or "EU". Correct it`,
      })
      .optional(),
    /** The day on which it was adopted or signed, if that is known. */
    adopted: pastDate.optional(),
    /** If it is a consolidated text, the addresses of the acts that it brings together. */
    consolidates: z.array(url).default([]),
    /** BCP 47 tag of the official text's language. */
    language,
    /** Of a version in another language: whether its words bind as those of the original do, or whose translation it is. */
    authority: z.enum(['authentic', 'official', 'unofficial']).optional(),
    /** Who translated it. Only of a translation. */
    translator: text.optional(),
    /** Who published the official text. */
    publisher: text,
    /** Who that is, in a few words after its name, for readers who do not know it: "official gazette of the harbour towns". */
    publisherDescription: text.optional(),
    /** The date of publication that the publisher gives. */
    published: pastDate,
    /** Where the text first appeared, if it was elsewhere. */
    original: text.optional(),
    /** Whether it is in force, since when and until when. Omit it if that is not known, or is no question. */
    force: forceSchema.optional(),
    /** The publisher's own page with the text. */
    url,
    /** The day on which we received the text in `source.txt`. */
    received: pastDate,
    /**
     * `pdf`: the text was taken from a PDF, so that its headings, paragraphs, tables and their order are our reading of its
     * pages, and readers are told so.
     */
    receivedAs: z.enum(['pdf']).optional(),
    /**
     * The pages of the original, each with the first paragraph that begins on it, in the order of the text. A section's
     * footnotes come after its other paragraphs.
     */
    pages: z
      .array(
        z.strictObject({
          /** The page's number, as it is printed or as it is counted. */
          page: text,
          /** The id of the paragraph. */
          first: slug,
        }),
      )
      .default([]),
    /** The names that the publisher's own file gives to passages, each with the id that the passage has here. */
    names: z.record(text, slug).default({}),
    /**
     * What is known of the text's origin: its issue, its author, the evidence for its date, wording that it shares with
     * other texts.
     */
    provenance: z.array(provenanceSchema).default([]),
    /** The day on which the document was first published here. */
    added: pastDay.optional(),
    /** Changes in what we say about it, including its register, for people who have read it before. */
    changes,
    /** What a newcomer should know before opening it, in our own words. */
    summary: text,
    /** `true`: only `npm run dev` shows it. Remove the field when the document is ready to be published. */
    draft: z.boolean().default(false),
    /** Who withdrew it, when and why. Nothing else of it is published then. */
    withdrawn: withdrawalSchema.optional(),
    /** The terms on which the official text may be reused, according to its publisher. */
    licence: licence.optional(),
    /** Doubtful characters that its text really contains, each with the reason. */
    characters: z
      .array(
        z.strictObject({
          /** The code point of the character. */
          codePoint,
          /** Why the text contains it. */
          reason: text,
        }),
      )
      .default([]),
    /**
     * How the text writes its official numbers, from the outermost: ['1.', '(1)', '(a)', '(i)']. Omit it if the text
     * has none; then paragraphs are counted.
     */
    numbering: z
      .array(
        text.refine((sample) => readStyle(sample) !== undefined, {
          error: ({ input }) =>
            `found "${String(input)}", expected the first number as the text writes it, such as "1.", "(a)" or "(i)" (it counts with one of ${KNOWN_COUNTERS}). Correct it`,
        }),
      )
      .default([]),
    /** Official numbers that are out of sequence in the official text itself, each with the reason. */
    outOfSequence: z
      .array(
        z.strictObject({
          /** Slug of the section that contains it. */
          section: slug,
          /** The number, as the text writes it. */
          number: text,
          /** Why it is out of sequence. */
          reason: text,
        }),
      )
      .default([]),
    /**
     * `true`: official numbers are cited without the label of their section, since they go on through all of the text:
     * 第四条 rather than 第一章第四条.
     */
    standsAlone: z.boolean().optional(),
    /**
     * `true`: if an article that stands alone has several paragraphs, a number in it is cited with the paragraph, as we
     * count them: 第四条 ¶2第一项.
     */
    itemsByParagraph: z.boolean().optional(),
    /**
     * How official numbers follow the label of their section: " " for "Recital 3", ", " for "Annex III, 4(a)", "第一款"
     * for "第五条第二款". A list says it for each level, from the outermost: [" Abs. ", " Nr. "]. Omit it if they are in
     * brackets: "Art. 5(1)".
     */
    join: joins.optional(),
    /**
     * The sign before the numbers of paragraphs that we count: " ¶" or "¶". Omit it for "III.4", and for "Art. 5 ¶4" if
     * the text has numbers of its own.
     */
    counted: counted.optional(),
    /** `automatic`: terms are marked without markup. Omit it if only `<Term>` marks them. */
    marks: z.enum(['automatic']).optional(),
    /** Ids of terms that are never marked automatically. */
    unmarked: z.array(slug).default([]),
    /** References of the text to its own parts, such as "Article 5(1)", that would be wrong as links. */
    unlinked: z
      .array(
        z.strictObject({
          /** The id of the paragraph. */
          paragraph: slug,
          /** The words, as `npm run validate -- --references` lists them. */
          words: text,
        }),
      )
      .default([]),
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

type WholeData = z.infer<typeof documentSchema>;

/** The data of a `document.yaml`. */
export type DocumentData = Omit<WholeData, 'kind'> & { readonly kind: WholeData['kind'] | typeof NO_KIND };

/** A statement about the origin of a text. */
export type ProvenanceData = z.infer<typeof provenanceSchema>;

/** How a document was withdrawn. */
export type Withdrawal = z.infer<typeof withdrawalSchema>;
