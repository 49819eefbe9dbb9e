/**
 * Files that `npm run paragraphs -- --accept` writes and nobody edits. They record what was published: a document's
 * paragraphs (lock-file.ts) and the site's addresses (published/address-file.ts). A seal reveals edits by hand.
 */
import { unfinishedMerge } from '../faults/unfinished-merge.ts';
import { z } from 'zod';
import { sha256 } from '../sha256.ts';

/** The fields before the entries of such a file. */
export const sealedHead = {
  /** An explanation for people who open the file. */
  about: z.string(),
  /** The start of a SHA-256 of all entries, which reveals edits by hand. */
  seal: z.string(),
};

/** Returns the explanation for people who open the file. */
export const aboutSealed = (purpose: string): string =>
  `Written by \`npm run paragraphs -- --accept\`; never edit it by hand. ${purpose}`;

/** Returns the seal of a text. */
export const sealOf = (text: string): string => sha256(text).slice(0, 12);

/** Why a file cannot be read, and where, as far as it is JSON. */
export interface SealedFault {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly json: unknown;
}

/**
 * Reads a file by its schema. The caller checks the seals, because only the caller knows what they cover.
 *
 * @param what what the file is: "a lock file"
 * @param restore how to correct it
 */
export function readSealed<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  what: string,
  restore: string,
): { readonly data: z.infer<Schema> } | { readonly faults: readonly SealedFault[] } {
  let json: unknown;
  const merge = unfinishedMerge(text);
  if (merge !== undefined) {
    const message = `Found an unfinished merge in line ${merge.line} ("<<<<<<<"), expected ${what} of one side. Take either side as a whole. ${restore}`;
    return { faults: [{ message, path: [], json }] };
  }
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { faults: [{ message: `Found JSON that cannot be read (${reason}). ${restore}`, path: [], json }] };
  }
  const { data, error } = schema.safeParse(json);
  if (error === undefined) return { data };
  return {
    faults: error.issues.map(({ path, message }) => ({
      message: `Found ${what} that is not as it was written, at "${path.join('.')}": ${message}. ${restore}`,
      path,
      json,
    })),
  };
}
