/** Reads the terms of a content folder, as simply as possible. */
import path from 'node:path';
import { z } from 'zod';
import { readFrontMatters } from './front-matter.ts';

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
}

const termShape = z.object({
  label: z.string(),
  gloss: z.string(),
  forms: z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))]),
  broader: z.string().optional(),
});

/**
 * Reads the terms of a content folder.
 *
 * @returns the terms, and the ids of those that are drafts
 * @throws {Error} if a file does not have its known form
 */
export function readTerms(content: string): { terms: PromisedTerm[]; drafts: string[] } {
  const { published, drafts } = readFrontMatters(path.join(content, 'terms'), termShape);
  const terms = published.map(([id, { forms, ...named }]) => ({
    ...{ id, ...named, broader: named.broader },
    forms: Object.values(forms).flat(),
  }));
  return { terms, drafts };
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
