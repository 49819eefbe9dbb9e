/** Proves that the files for programs are there, and reads them. */
import { prettifyError, ZodError } from 'zod';
import { readBeside } from './beside-data.ts';
import type { Promised } from './content.ts';
import { readPeriods } from './downloads/akoma-ntoso.ts';
import { editionsOf, readLinkFormat, readTimemap } from './editions.ts';
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
import type { PromisedDocument } from './promised-document.ts';
import { readWordings } from './wordings.ts';

/** Reads the text of a file of a document, or of the block with this id. */
type FileReader = (text: string, document: string, id: string) => JsonReading;

/** A file that must be there, and how to read it. */
export interface PromisedFile {
  readonly file: string;
  readonly document: string;
  readonly id: string;
  readonly reader: FileReader;
  /** Whether only a document with places of terms has it. */
  readonly needsPlaces?: true;
  /** Whether a publication may leave it out. */
  readonly isOptional?: true;
}

const json =
  (reader: JsonReader): FileReader =>
  (text, document, id) =>
    reader(JSON.parse(text), document, id);

const FILES = {
  glossary: json(readGlossary),
  document: json(readDocument),
  paragraphs: json(readParagraphs),
  places: json(readPlaces),
  citations: json(readCitations),
  passage: json(readPassage),
  oembed: json(readOembed),
  timemap: json(readTimemap),
} satisfies Readonly<Record<string, FileReader>>;

/** Returns the files of a publication's terms and documents that are read back. */
export function* promisedFiles({ documents, terms, attested, without }: Promised): Generator<PromisedFile> {
  if (terms.length > 0) yield { file: 'terms/terms.json', document: '', id: '', reader: FILES.glossary };
  if (attested.texts.size > 0)
    yield { file: 'wordings/wordings.json', document: '', id: '', reader: json(readWordings(attested.texts)) };
  const editions = editionsOf(documents);
  for (const one of documents) {
    const { id: document, force, paragraphs } = one;
    const of = { document, id: '' };
    yield { ...of, file: `${document}/document.json`, reader: FILES.document };
    yield { ...of, file: `${document}/paragraphs.json`, reader: FILES.paragraphs };
    yield { ...of, file: `${document}/terms.json`, reader: FILES.places, needsPlaces: true };
    yield { ...of, file: `${document}/citations.json`, reader: FILES.citations };
    if (force !== undefined && !without.includes('force'))
      yield { ...of, file: `${document}/document.akn.xml`, reader: readPeriods, isOptional: true };
    if (editions.has(document) && !without.includes('any-date')) {
      yield { ...of, file: `${document}/@timemap.json`, reader: FILES.timemap };
      yield { ...of, file: `${document}/@timemap.wlnk`, reader: readLinkFormat };
    }
    if (!without.includes('versions')) yield* besideFiles(documents, one);
    for (const { id, text } of paragraphs) {
      if (text === undefined) continue;
      yield { document, id, file: `${document}/p/${id}/passage.json`, reader: FILES.passage };
      yield { document, id, file: `oembed/${document}/${id}.json`, reader: FILES.oembed };
    }
  }
}

/** The data of a text beside each other current one of its work, section by section. */
function* besideFiles(documents: readonly PromisedDocument[], text: PromisedDocument): Generator<PromisedFile> {
  const workOf = ({ id }: PromisedDocument) => id.split('/@')[0];
  const isFormer = ({ id }: PromisedDocument) => /\/@\d[^/]*$/.test(id);
  for (const other of documents) {
    if (other === text || workOf(other) !== workOf(text) || isFormer(other) || isFormer(text)) continue;
    for (const { slug } of text.sections)
      yield {
        file: `${text.id}/@beside/${other.language}/${slug}.json`,
        document: other.id,
        id: '',
        reader: json(readBeside(text, slug, other)),
      };
  }
}

/**
 * Reads a file of the site.
 *
 * @param read returns the text of the file; throws if there is no such file
 */
export function readPromised(
  { file, document, id, reader }: PromisedFile,
  read: (file: string) => string,
): JsonReading | ProofFault {
  try {
    return reader(read(file), document, id);
  } catch (error) {
    return {
      page: file,
      found: `a file that cannot be read (${reasonOf(error)})`,
      expected: 'one of the form that docs/data.md describes',
      remedy: 'See src/exports/formats.ts, which lists what writes such files.',
    };
  }
}

/** Says in words why a file cannot be read. */
export function reasonOf(error: unknown): string {
  if (error instanceof ZodError) return prettifyError(error);
  return error instanceof Error ? error.message : 'unknown';
}
