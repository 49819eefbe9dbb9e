/**
 * Files that `npm run paragraphs -- --accept` writes and nobody edits: what was published, of a document's paragraphs
 * (lock-file.ts) and of the site's addresses (published/address-file.ts). A seal shows that one was edited by hand.
 */
import { z } from 'zod';
import { sha256 } from '../sha256.ts';

/** The fields that stand before the entries of such a file. */
export const sealedHead = {
  /** For people who open the file. */
  about: z.string(),
  /** Start of a SHA-256 over all entries: shows changes by hand. */
  seal: z.string(),
};

/** What a file says of itself to people who open it. */
export const aboutSealed = (purpose: string): string =>
  `Written by \`npm run paragraphs -- --accept\`; never edit it by hand. ${purpose}`;

/** The seal of a text. */
export const sealOf = (text: string): string => sha256(text).slice(0, 12);

/** Why a file cannot be read, and where in it, as far as it is JSON. */
export interface SealedFault {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly json: unknown;
}

/**
 * Reads a file by its schema. Whether the seals fit is checked by whoever knows what they are over.
 *
 * @param what the file is: "a lock file"
 * @param restore how to mend it
 */
export function readSealed<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  what: string,
  restore: string,
): { readonly data: z.infer<Schema> } | { readonly faults: readonly SealedFault[] } {
  let json: unknown;
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
