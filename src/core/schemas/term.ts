/** What an editor may write in a term's front matter, field by field. */
import { z } from 'zod';
import { countWords } from '../languages/count-words.ts';
import { added, changes, language, pastDate, slug, text, url } from './fields.ts';
import { sourceKinds } from './publishers.ts';

/** The most words that a gloss may have: what fits beside its term in the margin. */
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

/** A source that a term's note cites. */
export const sourceSchema = z.strictObject({
  /** Title as published; in square brackets where we describe a page whose own heading was not seen. */
  title: text,
  /** BCP 47 tag of the title's language, where it is not that of the publication. */
  lang: language.optional(),
  /** Who published it, by the name that `publishers.yaml` has. */
  publisher: text,
  /** Where it was read, if not with its publisher. */
  via: text.optional(),
  /** Who wrote it, where that bears on what it says. */
  author: text.optional(),
  /** What it is, where that is not what `publishers.yaml` says of its publisher. */
  kind: z.enum(sourceKinds).optional(),
  /** Date of publication, where one was seen. */
  date: pastDate.optional(),
  /** Address, where there is one to give. */
  url: url.optional(),
});

/** What a term is called in a language other than the publication's. */
const nameSchema = z
  .strictObject({
    /** The usual official name. */
    name: text,
    /** The name in Latin letters, where it is written in others. */
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

const wordings = z.array(text).min(1, { error: 'expected at least one form' });

/** A term of art: its names, its gloss and where the note's facts come from. */
export const termSchema = z.strictObject({
  /** The term's name in the publication's language. */
  label: text,
  /** What kind of thing it is. */
  kind: z.enum(termKinds),
  /** Its names in other languages, by language tag: `zh`, `ar`. */
  names: z.record(language, nameSchema).default({}),
  /**
   * Every wording that stands for the term in official text, capitals included: a list, or lists by language where
   * the library has documents in several.
   */
  forms: z.union([wordings, z.record(language, wordings)], {
    error: 'expected a list of wordings, or such lists by language (en: […])',
  }),
  /** Acronyms and other names, for search; not forms. */
  renderings: z.array(text).default([]),
  /** Id of the term that this one is a kind of. */
  broader: slug.optional(),
  /** Ids of related terms. */
  see: z.array(slug).default([]),
  /** The day on which the term was first published here. */
  added: added.optional(),
  /** `true`: `npm run dev` shows it, and it is not published. Leave it out once the note is ready. */
  draft: z.boolean().default(false),
  /** When the note was last checked against its sources. */
  reviewed: pastDate,
  /** The margin note: plain text, at most 25 words. */
  gloss: text.refine((gloss) => countWords(gloss) <= GLOSS_WORD_LIMIT, {
    error: ({ input }) =>
      `found ${countWords(String(input))} words, expected at most ${GLOSS_WORD_LIMIT}. Shorten it and leave the rest to the note below`,
  }),
  /** What was changed in the note since it was published, for those who have read it before. */
  changes,
  /** The sources that the note cites as `<Source n="1" />`, in order. */
  sources: z.array(sourceSchema).default([]),
});

/** What the front matter of a term says. */
export type TermData = z.infer<typeof termSchema>;

/** A source of a note. */
export type SourceData = z.infer<typeof sourceSchema>;
