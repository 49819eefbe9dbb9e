/**
 * What is new in a publication beside what it has published: paragraphs, documents, sections and terms that nothing else
 * gave way to. No editor has to decide about them, so they stop nobody. Their ids and addresses are those that
 * `npm run paragraphs -- --accept` would write, because they come from the same functions and depend on no day.
 */
import { currentAddresses, readAddresses } from '../checks/addresses.ts';
import { stopsTheBuild } from '../faults/fault.ts';
import { type ContentFiles, type DocumentFiles, withEditions } from '../files/content-files.ts';
import { withoutDrafts } from '../files/drafts.ts';
import { formatLockFile, type UnsealedEntry } from '../ids/lock-file.ts';
import { hasChanges, hasOnlyAdditions, reportChanges } from '../ids/report.ts';
import { acceptProposal, type Proposal, proposeIds } from '../proposal/proposal.ts';
import { type DocumentReading, readDocument } from '../proposal/read-document.ts';
import { type AddressEntry, formatAddressFile } from '../published/address-file.ts';
import { compareAddresses, documentOf, homeOf, NO_ADDRESS_DECISIONS } from '../published/changes.ts';
import { joinAddressFiles, joinLockFiles, type SealedInGit } from './branches.ts';
import { lostAddresses, lostIds } from './lost.ts';
import { type AcceptedDocument, prefixNames } from './prefixes.ts';

/** What is new, and the files that have it. */
export interface Additions {
  /** A line for each thing that is new: `terms/berth/`. */
  readonly lines: readonly string[];
  /** The new text of each file, by its path as faults show it. */
  readonly files: ReadonlyMap<string, string>;
  /** Lock files that differ from the content otherwise: an editor has to accept that first. */
  readonly asked: readonly string[];
}

/** Of a publication in which nothing is new. */
export const NO_ADDITIONS: Additions = { lines: [], files: new Map(), asked: [] };

/**
 * Finds what is new in a publication. Drafts are not.
 *
 * @param git what git knows of lock files: one that a commit has had is lost, and what it had is not new
 */
export function findAdditions(content: ContentFiles, git: SealedInGit): Additions {
  const { files, kept } = withMergedAddresses(withoutDrafts(content), git);
  const { published, faults } = readAddresses(files);
  if (faults.length > 0) return NO_ADDITIONS;
  const readings = withEditions(files.documents).map((document) => readDocument(document, published));
  const found = readings.map((reading) => ({ reading, added: addedIds(reading, published, git) }));
  const addresses = addedAddresses(files, published, found, kept, git);
  const accepted = found
    .filter(({ reading }) => reading.files.edition === undefined)
    .map(({ reading, added }): AcceptedDocument => ({ reading, entries: added.entries ?? reading.ids }));
  const terms = published.flatMap(({ address }) => /^terms\/(.+)\/$/.exec(address)?.[1] ?? []);
  const notes = prefixNames(files, accepted, new Set(terms));
  const isOneOfMany = files.documents.length > 1;
  return {
    lines: [
      ...found.flatMap(({ reading, added }) => linesOf(reading.files, added, isOneOfMany)),
      ...addresses.lines,
      ...[...notes.reports].flatMap(([file, lines]) => lines.map((line) => `${file}: ${line.replace(/^\w+ +/, '')}`)),
    ],
    files: new Map([
      ...found.flatMap(({ reading, added }) =>
        added.entries === undefined ? [] : [[reading.files.lockFile, formatLockFile(added.entries)] as const],
      ),
      ...addresses.files,
      ...notes.texts,
    ]),
    asked: [...found.flatMap(({ added }) => added.asked ?? []), ...addresses.asked],
  };
}

/** The content with the addresses that merged branches have published, and which of them its file lacks. */
function withMergedAddresses(
  files: ContentFiles,
  { branchesOf }: SealedInGit,
): { readonly files: ContentFiles; readonly kept: readonly string[] } {
  const { addresses, addressFile } = files;
  if (addresses === undefined) return { files, kept: [] };
  const { text, added } = joinAddressFiles(addresses.text, branchesOf(addressFile));
  return { files: { ...files, addresses: { ...addresses, text } }, kept: added };
}

/** Says what a merged branch has published. */
const fromBranch = (name: string) => `${name}, which a merged branch has published`;

/** What is new in a document. */
interface AddedIds {
  /** Its entries with what is new; `undefined` if nothing is, or if something has to be decided first. */
  readonly entries?: readonly UnsealedEntry[];
  /** What is proposed, but for the ids that merged branches have published. */
  readonly proposal?: Proposal;
  /** The ids that merged branches have published. */
  readonly kept?: readonly string[];
  /** Its lock file, if that differs from the text in another way. */
  readonly asked?: string;
}

function addedIds(reading: DocumentReading, published: readonly AddressEntry[], git: SealedInGit): AddedIds {
  const { files, text, idFaults, ids, former } = reading;
  if (stopsTheBuild(text.faults) || idFaults.length > 0) return {};
  const { entries, paragraphs, alignment } = proposeIds(ids, text.sections, former);
  if (files.lock !== undefined && !hasChanges(entries, paragraphs, alignment)) return {};
  const asked = { asked: files.lockFile };
  const merged = withMergedIds(files, git);
  // A former edition keeps the paragraphs that it has.
  if (files.edition !== undefined || merged === undefined) return asked;
  const isLost = files.lock === undefined && git.wasEverCommitted(files.lockFile);
  if (isLost || lostIds(merged.files, git.committed).length > 0) return asked;
  const whole = readDocument(merged.files, published);
  const proposal = proposeIds(whole.ids, whole.text.sections, whole.former);
  const own = withoutIds(proposal, new Set(merged.kept));
  return hasOnlyAdditions(own.entries, own.paragraphs, own.alignment)
    ? { proposal: own, entries: acceptProposal(proposal, ''), kept: merged.kept }
    : asked;
}

/** A document with the ids that merged branches have published; `undefined` if one of them names two paragraphs. */
function withMergedIds(
  files: DocumentFiles,
  { branchesOf }: SealedInGit,
): { readonly files: DocumentFiles; readonly kept: readonly string[] } | undefined {
  const { lock, lockFile } = files;
  if (lock === undefined) return { files, kept: [] };
  const { text, added, clashes } = joinLockFiles(lock.text, branchesOf(lockFile), new Set());
  return clashes.size > 0 ? undefined : { files: { ...files, lock: { ...lock, text } }, kept: added };
}

/** What is proposed, but for some ids, which have been added behind all others and so look as if they had moved. */
function withoutIds({ alignment, ...proposal }: Proposal, ids: ReadonlySet<string>): Proposal {
  const pairs = new Map([...alignment.pairs].filter(([, { id }]) => !ids.has(id)));
  return { ...proposal, alignment: { ...alignment, pairs } };
}

function linesOf(
  { id, lock }: DocumentFiles,
  { entries, proposal, kept = [] }: AddedIds,
  isOneOfMany: boolean,
): string[] {
  if (entries === undefined || proposal === undefined) return [];
  if (lock === undefined) return [`${id}/, with ${entries.length === 1 ? 'an id' : `${entries.length} ids`}`];
  const prefix = isOneOfMany ? `${id}:` : '';
  const { entries: before, paragraphs, alignment } = proposal;
  return [
    ...kept.map((one) => prefix + fromBranch(one)),
    ...reportChanges(before, paragraphs, alignment).map((line) => line.replace(/^\w+ +/, prefix)),
  ];
}

/**
 * @param found what is new in each document
 * @param kept the addresses that merged branches have published
 */
function addedAddresses(
  files: ContentFiles,
  published: readonly AddressEntry[],
  found: readonly { readonly reading: DocumentReading; readonly added: AddedIds }[],
  kept: readonly string[],
  git: SealedInGit,
): Additions {
  const { addresses, addressFile, withdrawn } = files;
  const counts = new Map(found.map(({ reading, added }) => [reading.files.id, (added.entries ?? reading.ids).length]));
  const compared = compareAddresses(published, currentAddresses(files, counts), NO_ADDRESS_DECISIONS, '');
  const { entries, changes, questions, refusals, fresh } = compared;
  if (changes.length > fresh.length || questions.length + refusals.length > 0)
    return { ...NO_ADDITIONS, asked: [addressFile] };
  // The file also has how many ids each document has given out.
  if (fresh.length + kept.length === 0 && found.every(({ added }) => added.entries === undefined)) return NO_ADDITIONS;
  const documents = [...found.map(({ reading }) => reading.files), ...withdrawn];
  // A publication with lock files but without this one has lost it, or is older than it.
  const isLost =
    addresses === undefined
      ? documents.some(({ lock }) => lock !== undefined) || git.wasEverCommitted(addressFile)
      : lostAddresses(files, git.committed).length > 0;
  if (isLost) return { ...NO_ADDITIONS, asked: [addressFile] };
  // Documents without a lock file have a line of their own, and what is below something new goes without saying.
  const isNew = (address: string) => fresh.includes(address);
  const isSaid = (address: string) =>
    homeOf(address) === address
      ? !documents.some(({ id, lock }) => `${id}/` === address && lock === undefined) &&
        (documentOf(address) === address || !isNew(documentOf(address)))
      : !isNew(homeOf(address)) && !isNew(documentOf(address));
  const lines = [...kept.map(fromBranch), ...fresh.filter(isSaid)];
  return { lines, files: new Map([[addressFile, formatAddressFile(entries)]]), asked: [] };
}
