/** Makes the model of a document from its files: reads, numbers, compiles and checks it. */
import path from 'node:path';
import { checkForcePassages } from '../checks/force.ts';
import { checkIds } from '../checks/ids.ts';
import { checkIdCollisions } from '../checks/id-collisions.ts';
import { checkNames } from '../checks/names.ts';
import { checkPages } from '../checks/pages.ts';
import { checkPassages } from '../checks/passages.ts';
import { checkProvenance } from '../checks/provenance.ts';
import { checkRegister } from '../checks/register.ts';
import { checkUnlinked } from '../checks/unlinked.ts';
import { checkUnmarked } from '../checks/unmarked.ts';
import { expressionOf } from '../expression.ts';
import { type Fault, stopsTheBuild } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import { PAIRS_FILE, REGISTER_FILE } from '../files/file-names.ts';
import { withoutValues } from '../files/without-values.ts';
import { labelsOf } from '../ids/labels.ts';
import { publishedIds } from '../ids/lock-file.ts';
import type { NamedPlace } from '../markdown/places.ts';
import type { Document, Section } from '../model.ts';
import { acceptProposal, type Proposal, proposeIds } from '../proposal/proposal.ts';
import { type DocumentReading, readDocument } from '../proposal/read-document.ts';
import { allBlocks } from '../reading-order.ts';
import { withReferences } from '../references/link.ts';
import { forceWithSources, registerWithSources, withSources } from '../terms/cited-sources.ts';
import { withoutMarks } from '../text/without-marks.ts';
import type { DocumentContext } from './context.ts';
import { documentNames } from './document-names.ts';
import { forceFromFile } from './force-from-file.ts';
import { makeSections } from './make-sections.ts';

/** The outcome of compiling a document. */
export interface CompiledDocument {
  readonly document: Document;
  /** Every paragraph and caption that a note may name, including those of a text that is not accepted yet. */
  readonly places: readonly NamedPlace[];
  /** What is wrong with its text and its lock file. */
  readonly textFaults: readonly Fault[];
  /** Whether its whole text could be read, so that nothing is missing from the model. */
  readonly isWhole: boolean;
  /** What is wrong with its marks, its ids and its register. */
  readonly faults: readonly Fault[];
}

/** Checks a document and makes its model. */
export function compileDocument(files: DocumentFiles, context: DocumentContext): CompiledDocument {
  const reading = readDocument(files, context.published);
  const proposal = proposeIds(reading.ids, reading.text.sections, reading.former);
  const { sections, faults } = makeSections(files, reading, context);
  const document = makeDocument(files, sections, reading, context);
  return {
    document,
    places: placesForNotes(reading, proposal),
    textFaults: [...reading.text.faults, ...reading.idFaults],
    isWhole: isWhole(reading),
    faults: [...faults, ...checkDocument(document, reading, proposal, context)],
  };
}

const isWhole = ({ text }: DocumentReading) => !stopsTheBuild(text.faults);

/**
 * Every place of a document that a note may name: from the lock file, or from what the lock file will contain once the
 * text is accepted.
 */
function placesForNotes(reading: DocumentReading, proposal: Proposal): NamedPlace[] {
  const { files, ids, labelled } = reading;
  return (isWhole(reading) ? acceptProposal(proposal, '') : ids)
    .filter(({ state }) => state === 'stands')
    .map((entry) => ({
      document: files.id,
      section: entry.section,
      id: entry.id,
      label: labelsOf(entry, labelled).label,
    }));
}

function makeDocument(
  files: DocumentFiles,
  sections: readonly Section[],
  { ids, labelled, formerly }: DocumentReading,
  { ownLanguage, without, ...known }: DocumentContext,
): Document {
  const { data, register, source } = files;
  const expression = expressionOf(files.id);
  const force =
    data.force && !without.includes('force')
      ? { ...forceWithSources(data.force, data, known), fromFile: forceFromFile(files, sections) }
      : undefined;
  const document = {
    ...data,
    ...expression,
    force,
    // join-editions.ts adds the others.
    editions: [{ ...expression, published: data.published, force }],
    versions: [{ ...expression, ...languageOf(data) }],
    pairs: files.pairs?.data.pairs,
    former: [],
    ...documentNames(data, ownLanguage, expression.edition),
    provenance: withSources(data.provenance, known),
    register: register && !without.includes('facts') ? registerWithSources(register.data, known) : undefined,
    sourceHash: source.hash,
    files: textFilesOf(files, known.leftOut),
    sections,
    ids: publishedIds(ids),
    formerly,
    formerSections: labelled.formerSections,
    closingNote: sections.flatMap(allBlocks).find(({ kind }) => kind === 'provenance')?.text,
    references: [],
  };
  return withReferences(document, data);
}

const languageOf = ({ language, authority, translator, published }: DocumentFiles['data']) => ({
  language,
  authority,
  translator,
  published,
});

/**
 * The files with a document's text and with what is said of it as a whole, without the marks and the ids of drafts. Its register
 * is no part of the text, and neither are its pairs with another one.
 */
function textFilesOf(
  { data, texts, lock, sectionFiles }: DocumentFiles,
  leftOut: DocumentContext['leftOut'],
): Document['files'] {
  const isLeftOut = (term: string) => leftOut.has(`terms/${term}/`);
  const drafts = data.unmarked.flatMap((term, index) => (isLeftOut(term) ? [['unmarked', index]] : []));
  const shown = (file: string, text: string) => {
    if (file.endsWith('.mdx')) return leftOut.size === 0 ? text : withoutMarks(text, file, isLeftOut);
    return path.basename(file) === 'document.yaml' ? withoutValues(text, drafts) : text;
  };
  return new Map(
    [...texts, ...(lock === undefined ? [] : [lock]), ...sectionFiles.values()]
      .map(({ file, text }): [string, string] => [path.basename(file), shown(file, text)])
      .filter(([name]) => name !== REGISTER_FILE && name !== PAIRS_FILE),
  );
}

/** Faults of a document's marks, ids and register. What depends on ids that are not settled yet is not checked. */
function checkDocument(
  document: Document,
  reading: DocumentReading,
  proposal: Proposal,
  { termIds, isOneOfMany }: DocumentContext,
): Fault[] {
  const { files, idFaults } = reading;
  const faults = [...checkUnmarked(files, termIds), ...checkIdCollisions(files, document, termIds)];
  if (idFaults.length > 0) return faults;
  const mayBeAccepted = !document.draft && isWhole(reading);
  const changed = mayBeAccepted ? checkIds(files, proposal, isOneOfMany) : [];
  const isSettled = mayBeAccepted && changed.length === 0;
  const provenance = isSettled ? checkProvenance(files, document) : [];
  const pages = isSettled ? checkPages(files, document) : [];
  const names = isSettled ? checkNames(files, document) : [];
  const force = isSettled ? checkForcePassages(files, document) : [];
  const passages = isSettled ? checkPassages(files, document) : [];
  const unlinked = isSettled ? checkUnlinked(files, document) : [];
  return [
    ...faults,
    ...provenance,
    ...pages,
    ...names,
    ...force,
    ...passages,
    ...unlinked,
    ...changed,
    ...checkRegister(files, document, isSettled),
  ];
}
