/** What an editor says of a document that its file does not say: some fields of `document.yaml`, in a file of their own. */
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { formatFaults } from '../core/faults/fault.ts';
import { readEntry } from '../core/files/entry.ts';
import { documentSchema } from '../core/schemas/document.ts';
import { Refusal } from '../importing/refusal.ts';

const {
  kind,
  publisher,
  publisherDescription,
  published,
  url,
  original,
  summary,
  shortTitle,
  identifiers,
  country,
  adopted,
  licence,
  authority,
  translator,
} = documentSchema.in.shape;

/** The fields that say what a document is and where it comes from. All others say how its text is read. */
const fieldsSchema = z
  .strictObject({
    kind,
    publisher,
    publisherDescription,
    published,
    url,
    original,
    summary,
    shortTitle,
    identifiers: identifiers.unwrap(),
    country,
    adopted,
    licence,
    authority,
    translator,
  })
  .partial();

/** Such fields, as their file has them. */
export interface GivenFields {
  readonly names: readonly string[];
  readonly yaml: string;
}

/**
 * Reads such files. Of a field that several have, the last one holds.
 *
 * @throws {Refusal} if one cannot be read, or has a field that is none of these
 */
export const readGivenFields = (files: readonly string[]): GivenFields =>
  files.map(readFields).reduce(
    (given, more) => ({
      names: [...new Set([...given.names, ...more.names])],
      yaml: withGivenFields(given.yaml, more),
    }),
    { names: [], yaml: '{}' },
  );

function readFields(file: string): GivenFields {
  if (!existsSync(file))
    throw new Refusal(`Found no file "${file}", expected fields of document.yaml. Correct the name.`);
  const yaml = readFileSync(file, 'utf8');
  const { entry, faults } = readEntry('fields', file, yaml, fieldsSchema);
  if (entry === undefined) throw new Refusal(formatFaults(faults));
  return { names: Object.keys(entry.data), yaml };
}

/** Puts fields into the text of a `document.yaml`, in place of what it says, or asks to be filled in. */
export function withGivenFields(yaml: string, given: GivenFields | undefined): string {
  if (given === undefined) return yaml;
  const [document, others] = [parseDocument(yaml), parseDocument(given.yaml)];
  for (const name of given.names) document.set(name, others.get(name, true));
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** Adds the day of the edition of which a version is, unless the fields have another one. */
export function withDate(day: string, given: GivenFields | undefined): GivenFields {
  const names = [...new Set(['published', ...(given?.names ?? [])])];
  return { names, yaml: withGivenFields(`published: '${day}'\n`, given) };
}
