/** Where a version of a document in another language goes, and the text of which it is one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readAddresses } from '../core/checks/addresses.ts';
import { contentRoot } from '../core/environment.ts';
import { expressionOf } from '../core/expression.ts';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { type DocumentFiles, withEditions } from '../core/files/content-files.ts';
import type { AddressEntry } from '../core/published/address-file.ts';
import { proposeIds } from '../core/proposal/proposal.ts';
import { type DocumentReading, readDocument } from '../core/proposal/read-document.ts';
import { typed } from '../core/typed.ts';
import { readContent } from '../content.ts';
import { Refusal } from '../importing/refusal.ts';
import { type OriginalText, originalText } from '../importing/version-of.ts';

/** The place of a version that is to be imported. */
export interface VersionPlace {
  readonly id: string;
  readonly folder: string;
  readonly original: OriginalText;
}

/** Returns the current text of which a text is a version; `undefined` if it is no version, or has no original yet. */
export function originalOfVersion(id: string): OriginalText | undefined {
  const { work, version } = expressionOf(id);
  if (version === undefined) return undefined;
  const content = readContent(contentRoot, process.cwd());
  const texts = withEditions(content.documents);
  const original = texts.find((one) => one.id === work);
  const { published } = readAddresses(content);
  return original && textsWith(readDocument(original, published), texts, published);
}

const textsWith = (
  original: DocumentReading,
  texts: readonly DocumentFiles[],
  published: readonly AddressEntry[],
): OriginalText =>
  originalText(
    original,
    texts.map((one) => readDocument(one, published)),
  );

/**
 * Finds the place of a new version.
 *
 * @param id of the document of which it is a version
 * @param language of the version
 * @param edition the date of the edition of which it is a version, if that is not the current one
 * @throws {Refusal} if the document can have no such version
 */
export function readVersionPlace(id: string, language: string | undefined, edition: string | undefined): VersionPlace {
  const [work = id, ...below] = id.split('/');
  if (below.length > 0)
    throw new Refusal(
      `Found --version-of ${id}, which is a text of ${work} itself, expected the document: --version-of ${work}${/^@\d/.test(below[0] ?? '') ? ` --edition ${(below[0] ?? '').slice(1)}` : ''}.`,
    );
  if (language === undefined)
    throw new Refusal(
      'Found --version-of without --language, expected the language of the version, which names its folder, such as --language fr. Add it.',
    );
  const content = readContent(contentRoot, process.cwd());
  const texts = withEditions(content.documents);
  const original =
    texts.find((one) => one.id === (edition === undefined ? id : `${id}/@${edition}`)) ?? currentOn(edition);
  if (original === undefined) throw new Refusal(noOriginal());
  if (original.data.language === language)
    throw new Refusal(
      `Found --language ${language}, the language of ${id} too, expected another one. A later text in the same language is an edition: --into ${id} --edition DATE.`,
    );
  const versionId = `${id}/@${language}`;
  const folder = path.join(contentRoot, 'documents', id, `@${language}`);
  if (existsSync(folder))
    throw new Refusal(
      `Found a version of ${id} in ${language} already. Replace its text with --into ${versionId}, or import its next edition with --into ${versionId} --edition DATE.`,
    );
  const { published } = readAddresses(content);
  const reading = readDocument(original, published);
  const faults = [...reading.text.faults, ...reading.idFaults];
  if (stopsTheBuild(faults)) throw new Refusal(formatFaults(faults));
  const { alignment } = proposeIds(reading.ids, reading.text.sections, reading.former);
  if (alignment.inserted.length + alignment.questions.length > 0)
    throw new Refusal(
      `Found passages of ${id} without ids, expected an id for each: the same passage has the same id in every language. Run \`${typed('paragraphs', '--accept')}\` first.`,
    );
  return { id: versionId, folder, original: textsWith(reading, texts, published) };

  /** The current text of the document, if it is that edition. */
  function currentOn(day: string | undefined) {
    return texts.find((one) => one.id === id && one.data.published === day);
  }

  function noOriginal(): string {
    const dates = texts.filter((one) => one.current === id).map(({ data }) => data.published);
    return dates.length === 0
      ? `Found no document "${id}" without a fault in ${contentRoot}, expected the one of which the file is a version. Correct the name, or mend its faults: \`${typed('validate')}\`.`
      : `Found no edition of ${id} of ${edition ?? ''}, expected the date of one: ${dates.join(', ')}. Correct --edition.`;
  }
}
