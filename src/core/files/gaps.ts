/**
 * Reads a `document.yaml` with empty fields, as an import leaves them. Every empty field stays a fault, which stops a
 * build; a dev server shows the rest of the document, with the field's name in brackets where it belongs.
 */
import { z } from 'zod';
import { type DocumentData, documentSchema, NO_KIND } from '../schemas/document.ts';
import type { ReadEntry } from './entry.ts';
import { yamlReader } from './field-readers.ts';
import { ofTextFile, type TextFile } from './text-file.ts';

/** Values that the schema takes in the place of empty fields. */
const STAND_INS: Readonly<Record<string, string>> = {
  kind: 'report',
  publisher: '[publisher]',
  published: '0001',
  url: 'https://url.invalid/',
  summary: '[summary]',
};

const schemaWithGaps = z.record(z.string(), z.unknown()).transform((written, context): DocumentData => {
  const isEmpty = (name: string) => written[name] === null;
  const filled = Object.entries(written).map(([name, value]) => [name, value ?? STAND_INS[name]]);
  const { data, error } = documentSchema.safeParse(Object.fromEntries(filled));
  if (error !== undefined) {
    context.addIssue(error.message);
    return z.NEVER;
  }
  return {
    ...data,
    ...(isEmpty('kind') && { kind: NO_KIND }),
    ...(isEmpty('published') && { published: '[published]' }),
  };
});

const readWhole = yamlReader(documentSchema);
const readWithGaps = yamlReader(schemaWithGaps);

/** Reads the file. If empty fields are all that is wrong with it, it returns an entry beside their faults. */
export const readDocumentFields = ofTextFile((file: TextFile): ReadEntry<DocumentData> => {
  const read = readWhole(file);
  return read.entry === undefined ? { ...read, entry: readWithGaps(file).entry } : read;
});
