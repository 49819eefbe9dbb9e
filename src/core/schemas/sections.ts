/** The fields of a document's sections, and of the chapters and parts that contain them. */
import { z } from 'zod';
import { ID_WORDS } from '../ids/ids.ts';
import { DOCUMENT_PAGES } from '../addresses/reserved-names.ts';
import { counted, heading, joins, slug, text } from './fields.ts';

/**
 * A section of a document, which is a page. With `sections` of its own it is instead a chapter or part: a heading with
 * its contents, and without a file.
 */
const entrySchema = z
  .strictObject({
    /** Last part of the section's address and name of its file: `iii` for `iii.mdx`. */
    slug: slug
      .refine((name) => !ID_WORDS.some((word) => name.endsWith(`-${word}`)), {
        error: ({ input }) =>
          `found "${String(input)}", whose paragraphs would have ids like those of captions or tables. Choose another slug`,
      })
      .refine((name) => !DOCUMENT_PAGES.includes(name), {
        error: ({ input }) =>
          `found "${String(input)}", the address of another page of the document. Choose another slug`,
      })
      .optional(),
    /** Short label before a paragraph's number: `III` in "III.4", `Art. 5` in "Art. 5(1)". */
    label: text.optional(),
    /** How official numbers follow the label, if it differs from the document's way. */
    join: joins.optional(),
    /** The sign before the numbers of paragraphs that we count, if it differs from the document's. */
    counted: counted.optional(),
    /**
     * Whether its official numbers continue those of the section before, as articles do across chapters. It may then
     * have the same label too.
     */
    goesOn: z.boolean().optional(),
    /** The heading, exactly as in the official text; omit it if there is none. */
    heading: heading.optional(),
    /** The first words of a section without a heading. Omit it if the section begins where the text before it ends. */
    begins: text.optional(),
    /** Our own name for a section without an official heading. */
    title: text.optional(),
    /** For a chapter or part: the sections and groups in it, in reading order. */
    get sections() {
      return sectionsSchema.optional();
    },
  })
  .superRefine(({ sections, ...fields }, context) => {
    const issue = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (sections === undefined) {
      for (const key of ['slug', 'label'] as const)
        if (fields[key] === undefined) issue(key, `found no ${key}, expected one for every section. Add it`);
      return;
    }
    for (const key of ['slug', 'label', 'join', 'counted', 'goesOn', 'begins', 'title'] as const)
      if (fields[key] !== undefined)
        issue(
          key,
          `found "${key}" beside "sections", expected only a heading. A group of sections has no page: take it away`,
        );
    if (fields.heading === undefined) issue('sections', 'found a group of sections without a heading. Add it');
  });

/** A list of sections and groups. */
export const sectionsSchema = z.array(entrySchema).min(1, { error: 'expected at least one section' });

type Entry = z.output<typeof entrySchema>;

/** The path of an entry within `sections` of document.yaml. */
export type SectionPath = readonly (string | number)[];

/** A group, with its path. */
export interface GroupData {
  readonly heading: string;
  readonly path: SectionPath;
}

/** A section, with its path and the groups that contain it, from the outermost. */
export type SectionData = Omit<Entry, 'sections' | 'slug' | 'label'> & {
  readonly slug: string;
  readonly label: string;
  readonly groups: readonly GroupData[];
  readonly path: SectionPath;
};

/** Returns all sections in reading order. */
export function flattenSections(
  sections: readonly Entry[],
  groups: readonly GroupData[] = [],
  path: SectionPath = [],
): SectionData[] {
  return sections.flatMap((entry, index): SectionData[] => {
    const { sections: inside, slug: name, label, ...others } = entry;
    const own = [...path, index];
    if (inside !== undefined)
      return flattenSections(inside, [...groups, { heading: others.heading ?? '', path: own }], [...own, 'sections']);
    return [{ ...others, slug: name ?? '', label: label ?? '', groups, path: own }];
  });
}

/** Returns what is wrong with sections in relation to each other. */
export function checkSections(sections: readonly SectionData[]): { path: SectionPath; message: string }[] {
  const seen = { slug: new Set<string>(), label: new Set<string>() };
  return sections.flatMap((section, index) => {
    const before = section.goesOn === true ? sections[index - 1] : undefined;
    const faults: { path: SectionPath; message: string }[] = [];
    const fault = (key: string, message: string) => faults.push({ path: [...section.path, key], message });
    for (const key of ['slug', 'label'] as const) {
      if (seen[key].has(section[key]) && !(key === 'label' && section.label === before?.label))
        fault(
          key,
          `found the ${key} "${section[key]}" a second time, expected each section once. Change or remove one`,
        );
      seen[key].add(section[key]);
    }
    if ((section.heading === undefined) === (section.title === undefined))
      fault(
        'slug',
        'found both a heading and a title, or neither, expected one: the official heading, or our title where there is none. Correct the section',
      );
    if (section.heading !== undefined && section.begins !== undefined)
      fault('begins', 'found first words beside a heading, expected one of the two. Remove the first words');
    return faults;
  });
}
