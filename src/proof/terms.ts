/** Reads the terms of a content folder, as simply as possible. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What the pages promise to show of a term. */
export interface PromisedTerm {
  /** The name of the term's file, which is its address. */
  readonly id: string;
  readonly label: string;
  readonly gloss: string;
  /** Its wordings in official text, in every language. */
  readonly forms: readonly string[];
  /** The id of the broader term. */
  readonly broader: string | undefined;
  /** The names in other languages, each with its language. */
  readonly names: readonly { readonly language: string; readonly name: string }[];
  /** The sources of the note, in order. */
  readonly sources: readonly { readonly title: string; readonly url?: string | undefined }[];
  /** The numbers of the sources that the note cites, in the order of the note. */
  readonly cited: readonly string[];
}

const draftShape = z.object({ draft: z.literal(true) });

const sourceShape = z.object({ title: z.string(), url: z.string().optional() });

const termShape = z.object({
  label: z.string(),
  gloss: z.string(),
  forms: z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))]),
  broader: z.string().optional(),
  names: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  sources: z.array(z.union([sourceShape, z.object({ id: z.string() })])).default([]),
});

/**
 * Reads the terms of a content folder.
 *
 * @returns the terms, and the ids of those that are drafts
 * @throws {Error} if a file does not have its known form
 */
export function readTerms(content: string): { terms: PromisedTerm[]; drafts: string[] } {
  const folder = path.join(content, 'terms');
  const drafts: string[] = [];
  const known = readSources(path.join(content, 'sources.yaml'));
  const terms = (existsSync(folder) ? readdirSync(folder) : []).toSorted().flatMap((name): PromisedTerm[] => {
    const { name: id } = path.parse(name);
    const file = readFileSync(path.join(folder, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
    const [head = '', front = ''] = /^\s*---\n([^]*?)\n---/.exec(file) ?? [];
    const fields: unknown = parse(front);
    if (draftShape.safeParse(fields).success) {
      drafts.push(id);
      return [];
    }
    const { label, gloss, forms, broader, names, sources } = termShape.parse(fields);
    return [
      {
        id,
        label,
        gloss,
        forms: Object.values(forms).flat(),
        broader,
        names: Object.entries(names).flatMap(([language, own]) =>
          Object.values(own).map((one) => ({ language, name: one })),
        ),
        sources: sources.map((source) => ('id' in source ? sourceOf(source.id, known) : source)),
        cited: [...file.slice(head.length).matchAll(/<Source\s+n="(\d+)"/g)].map(([, number = '']) => number),
      },
    ];
  });
  return { terms, drafts };
}

/** Reads the sources that are cited by id. */
const readSources = (file: string) =>
  existsSync(file) ? z.array(sourceShape.extend({ id: z.string() })).parse(parse(withoutMark(readFileSync(file)))) : [];

/** Reads UTF-8 without its byte order mark. */
const withoutMark = (file: Uint8Array): string => new TextDecoder().decode(file);

function sourceOf(id: string, known: ReturnType<typeof readSources>) {
  const source = known.find((one) => one.id === id);
  if (source === undefined) throw new Error(`Found the source ${id}, which sources.yaml does not have.`);
  return source;
}

/**
 * Whether words are a wording of a term. In Arabic, the article of a wording loses its first letter after the word for
 * "for".
 */
export const isWording = (words: string, { forms }: PromisedTerm): boolean =>
  forms.some((form) => seen(form) === seen(words) || seen(form) === `ا${seen(words)}`);

/** Whether a text has a wording of a term in it, perhaps within a longer word. */
export const hasWording = (text: string, { forms }: PromisedTerm): boolean =>
  forms.some((form) => seen(text).includes(seen(form).replace(/^ا(?=ل)/, '')));

/** A text as a reader sees it: without invisible characters, with composed letters and plain spaces. */
const seen = (text: string) =>
  text
    .replace(/\p{DI}/gu, '')
    .replace(/\s/g, ' ')
    .normalize('NFC');
