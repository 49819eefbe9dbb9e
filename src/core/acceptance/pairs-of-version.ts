/** What `npm run pairs` proposes for a version. */
import { readAddresses } from '../checks/addresses.ts';
import { type ContentFiles, type DocumentFiles, withEditions } from '../files/content-files.ts';
import { type Fault, isSamePlace } from '../faults/fault.ts';
import { passagesOfBoth } from '../pairs/ids-of-work.ts';
import { originalOf } from '../pairs/original-of.ts';
import { phrasesOf } from '../pairs/phrases.ts';
import { type ProposedPairs, proposePairs } from '../pairs/propose-pairs.ts';
import { readDocument } from '../proposal/read-document.ts';

/**
 * Returns a function that tells whether a fault of a work is in the way of pairing its texts: one of their words or ids, or any of
 * a `document.yaml` as long as a date is not filled in that says which texts belong together. All others can wait for the build.
 *
 * @param texts all those of the work
 */
export function hidesPassages(texts: readonly DocumentFiles[]): (fault: Fault) => boolean {
  const ofTexts = texts.flatMap((files) => {
    const { text, idFaults } = readDocument(files, []);
    return [...text.faults, ...idFaults];
  });
  const isDated = texts.every(({ data }) => /^\d/.test(data.published));
  return (fault) =>
    !isDated || !fault.file.endsWith('/document.yaml') || ofTexts.some((known) => isSamePlace(known, fault));
}

/**
 * Pairs a version with the edition of its original to which it belongs.
 *
 * @param content a content folder in which neither text has a fault that hides its passages; its paragraphs have their ids
 * @throws Error if the version has no original
 */
export function pairsOfVersion(content: ContentFiles, version: DocumentFiles): ProposedPairs {
  const { published } = readAddresses(content);
  const editions = withEditions(content.documents)
    .filter(({ current }) => current === version.work)
    .toSorted((a, b) => (a.data.published < b.data.published ? -1 : 1))
    .map((files) => ({ files, published: files.data.published }));
  const original = originalOf(version.data, editions)?.files;
  if (original === undefined) throw new Error(`There is no original of ${version.id}.`);
  const [reading, ofVersion] = [readDocument(original, published), readDocument(version, published)];
  const ids = ofVersion.ids.filter(({ state }) => state === 'stands').map(({ id }) => id);
  const ownLanguage = content.site?.data.language ?? 'en';
  const terms = content.terms.map(({ id, data }) => ({ ...data, id }));
  return proposePairs(...passagesOfBoth({ reading, entries: reading.ids }, ofVersion, ids), version.pairs?.data, [
    phrasesOf(original.data.language, terms, ownLanguage),
    phrasesOf(version.data.language, terms, ownLanguage),
  ]);
}
