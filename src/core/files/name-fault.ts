/** Checks names of folders and files that become parts of addresses. */
import { slug } from '../schemas/fields.ts';

/**
 * Returns what is wrong with the name of a folder or file that becomes part of an address; `undefined` if nothing is.
 *
 * @param found how the message describes what was found
 * @param taken names that other pages in the same place have
 */
export function nameFault(name: string, found: string, taken: readonly string[]): string | undefined {
  if (taken.includes(name)) return `Found ${found}, the address of another page of the site. Rename it.`;
  const read = slug.safeParse(name);
  return read.success ? undefined : `Found ${found}, ${read.error.issues[0]?.message}. Rename it.`;
}
