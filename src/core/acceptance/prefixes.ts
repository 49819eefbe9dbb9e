/**
 * Names of places in notes, when another document gets a place of the same name. What a note named while only one
 * document had it, it goes on naming, with the id of that document before it.
 */
import { namablePlaces } from '../compile/compile-terms.ts';
import type { ContentFiles } from '../files/content-files.ts';
import type { IdEntry, UnsealedEntry } from '../ids/lock-file.ts';
import { labelsOf } from '../ids/labels.ts';
import { type BareName, bareNames } from '../markdown/bare-names.ts';
import type { NamedPlace } from '../markdown/places.ts';
import { readMarkup } from '../markdown/markup.ts';
import type { DocumentReading } from '../proposal/read-document.ts';

/** Notes with the names of documents that they need now. */
export interface PrefixedNotes {
  /** The new text of each note that changes, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What changes in each. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
}

/** A document with its ids after an acceptance. */
export interface AcceptedDocument {
  readonly reading: DocumentReading;
  readonly entries: readonly UnsealedEntry[];
}

/**
 * Adds the ids of documents to names that an acceptance makes ambiguous. A name that several documents had before stays
 * as it is, and so do the names in a note that was not published before: nothing says which place is meant.
 *
 * @param publishedTerms ids of the terms that were published before
 */
export function prefixNames(
  files: ContentFiles,
  documents: readonly AcceptedDocument[],
  publishedTerms: ReadonlySet<string>,
): PrefixedNotes {
  const before = new Set(documents.flatMap(({ reading }) => placesOfIds(reading, reading.ids).map(keyOf)));
  const now = documents.map(({ reading, entries }) => ({ places: placesOfIds(reading, entries) }));
  const known = namablePlaces(files, now, files.site?.data.language ?? 'en', new Set());
  const texts = new Map<string, string>();
  const reports = new Map<string, readonly string[]>();
  for (const { id, file, body } of files.terms) {
    const { tree } = readMarkup(body, 'note', file);
    const whole = files.ownTexts.find((one) => one.file === file)?.text;
    if (tree === undefined || whole === undefined || !publishedTerms.has(id)) continue;
    const names = bareNames(tree, known, body).flatMap((name) => {
      const document = documentMeant(name, before);
      return document === undefined ? [] : [{ ...name, document }];
    });
    if (names.length === 0) continue;
    const text = names
      .toReversed()
      .reduce((one, { offset, document }) => `${one.slice(0, offset)}${document}:${one.slice(offset)}`, whole);
    texts.set(file, text);
    reports.set(
      file,
      names.map(({ words, document }) => `prefixed   ${document}:${words}, since another document has ${words} now`),
    );
  }
  return { texts, reports };
}

/** The document that a name means, if it needs to be said and only one had the place before. */
function documentMeant({ places }: BareName, before: ReadonlySet<string>): string | undefined {
  if (places.every(({ length }) => length < 2)) return undefined;
  const meant = places.map((ends) => ends.filter((place) => before.has(keyOf(place))));
  const documents = new Set(meant.map((ends) => (ends.length === 1 ? ends[0]?.document : undefined)));
  const [document] = documents;
  return documents.size === 1 ? document : undefined;
}

const keyOf = ({ document, label }: NamedPlace) => `${document}:${label}`;

/** The places of a document by its ids. */
function placesOfIds(
  { files: { id: document }, labelled }: DocumentReading,
  ids: readonly (IdEntry | UnsealedEntry)[],
): NamedPlace[] {
  return ids
    .filter(({ state }) => state === 'stands')
    .map((entry) => ({ document, section: entry.section, id: entry.id, label: labelsOf(entry, labelled).label }));
}
