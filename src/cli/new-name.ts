/**
 * Decides where a new document or term goes. Its name becomes its address, so nothing may have, or ever have had, that
 * name.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESS_FILE } from '../core/files/file-names.ts';
import { slug } from '../core/schemas/fields.ts';
import { type AddressEntry, readAddressFile } from '../core/published/address-file.ts';
import { SITE_PAGES, TERM_PAGES } from '../core/addresses/reserved-names.ts';
import { Refusal } from '../importing/refusal.ts';

/** What the message tells the editor to do: if the name cannot be used, and if it exists already. */
interface Advice {
  readonly another: string;
  readonly there: string;
}

/**
 * Returns the folder of a new document, or the file of a new term.
 *
 * @param root the content folder
 * @throws {Refusal} if the name cannot be used
 */
export function placeOfNew(root: string, kind: 'document' | 'term', id: string, { another, there }: Advice): string {
  const taken = kind === 'document' ? SITE_PAGES : TERM_PAGES;
  if (!slug.safeParse(id).success || taken.includes(id))
    throw new Refusal(
      `Found the id "${id}", expected lower-case letters and digits joined by hyphens that no page of the site has. ${another}`,
    );
  const place = path.join(root, kind === 'document' ? `documents/${id}` : `terms/${id}.mdx`);
  if (existsSync(place)) throw new Refusal(`Found a ${kind} "${id}" in ${root} already. ${there}`);
  const address = kind === 'document' ? `${id}/` : `terms/${id}/`;
  const entry = publishedIn(root).find((one) => one.address === address);
  if (entry !== undefined)
    throw new Refusal(
      `Found the id "${id}", which ${whatBecameOf(entry)}. Others have links to it, which may not come to mean something else: if it is to come back, restore its files from version control. Otherwise: ${another}`,
    );
  return place;
}

function publishedIn(root: string): readonly AddressEntry[] {
  const file = path.join(root, ADDRESS_FILE);
  if (!existsSync(file)) return [];
  const read = readAddressFile(readFileSync(file, 'utf8'));
  if ('faults' in read) throw new Refusal(`${file}: ${read.faults.join(' ')}`);
  return read.entries;
}

function whatBecameOf(entry: AddressEntry): string {
  if (entry.state === 'moved') return `was published, and whose address leads to ${entry.to} now`;
  if (entry.state === 'gone') return `was published, and was taken out on ${entry.on}`;
  return 'was published, and is not in the content any more';
}
