/** What an editor may write in `site.yaml`, field by field: who publishes, in which language, and how it looks. */
import { z } from 'zod';
import { interfaceLanguages } from '../languages/interface.ts';
import { slug, text, url } from './fields.ts';

/** The format of content folders that this engine reads. It changes only where content must be changed by hand. */
export const CONTENT_FORMAT = 1;

/** A colour on a light and on a dark page, as `#rrggbb`. */
const colour = z.strictObject({
  /** On a light page. */
  light: hex(),
  /** On a dark page. */
  dark: hex(),
});

function hex() {
  return z
    .string({ error: "expected a quoted colour such as '#97231c'" })
    .regex(/^#[0-9a-fA-F]{6}$/, { error: "expected a colour such as '#97231c'" });
}

/** A part of a note, in the order of the list: `## In the article` in a term's file begins it. */
export const partSchema = z.strictObject({
  /** Name by which the engine and exports know the part. */
  id: slug,
  /** The heading that begins it, as notes write it. */
  heading: text,
  /** Whether every statement in it must carry a source. */
  sourced: z.boolean({ error: 'expected true or false' }).default(false),
  /** Whether it is one list of items `2018-12: Words.`, in order of time. */
  dated: z.boolean({ error: 'expected true or false' }).default(false),
  /** Whether it says what the documents themselves say, so that a note of this part alone needs no source. */
  ofTheText: z.boolean({ error: 'expected true or false' }).default(false),
});

/** The publication. */
export const siteSchema = z
  .strictObject({
    /** Format of this folder; the engine's update notes say what a new one asks for. */
    format: z.literal(CONTENT_FORMAT, {
      error: `expected ${CONTENT_FORMAT}, the format that this engine reads. See "Formats of content" in CHANGELOG.md for what to change`,
    }),
    /** The publication's name, as it stands at the head of every page. */
    name: text,
    /** What it is in a few words: heading of the home page. */
    tagline: text,
    /** Two or three sentences below it. */
    lead: text,
    /** One sentence for search engines and link previews. */
    description: text,
    /** Language of the interface and of the notes: one that `src/ui/` has. */
    language: z.enum(interfaceLanguages),
    /** The term that the home page shows as a specimen, with the passage in which it is first marked; none to show no specimen. */
    featured: z
      .strictObject({
        /** Id of the term. */
        term: slug,
      })
      .optional(),
    /** Paper, ink and the colour of marks; the rest follows from the engine where it is left out. */
    colours: z.strictObject({
      /** The page itself. */
      paper: colour,
      /** Text. */
      ink: colour,
      /** Text that stands back, such as captions and dates. */
      quiet: colour,
      /** The one colour beside ink: names of terms, marks, numbers, links. */
      rubric: colour,
      /** Panels that stand on the page. */
      raised: colour.optional(),
      /** Lines between things. */
      rule: colour.optional(),
      /** Behind what a link has led to. */
      wash: colour.optional(),
      /** Behind words that were sought. */
      highlight: colour.optional(),
    }),
    /** An SVG file in the content folder, square: the icon of the site. */
    logo: z.string().regex(/^[a-z0-9-]+\.svg$/, { error: 'expected the name of an SVG file, such as logo.svg' }),
    /** Where the content is kept and mistakes can be reported. */
    repository: url.optional(),
    /** Ids of the documents whose every paragraph has a picture of its words, for link previews. */
    passagePictures: z.array(slug).default([]),
    /** A mail address for reports of mistakes, which then go there. */
    contact: z
      .string()
      .regex(/^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$/, { error: 'expected a mail address such as editor@harbour.example' })
      .optional(),
    /** Under what licence the notes may be used. */
    licence: z.strictObject({
      /** What it is called, such as CC BY 4.0. */
      name: text,
      /** Where its words stand. */
      url: url.optional(),
    }),
    /** The line at the foot of every page: whose words are whose. */
    footer: text,
    /** The parts that a note may have, in their order. */
    parts: z.array(partSchema).min(1, { error: 'expected at least one part' }),
  })
  .superRefine(({ parts }, context) => {
    for (const key of ['id', 'heading'] as const)
      parts.forEach((part, index) => {
        if (parts.findIndex((other) => other[key] === part[key]) < index)
          context.addIssue({
            code: 'custom',
            path: ['parts', index, key],
            message: `found "${part[key]}" a second time, expected each part once. Change or remove one`,
          });
      });
  });

/** What `site.yaml` says. */
export type SiteData = z.infer<typeof siteSchema>;

/** A part that notes may have. */
export type PartData = z.infer<typeof partSchema>;
