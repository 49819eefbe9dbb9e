/**
 * Reads a `document.yaml` with gaps: empty fields, as an import leaves them, and fields with faults that say nothing of
 * the text. Every gap stays a fault, which stops a build. The text is compared all the same, so that an editor sees all
 * faults at once; and a dev server shows the document, with the names of empty fields in brackets where they belong.
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

/** Shown in the place of a date that is still to be filled in. */
const NO_DATE = '[published]';

/** The fields without which the text can be compared, besides those that have stand-ins. */
const BESIDE_TEXT = new Set([
  ...[
    'shortTitle',
    'identifiers',
    'original',
    'receivedAs',
    'provenance',
    'added',
    'changes',
    'licence',
    'counted',
    'join',
    'authority',
    'force',
    'translator',
  ],
  ...Object.keys(STAND_INS),
]);

const schemaWithGaps = z.record(z.string(), z.unknown()).transform((written, context): DocumentData => {
  const filled = new Map(Object.entries(written).map(([name, value]) => [name, value ?? STAND_INS[name]]));
  const first = documentSchema.safeParse(Object.fromEntries(filled));
  const wrong = new Set(first.error?.issues.flatMap(namesOf));
  for (const name of wrong) if (BESIDE_TEXT.has(name)) filled.set(name, STAND_INS[name]);
  for (const name of unknownIn(first.error)) filled.delete(name);
  const { data, error } = first.success ? first : documentSchema.safeParse(Object.fromEntries(filled));
  if (error !== undefined) {
    context.addIssue(error.message);
    return z.NEVER;
  }
  const isGap = (name: string) => written[name] === null || wrong.has(name);
  return {
    ...data,
    ...(isGap('kind') && { kind: NO_KIND }),
    ...(isGap('published') && { published: NO_DATE }),
  };
});

const namesOf = ({ path: [name] }: z.core.$ZodIssue): string[] => (typeof name === 'string' ? [name] : []);

/** The fields that the schema does not know. */
const unknownIn = (error: z.ZodError | undefined): readonly string[] =>
  (error?.issues ?? []).flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );

const readWhole = yamlReader(documentSchema);
const readWithGaps = yamlReader(schemaWithGaps);

/** Reads the file. If gaps are all that is wrong with it, it returns an entry beside their faults. */
export const readDocumentFields = ofTextFile((file: TextFile): ReadEntry<DocumentData> => {
  const read = readWhole(file);
  return read.entry === undefined ? { ...read, entry: readWithGaps(file).entry } : read;
});

/** Reads the file of an edition. Editions are told apart by their dates, so that none has a gap there. */
export const readEditionFields = (file: TextFile): ReadEntry<DocumentData> => {
  const read = readDocumentFields(file);
  return read.entry?.data.published === NO_DATE ? { ...read, entry: undefined } : read;
};
