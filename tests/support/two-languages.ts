/** Imports a document in two languages into an empty publication and pairs its passages, as an editor does. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pairsOfVersion } from '../../src/core/acceptance/pairs-of-version.ts';
import type { Document } from '../../src/core/model.ts';
import { writePairs } from '../../src/core/pairs/propose-pairs.ts';
import { readDocument } from '../../src/core/proposal/read-document.ts';
import { readContent } from '../../src/content.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';
import { originalText } from '../../src/importing/version-of.ts';
import {
  acceptDocuments,
  type Fields,
  layDocument,
  layPublication,
  publicationIn,
  TODAY,
} from './imported-document.ts';

/** A text to import. */
export interface Text {
  readonly file: string;
  /** Its BCP 47 tag. */
  readonly language: string;
}

/**
 * Imports an original and its versions.
 *
 * @param fields what an editor fills in of all of them
 * @returns their models, the original first
 * @throws Error if one has a fault
 */
export async function inLanguages(
  [original, ...versions]: readonly [Text, ...Text[]],
  fields: Fields,
): Promise<[Document, ...Document[]]> {
  const root = mkdtempSync(path.join(tmpdir(), 'glossator-languages-'));
  try {
    layPublication(root);
    layDocument(root, await imported(original), { id: 'work', fields: withFields(original, fields) });
    acceptDocuments(root);
    for (const version of versions) {
      const content = readContent(root, '/');
      const readings = content.documents.map((files) => readDocument(files, []));
      const reading = readings.find(({ files }) => files.id === 'work');
      if (reading === undefined) throw new Error('There is no original.');
      const made = await imported(version, originalText(reading, readings));
      const id = `work/@${version.language}`;
      layDocument(root, made, { id, fields: { ...withFields(version, fields), authority: 'authentic' } });
      acceptDocuments(root);
      const files = readContent(root, '/').documents.find((one) => one.id === id);
      if (files === undefined) throw new Error(`There is no ${id}.`);
      const { data } = pairsOfVersion(readContent(root, '/'), files);
      writeFileSync(path.join(root, 'documents', id, 'pairs.yaml'), writePairs(data, 'pairs'));
    }
    const { documents } = publicationIn(root);
    const models = [original, ...versions].map(({ language }) => {
      const found = documents.find((document) => document.language === language);
      if (found === undefined) throw new Error(`There is no text in ${language}.`);
      return found;
    });
    const [first, ...others] = models;
    if (first === undefined) throw new Error('There is no text.');
    return [first, ...others];
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function imported({ file, language }: Text, versionOf?: ReturnType<typeof originalText>) {
  const made = await importOriginal(openInput(file).original, { language, today: TODAY, versionOf });
  if (made.difference !== undefined) throw new Error(`${file}: ${made.difference.original}`);
  return made;
}

/** An editor has to say that soft hyphens are meant. */
const withFields = ({ file }: Text, fields: Fields): Fields =>
  /\.(?:xml|html)$/.test(file) && readFileSync(file, 'utf8').includes('\u00AD')
    ? { ...fields, characters: [{ codePoint: 'U+00AD', reason: 'So received.' }] }
    : fields;
