/** The fields of a term's front matter. */
import { z } from 'zod';
import { BELOW_WORK } from '../expression.ts';
import { countWords } from '../languages/count-words.ts';
import { caution, wordings } from './families.ts';
import { changes, language, pastDate, pastDay, slug, text } from './fields.ts';
import { sources } from './sources.ts';

/** The most words that a gloss may have, because it must fit beside its term in the margin. */
const GLOSS_WORD_LIMIT = 25;

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

/** The name of a term in a language other than the publication's. */
const nameSchema = z
  .strictObject({
    /** The usual official name. */
    name: text,
    /** The name in Latin letters, if it is written in others. */
    roman: text.optional(),
    /** A shorter name in common use. */
    short: text.optional(),
    /** The shorter name in Latin letters. */
    shortRoman: text.optional(),
  })
  .refine(({ short, shortRoman }) => short !== undefined || shortRoman === undefined, {
    path: ['shortRoman'],
    error: 'found it without "short", expected both or neither. Add the short name or remove this',
  });

const forms = z.array(text).min(1, { error: 'expected at least one form' });

/** What the note on a term says in plain text, the gloss first. Every page and file that has notes shows it all. */
export const said = {
  /** The margin note: plain text, at most 25 words. */
  gloss: text.refine((gloss) => countWords(gloss) <= GLOSS_WORD_LIMIT, {
    error: ({ input }) =>
      `found ${countWords(String(input))} words, expected at most ${GLOSS_WORD_LIMIT}. Shorten it and leave the rest to the note below`,
  }),
};

/** A term of art: its names, its gloss and the sources of its note. */
export const termSchema = z.strictObject({
  /** The term's name in the publication's language. */
  label: text,
  /** What kind of thing it is. */
  kind: z.enum(termKinds),
  /** Its names in other languages, by language tag: `zh`, `ar`. */
  names: z.record(language, nameSchema).default({}),
  /**
   * Every wording of the term in official text, including capitals: a list, or lists by language if the library has
   * documents in several languages.
   */
  forms: z.union([forms, z.record(language, forms)], {
    error: 'expected a list of wordings, or such lists by language (en: […])',
  }),
  /** Acronyms and other names by which search finds the term; they are not marked in texts. */
  renderings: z.array(text).default([]),
  /**
   * The wordings that are counted in reference corpora, by language tag. For a language that is not given, they are its
   * names and forms.
   */
  wordings: wordings.default({}),
  /** What the counts of its wordings take in that is not meant, in whole sentences. */
  caution: caution.optional(),
  /**
   * Where a document itself says what the term means, if the engine does not see it: the ids of the document and of the
   * paragraph, `harbour-code#article-2-1`.
   */
  definedIn: z
    .array(
      text.regex(new RegExp(`^[a-z0-9-]+(?:/${BELOW_WORK})?#[a-z0-9-]+$`), {
        error: 'expected the ids of a document and of a paragraph: "harbour-code#article-2-1"',
      }),
    )
    .optional(),
  /** Id of the broader term, of which this one is a kind. */
  broader: slug.optional(),
  /** Ids of related terms. */
  see: z.array(slug).default([]),
  /** The day on which the term was first published here. */
  added: pastDay.optional(),
  /** `true`: only `npm run dev` shows it. Remove the field when the note is ready to be published. */
  draft: z.boolean().default(false),
  /** The day on which the note was last checked against its sources. */
  reviewed: pastDate,
  ...said,
  /** Changes in the note since it was published, for people who have read it before. */
  changes,
  /** The sources that the note cites as `<Source n="1" />`, in order. */
  sources,
});

/** The data in the front matter of a term. */
export type TermData = z.infer<typeof termSchema>;
