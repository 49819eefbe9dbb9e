/** Reads the text and the ids of a document, before anything is made from them. */
import type { IdEntry } from '../ids/lock-file.ts';
import type { Document } from '../model.ts';
import type { AddressEntry } from '../published/address-file.ts';
import { formerNames, formerSections } from '../published/former-pages.ts';
import { labelFormerSections } from './proposal.ts';
import { readIds } from './read-ids.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentData } from '../schemas/document.ts';
import { type DocumentText, readSections } from '../text/sections.ts';

/** A document's files, its text and its ids. */
export interface DocumentReading {
  readonly files: DocumentFiles;
  readonly text: DocumentText;
  readonly ids: readonly IdEntry[];
  /** Sections that it no longer has, with the sections that they became. */
  readonly former: ReadonlyMap<string, string | undefined>;
  /** Its data, with the former sections whose labels ids still need. */
  readonly labelled: DocumentData & Pick<Document, 'formerSections'>;
  /** Former names in its address. */
  readonly formerly: readonly string[];
  /** What is wrong with its lock file. */
  readonly idFaults: readonly Fault[];
}

/**
 * Reads the text and the ids of a document.
 *
 * @param published every address that was ever published
 */
export function readDocument(files: DocumentFiles, published: readonly AddressEntry[]): DocumentReading {
  const { ids, faults } = readIds(files, published);
  const slugs = files.data.sections.map(({ slug }) => slug);
  const former = formerSections(published, files.id, slugs);
  return {
    files,
    text: readSections(files),
    ids,
    former,
    labelled: { ...files.data, formerSections: labelFormerSections(files, ids, former) },
    formerly: formerNames(published, files.id),
    idFaults: faults,
  };
}
