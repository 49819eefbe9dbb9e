/** What `npm run paragraphs` proposes for a whole publication, and the files that it would write. */
import { checkDecisions } from '../ids/check-decisions.ts';
import { type CurrentParagraph, type Decisions, type IdsOfWork, NO_DECISIONS } from '../ids/alignment.ts';
import { formatLockFile, type UnsealedEntry } from '../ids/lock-file.ts';
import { reportChanges } from '../ids/report.ts';
import { type AddressEntry, formatAddressFile } from '../published/address-file.ts';
import { compareAddresses, NO_ADDRESS_DECISIONS, type WhereTo } from '../published/changes.ts';
import { formerSections } from '../published/former-pages.ts';
import { currentAddresses, readAddresses } from '../checks/addresses.ts';
import { checkCharacters } from '../checks/characters.ts';
import { checkEditions } from '../checks/editions.ts';
import { acceptProposal, type Proposal, proposeIds, withIdsOfWork } from '../proposal/proposal.ts';
import { compile } from '../compile/compile.ts';
import { type DocumentReading, readDocument } from '../proposal/read-document.ts';
import { withoutDrafts } from '../files/drafts.ts';
import { inReportOrder, type Fault, stopsTheBuild } from '../faults/fault.ts';
import { type ContentFiles, withEditions } from '../files/content-files.ts';
import type { TextFile } from '../files/text-file.ts';
import { ADDRESS_FILE } from '../files/file-names.ts';
import { joinAddressFiles, joinLockFiles, NO_GIT, type OtherBranch, type SealedInGit } from './branches.ts';
import { lostSinceCommit } from './lost.ts';
import { idsFromWork } from './ids-from-work.ts';
import { type AcceptedDocument, prefixNames } from './prefixes.ts';
import { answersTo, optionsOf, whereParagraphsWent } from './suggested.ts';
import { assignDecisions, type WrittenDecisions } from './written-decisions.ts';

/** A proposal for a whole publication. */
export interface Acceptance {
  /** What is wrong with the documents. If a fault stops the build, nothing is proposed. */
  readonly faults: readonly Fault[];
  /** Changes and questions, by what they concern: a document's id, or the path of the address file. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
  /** How many questions still need an answer. */
  readonly open: number;
  /**
   * Answers to open questions that the words suggest, as options: `--same iii-4=iii:5`. Together with the decisions
   * they leave as little open as possible.
   */
  readonly suggested: readonly string[];
  /** Decisions that were refused, and why. */
  readonly refusals: readonly string[];
  /**
   * The files to write, by their paths as faults show them: only those that change, and only if no question is open and
   * no decision was refused.
   */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Proposes what happens to the ids and addresses of a publication.
 *
 * @param content the content folder; drafts are not accepted
 * @param written the editor's decisions
 * @param today the day on which anything is withdrawn, such as 2026-11-25
 * @param git what git knows of sealed files
 */
export function proposeAcceptance(
  content: ContentFiles,
  written: WrittenDecisions,
  today: string,
  git: SealedInGit = NO_GIT,
): Acceptance {
  const { files, added, clashes } = withBranches(withoutDrafts(content), git.branchesOf, new Set(written.keep));
  const { published, faults: addressFaults } = readAddresses(files);
  const readings = withEditions(files.documents).map((document) => readDocument(document, published));
  const current = readings.filter(({ files: { edition } }) => edition === undefined);
  const faults = inReportOrder([
    ...faultsOfContent(files),
    ...addressFaults,
    ...lostSinceCommit(files, git.committed),
    ...readings.flatMap(({ text, idFaults }) => [...text.faults, ...idFaults]),
  ]);
  const reports = new Map<string, readonly string[]>();
  if (stopsTheBuild(faults)) return { faults, reports, open: 0, suggested: [], refusals: [], files: new Map() };

  const decided = assignDecisions(
    written,
    current.map(({ files: { id }, text, ids, former }) => ({
      id,
      ids: ids.map((entry) => entry.id),
      places: proposeIds(ids, text.sections, former).paragraphs.map(({ position }) => position),
    })),
  );
  const refusals = [...clashes, ...decided.refusals];
  const before = new Map(readings.map((reading) => [reading.files.id, reading.ids.length]));
  const whereTo: WhereTo = (address) => {
    const documents = current.map(({ files: { id }, text, ids, former }) => {
      const decisions = decided.documents.get(id) ?? NO_DECISIONS;
      const { alignment } = answersTo(proposeIds(ids, text.sections, former, decisions), decisions);
      return { id, entries: ids, alignment };
    });
    return whereParagraphsWent(documents)(address);
  };
  const addresses = compareAddresses(published, currentAddresses(files, before), decided.addresses, today, whereTo);
  refusals.push(...addresses.refusals);
  let open = addresses.questions.length;
  const suggested = [...addresses.suggested];

  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  const accepted: AcceptedDocument[] = [];
  const prefix = (id: string) => (files.documents.length > 1 ? `${id}:` : '');
  for (const reading of readings) {
    const { id, lockFile } = reading.files;
    const decisions = decided.documents.get(id) ?? NO_DECISIONS;
    const one = acceptDocument(reading, addresses.entries, decisions, prefix(id), today, (paragraphs) =>
      idsFromWork(reading, readings, accepted, paragraphs),
    );
    refusals.push(...one.refusals);
    suggested.push(...one.suggested);
    reports.set(id, [...(added.get(lockFile) ?? []), ...one.changes]);
    open += one.open;
    if (reading.files.edition === undefined) accepted.push({ reading, entries: one.entries });
    counts.set(id, one.entries.length);
    texts.set(lockFile, formatLockFile(one.entries));
  }
  reports.set(files.addressFile, [
    ...(added.get(files.addressFile) ?? []),
    ...addresses.changes,
    ...addresses.questions,
  ]);
  const final = compareAddresses(addresses.entries, currentAddresses(files, counts), NO_ADDRESS_DECISIONS, today);
  texts.set(files.addressFile, formatAddressFile(final.entries));
  if (open > 0 || refusals.length > 0) return { faults, reports, open, suggested, refusals, files: new Map() };
  const publishedTerms = published.flatMap(({ address }) => /^terms\/(.+)\/$/.exec(address)?.[1] ?? []);
  const notes = prefixNames(files, accepted, new Set(publishedTerms));
  for (const [file, lines] of notes.reports) reports.set(file, lines);
  return {
    faults: [...faults, ...refusedByBuild(files, texts)],
    reports,
    open,
    suggested,
    refusals,
    files: new Map([...changed(content, texts), ...notes.texts]),
  };
}

/** What is wrong with the documents and the address file. Faults elsewhere, in a term for example, do not affect ids. */
function faultsOfContent(files: ContentFiles): Fault[] {
  const folder = files.addressFile.slice(0, -ADDRESS_FILE.length);
  return [...files.faults, ...checkEditions(files), ...checkCharacters(files)].filter(
    ({ file }) => file.startsWith(`${folder}documents`) || file === files.addressFile,
  );
}

/** What is proposed for the ids of a document, or of a former edition of one. */
interface AcceptedIds extends Pick<Acceptance, 'open' | 'suggested' | 'refusals'> {
  readonly entries: readonly UnsealedEntry[];
  readonly changes: readonly string[];
}

/**
 * Proposes what happens to the ids of a document.
 *
 * @param addresses the publication's addresses, by the editor's decisions
 * @param prefix what an id has before it in options and reports, if there are several documents
 */
function acceptDocument(
  { files: document, text, ids }: DocumentReading,
  addresses: readonly AddressEntry[],
  decisions: Decisions,
  prefix: string,
  today: string,
  ofWork: (paragraphs: readonly CurrentParagraph[]) => IdsOfWork,
): AcceptedIds {
  const slugs = document.data.sections.map(({ slug }) => slug);
  // The editor's decisions count: new paragraphs of a renamed section still use the section's old name in their ids.
  const former = formerSections(addresses, document.id, slugs);
  const proposal = withIdsOfWork(proposeIds(ids, text.sections, former, decisions), ofWork);
  const { paragraphs, alignment } = proposal;
  return {
    // What a later edition no longer has is gone since the day of that edition.
    entries: acceptProposal(proposal, document.former.length > 0 ? document.data.published : today),
    changes: reportChanges(ids, paragraphs, alignment, prefix),
    open: alignment.questions.length,
    suggested: optionsOf(answersTo(proposal, decisions), prefix),
    refusals: [
      ...checkDecisions(ids, paragraphs, decisions).map((why) => `${document.id}: ${why}`),
      ...(document.edition === undefined ? [] : refusedInEdition(document.id, proposal)),
    ],
  };
}

/** Refusals of changes in a former edition: it keeps the paragraphs that it has. */
function refusedInEdition(id: string, { alignment }: Proposal): string[] {
  const { inserted, withdrawn, merged } = alignment;
  if (inserted.length + withdrawn.length + merged.size === 0) return [];
  return [
    `${id} is a former edition, which keeps the paragraphs that it has: only a wording may be corrected in it. Restore its folder from version control.`,
  ];
}

/** The content with everything that merged branches have published, what that added, and the ids that clash. */
function withBranches(
  files: ContentFiles,
  branchesOf: (file: string) => readonly OtherBranch[],
  keeps: ReadonlySet<string>,
): { files: ContentFiles; added: ReadonlyMap<string, readonly string[]>; clashes: readonly string[] } {
  const added = new Map<string, readonly string[]>();
  const clashes: string[] = [];
  const join = (file: TextFile | undefined, path: string, joinWith: typeof joinLockFiles): TextFile | undefined => {
    if (file === undefined) return undefined;
    const joined = joinWith(file.text, branchesOf(path), keeps);
    added.set(
      path,
      joined.added.map((name) => `kept       ${name}, which a merged branch has published`),
    );
    clashes.push(...[...joined.clashes.values()].map((clash) => `${path}: ${clash}`));
    return { ...file, text: joined.text };
  };
  const joined = {
    ...files,
    addresses: join(files.addresses, files.addressFile, joinAddressFiles),
    documents: files.documents.map((document) => ({
      ...document,
      lock: join(document.lock, document.lockFile, joinLockFiles),
    })),
  };
  return { files: joined, added, clashes };
}

/** The files whose new text differs from their present text. */
function changed({ documents, addresses, addressFile }: ContentFiles, texts: ReadonlyMap<string, string>) {
  const present = new Map([
    [addressFile, addresses?.text],
    ...withEditions(documents).map(({ lock, lockFile }) => [lockFile, lock?.text] as const),
  ]);
  return new Map([...texts].filter(([file, text]) => present.get(file) !== text));
}

/** Faults that the next build would find in the new files. If there are any, the files must not be written. */
function refusedByBuild(files: ContentFiles, texts: ReadonlyMap<string, string>): Fault[] {
  const read = (file: string) => ({ file, text: texts.get(file) ?? '', hash: '' });
  const written = {
    ...files,
    addresses: read(files.addressFile),
    documents: files.documents.map((document) => ({
      ...document,
      lock: read(document.lockFile),
      former: document.former.map((edition) => ({ ...edition, lock: read(edition.lockFile) })),
    })),
  };
  return compile(written).faults.filter(({ file }) => texts.has(file));
}
