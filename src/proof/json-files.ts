/** Proves that the JSON files of the site are there, and reads them. */
import { prettifyError, ZodError } from 'zod';
import type { Promised } from './content.ts';
import type { ProofFault } from './fault.ts';
import {
  type JsonReader,
  type JsonReading,
  readCitations,
  readDocument,
  readGlossary,
  readOembed,
  readParagraphs,
  readPassage,
  readPlaces,
} from './json.ts';
import { readWordings } from './wordings.ts';

/** A JSON file that must be there, and how to read it. */
export interface PromisedJson {
  readonly file: string;
  readonly document: string;
  readonly id: string;
  readonly reader: JsonReader;
  /** Whether only a document with places of terms has it. */
  readonly needsPlaces?: true;
}

/** Returns the JSON files of a publication's terms and documents. */
export function* promisedJson({ documents, terms, attested }: Promised): Generator<PromisedJson> {
  if (terms.length > 0) yield { file: 'terms/terms.json', document: '', id: '', reader: readGlossary };
  if (attested.texts.size > 0)
    yield { file: 'wordings/wordings.json', document: '', id: '', reader: readWordings(attested.texts) };
  for (const { id: document, paragraphs } of documents) {
    const of = { document, id: '' };
    yield { ...of, file: `${document}/document.json`, reader: readDocument };
    yield { ...of, file: `${document}/paragraphs.json`, reader: readParagraphs };
    yield { ...of, file: `${document}/terms.json`, reader: readPlaces, needsPlaces: true };
    yield { ...of, file: `${document}/citations.json`, reader: readCitations };
    for (const { id, text } of paragraphs) {
      if (text === undefined) continue;
      yield { document, id, file: `${document}/p/${id}/passage.json`, reader: readPassage };
      yield { document, id, file: `oembed/${document}/${id}.json`, reader: readOembed };
    }
  }
}

/**
 * Reads a JSON file of the site.
 *
 * @param read returns the text of the file; throws if there is no such file
 */
export function readJson(
  { file, document, id, reader }: PromisedJson,
  read: (file: string) => string,
): JsonReading | ProofFault {
  try {
    return reader(JSON.parse(read(file)), document, id);
  } catch (error) {
    return {
      page: file,
      found: `a file that cannot be read (${reasonOf(error)})`,
      expected: 'JSON with the fields that docs/data.md describes',
      remedy: 'See src/exports/formats.ts, which lists what writes such files.',
    };
  }
}

/** Says in words why a file cannot be read. */
export function reasonOf(error: unknown): string {
  if (error instanceof ZodError) return prettifyError(error);
  return error instanceof Error ? error.message : 'unknown';
}
