/** Names of folders and files that become parts of addresses. */
import { slug } from '../schemas/fields.ts';

/**
 * What is wrong with the name of a folder or file that is part of addresses.
 *
 * @param found it in words
 * @param taken names of other pages there
 */
export function nameFault(name: string, found: string, taken: readonly string[]): string | undefined {
  if (taken.includes(name)) return `Found ${found}, the address of another page of the site. Rename it.`;
  const read = slug.safeParse(name);
  return read.success ? undefined : `Found ${found}, ${read.error.issues[0]?.message}. Rename it.`;
}
