/** The fields of `site.yaml`: who publishes, in which language, and how the site looks. */
import { z } from 'zod';
import { guide } from '../engine.ts';
import { CAN_BE_LEFT_OUT } from '../features.ts';
import { interfaceLanguages } from '../languages/interface.ts';
import { slug, text, url } from './fields.ts';

/**
 * The format of content folders that this engine reads. The number changes only if editors must change their content by
 * hand.
 */
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

/**
 * A part of a note; the list gives the order of parts. In a term's file, `## In the article` begins the part with that
 * heading.
 */
export const partSchema = z.strictObject({
  /** The part's name in the engine and in exports. */
  id: slug,
  /** The heading with which the part begins in notes. */
  heading: text,
  /** Whether every statement in it must cite a source. */
  sourced: z.boolean({ error: 'expected true or false' }).default(false),
  /** Whether it is a single list of items such as `2018-12: Words.`, in order of time. */
  dated: z.boolean({ error: 'expected true or false' }).default(false),
  /** Whether it reports what the documents themselves say, so that a note with only this part needs no source. */
  ofTheText: z.boolean({ error: 'expected true or false' }).default(false),
});

/** The publication. */
export const siteSchema = z
  .strictObject({
    /** The format of this folder; the engine's update notes describe what a new format requires. */
    format: z.literal(CONTENT_FORMAT, {
      error: `expected ${CONTENT_FORMAT}, the format that this engine reads. See "Formats of content" in ${guide('CHANGELOG.md')} for what to change`,
    }),
    /** The publication's name, which is at the top of every page. */
    name: text,
    /** A description in a few words: the heading of the home page. */
    tagline: text,
    /** Two or three sentences below the tagline. */
    lead: text,
    /** One sentence for search engines and link previews. */
    description: text,
    /** The language of the interface and of the notes: `de`, `en`, `fr`, `zh-Hans`, or another into which the engine was translated. */
    language: z.enum(interfaceLanguages),
    /**
     * The term that the home page shows as an example, with the passage in which it is first marked. Omit it to show no
     * example.
     */
    featured: z
      .strictObject({
        /** Id of the term. */
        term: slug,
      })
      .optional(),
    /** Paper, ink and the colour of marks. The engine computes the other colours if they are omitted. */
    colours: z.strictObject({
      /** The background of the page. */
      paper: colour,
      /** Text. */
      ink: colour,
      /** Secondary text, such as captions and dates. */
      quiet: colour,
      /** The one colour besides ink: names of terms, marks, numbers, links. */
      rubric: colour,
      /** Panels on the page. */
      raised: colour.optional(),
      /** Dividing lines. */
      rule: colour.optional(),
      /** The background of the place to which a link has led. */
      wash: colour.optional(),
      /** The background of highlighted words. */
      highlight: colour.optional(),
    }),
    /** The icon of the site: a square SVG file in the content folder. */
    logo: z.string().regex(/^[a-z0-9-]+\.svg$/, { error: 'expected the name of an SVG file, such as logo.svg' }),
    /** Where the content is kept, and where readers can report mistakes. */
    repository: url.optional(),
    /** Ids of the documents for which each paragraph gets a picture of its words, for link previews. */
    passagePictures: z.array(slug).default([]),
    /** The features that this publication does not have, and the files that do not come with its documents. */
    without: z
      .array(
        z.enum(CAN_BE_LEFT_OUT, {
          error: `expected the name of a feature or a file that can be left out: ${CAN_BE_LEFT_OUT.join(', ')}`,
        }),
      )
      .default([])
      // Without preferences, nothing remembers that a reader wants no documents saved.
      .transform((names) => (names.includes('preferences') ? [...new Set([...names, 'offline' as const])] : names)),
    /**
     * After how many days somebody is to look again whether each document is in force as it says. Then the build warns, and
     * readers are told. Omit it if nobody is to be reminded.
     */
    checkForceEvery: z
      .int({ error: 'expected a number of days, such as 90' })
      .min(1, { error: 'expected a number of days, such as 90' })
      .optional(),
    /** A mail address for reports of mistakes, which is then used instead of the repository. */
    contact: z
      .string()
      .regex(/^[^\s@:?&]+@[^\s@:?&]+\.[^\s@:?&]+$/, { error: 'expected a mail address such as editor@harbour.example' })
      .optional(),
    /** Who is responsible for the publication, if that is not its name: a person or a body, with a postal address if the law asks for one. */
    responsible: text.optional(),
    /** The licence of the notes. */
    licence: z.strictObject({
      /** Its name, such as CC BY 4.0. */
      name: text,
      /** The page with its text. */
      url: url.optional(),
    }),
    /**
     * What crawlers may do: everything; everything but gather texts to train models; or nothing, as on a site that is only
     * tried, which search engines are then asked not to list.
     */
    robots: z.enum(['all', 'no-training', 'none'], { error: 'expected all, no-training or none' }).default('all'),
    /** The line at the bottom of every page, which says whose words are whose. */
    footer: text,
    /** The parts that a note may have, in order. */
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

/** The data of `site.yaml`. */
export type SiteData = z.infer<typeof siteSchema>;

/** A part that notes may have. */
export type PartData = z.infer<typeof partSchema>;
