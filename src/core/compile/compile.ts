/**
 * Makes the model of a publication from its files. Everything is checked here, once, and all faults of a run are
 * reported together. A part with a fault is left out of the model, and of checks that would only report its absence;
 * everything else stays, so that an editor at the dev server sees the rest.
 */
import { buildDay } from '../environment.ts';
import type { Document, Publication } from '../model.ts';
import { compareAddresses, NO_ADDRESS_DECISIONS } from '../published/changes.ts';
import type { AddressEntry } from '../published/address-file.ts';
import { formerPages } from '../published/former-pages.ts';
import { linkToOthers } from '../references/others.ts';
import { gatherReferrers } from '../references/referrers.ts';
import { gatherPlaces } from '../terms/concordance.ts';
import { gatherHeadingPlaces } from '../terms/headings.ts';
import { formsIn } from '../forms/forms.ts';
import { languagesOf } from '../terms/names.ts';
import {
  checkAddresses,
  checkWithdrawn,
  currentAddresses,
  readAddresses,
  withdrawnDocuments,
} from '../checks/addresses.ts';
import { checkCharacters } from '../checks/characters.ts';
import { checkCorrections } from '../checks/corrections.ts';
import { checkDefinedIn } from '../checks/defined-in.ts';
import { checkEditionIds, checkEditions } from '../checks/editions.ts';
import { checkEditionsInForce, checkLastLooked, checkStates } from '../checks/force.ts';
import { checkLinks } from '../checks/links.ts';
import { checkPairs } from '../checks/pairs.ts';
import { checkReviews, checkTerms, checkUse } from '../checks/terms.ts';
import { checkSite } from '../checks/site.ts';
import { checkSources } from '../checks/sources.ts';
import { checkVersions } from '../checks/versions.ts';
import { withoutDrafts } from '../files/drafts.ts';
import { inReportOrder, type Fault, isSamePlace, stopsTheBuild } from '../faults/fault.ts';
import { type ContentFiles, withEditions } from '../files/content-files.ts';
import { memo } from '../memo/memo.ts';
import type { CompiledDocument } from './compile-document.ts';
import { compileOwnTexts } from './compile-own-texts.ts';
import { compileTerms } from './compile-terms.ts';
import { joinTexts } from './join-editions.ts';
import type { DocumentContext } from './context.ts';
import { compileOrReuse } from './reuse-document.ts';

/** The outcome of compiling a content folder. */
export interface Compiled {
  /** `undefined` if `site.yaml` is missing or has a fault, because the rest cannot be read without it. */
  readonly publication: Publication | undefined;
  readonly faults: readonly Fault[];
  /** Addresses of all drafts. */
  readonly drafts: readonly string[];
}

/**
 * Checks everything that will be published, and makes the model of it. Drafts are left out.
 *
 * @param today the day, such as 2025-11-14
 */
export function compile(files: ContentFiles, today = buildDay()): Compiled {
  return compileOf(withoutDrafts(files), files, today);
}

/**
 * Does the same with the drafts. Faults in drafts, or caused only by drafts, are warnings, so that they stop no build.
 */
export function compileWithDrafts(files: ContentFiles, today = buildDay()): Compiled {
  const published = compile(files, today);
  if (files.drafts.size === 0) return published;
  const { publication, faults } = compileOf(files, files, today);
  const others = faults.filter((fault) => !published.faults.some((known) => isSamePlace(known, fault)));
  const warnings = others.map((fault): Fault => ({ ...fault, severity: 'warning' }));
  return { ...published, publication, faults: inReportOrder([...published.faults, ...warnings]) };
}

/** @param withDrafts all content, of which `files` may be the part without drafts */
function compileOf(files: ContentFiles, withDrafts: ContentFiles, today: string): Compiled {
  const { published, faults: addressFaults } = readAddresses(files);
  const context = contextOf(files, withDrafts, published);
  const { ownLanguage, leftOut, without } = context;
  const collator = new Intl.Collator(ownLanguage);
  const editioned = { ...files, documents: withEditions(files.documents) };
  const everything = editioned.documents.map((document) => compileOrReuse(document, context));
  const compiled = everything.filter(({ document }) => document.edition === undefined);
  const texts = everything.map(({ document }) => document);
  const documents = linkToOthers(joinTexts(texts, without)).toSorted((a, b) => collator.compare(a.title, b.title));
  const expressions = documents.flatMap((document) => [document, ...document.former.toReversed()]);
  const languages = [
    ...new Set([...languagesOf(files.terms.map(({ data }) => data)), ...documents.map(({ language }) => language)]),
  ];
  // What is left out is checked all the same, but what is not shown has no model.
  const compiledFeatures = [...files.ofFeatures].map(([feature, compileFeature]) => ({
    feature,
    ...compileFeature({ content: files, documents, ownLanguage, isShown: !without.includes(feature) }),
  }));
  const shown = { inNotes: compiledFeatures.map(({ inNotes }) => inNotes), hasWordings: !without.includes('wordings') };
  const { terms, faults: noteFaults, links } = compileTerms(editioned, everything, context, languages, shown);
  const ownTexts = compileOwnTexts(files);
  const concordance = gatherPlaces(documents, terms);
  const headingPlaces = gatherHeadingPlaces(documents, terms, context.formsOf);
  const former = formerPages(published, withdrawnDocuments(files, published), {
    expressions,
    terms,
    ownLanguage,
    without,
  });
  const site = files.site?.data;
  // If text is missing from the model, places are missing too.
  const isWhole = compiled.every((one) => one.isWhole) && files.documents.length === files.documentIds.length;
  const faults = inReportOrder([
    ...files.faults,
    ...addressFaults,
    ...checkCharacters(editioned),
    // A draft may be named before it is published, and its forms are its own.
    ...checkTerms({ ...withDrafts, terms: files.terms }),
    ...checkDefinedIn(files.terms, expressions, [...leftOut, ...faultyDocuments(files, everything)]),
    ...checkEditions(files),
    ...checkEditionIds(documents, files),
    ...faultsOfVersions(files, everything, documents),
    ...checkEditionsInForce(files, today),
    ...checkStates(files, today),
    ...checkLastLooked(files, today),
    ...checkSources(files, withDrafts),
    ...checkReviews(files, today),
    ...checkCorrections(files, terms),
    ...everything.flatMap(({ textFaults }) => textFaults),
    ...everything.flatMap((one) => one.faults),
    ...compiledFeatures.flatMap(({ faults: own }) => own),
    ...noteFaults,
    ...ownTexts.faults,
    ...checkSite(files),
    ...checkWithdrawn(files, published),
    ...(addressFaults.length === 0 ? checkPublished(files, published, expressions) : []),
    ...(isWhole ? checkUse(files.terms, [concordance, headingPlaces]) : []),
    ...checkLinks([...links, ...ownTexts.links], {
      publication: { documents, expressions, terms, former },
      ofFeatures: compiledFeatures.map(({ pages }) => pages),
      without,
      ownTexts: ownTexts.headings,
      leftOut,
      unknown: [...faultyDocuments(files, compiled), ...faultyTexts(files)],
    }),
  ]);
  const outcome = { faults, drafts: [...files.drafts.keys()] };
  if (site === undefined) return { ...outcome, publication: undefined };
  const byLabel = terms.toSorted((a, b) => collator.compare(sortKey(a.label), sortKey(b.label)));
  const about = { description: files.about?.data.description ?? site.description, body: ownTexts.about };
  const places = { concordance, headingPlaces };
  const ofFeatures = new Map(compiledFeatures.map(({ feature, model }) => [feature, model]));
  const referrers = without.includes('referred-to-by') ? new Map() : gatherReferrers(expressions);
  const own = { about, pages: ownTexts.pages, ofFeatures, former, referrers };
  const publication = { site, languages, documents, expressions, terms: byLabel, ...places, ...own };
  return { ...outcome, publication };
}

/** What is wrong with versions in other languages; with their pairs, as far as no other fault hides passages. */
function faultsOfVersions(
  files: ContentFiles,
  compiled: readonly CompiledDocument[],
  documents: readonly Document[],
): Fault[] {
  const faulty = faultyDocuments(files, compiled);
  const sound = documents.filter(({ id }) => !faulty.includes(`${id}/`));
  return [...checkVersions(files), ...checkPairs(withEditions(files.documents), sound)];
}

const NOTHING: ReadonlySet<string> = new Set();

function contextOf(files: ContentFiles, whole: ContentFiles, published: readonly AddressEntry[]): DocumentContext {
  return {
    published,
    formsOf: memo((language) => new Map(files.terms.map(({ id, data }) => [id, formsIn(data.forms, language)]))),
    termIds: new Set(whole.termIds),
    leftOut: files === whole ? NOTHING : new Set(files.drafts.keys()),
    without: files.site?.data.without ?? [],
    ownLanguage: files.site?.data.language ?? 'en',
    isOneOfMany: files.documents.length > 1,
    publishers: files.publishers,
    sources: files.sources?.data,
  };
}

/** Compares the addresses of the content with those that were ever published. */
function checkPublished(
  files: ContentFiles,
  published: readonly AddressEntry[],
  expressions: readonly Document[],
): Fault[] {
  const current = currentAddresses(files, new Map(expressions.map(({ id, ids }) => [id, ids.length])));
  return checkAddresses(files, compareAddresses(published, current, NO_ADDRESS_DECISIONS, ''));
}

/** The addresses of documents with faults: which pages and parts they have is unknown. */
function faultyDocuments({ documentIds }: ContentFiles, compiled: readonly CompiledDocument[]): string[] {
  const sound = new Set(compiled.filter(({ faults }) => !stopsTheBuild(faults)).map(({ document }) => document.id));
  return documentIds.filter((id) => !sound.has(id)).map((id) => `${id}/`);
}

/** The addresses of terms and pages whose files could not be read. */
function faultyTexts({ terms, termIds, pages, pageIds }: ContentFiles): string[] {
  const missing = (ids: readonly string[], read: readonly { readonly id: string }[], folder: string) =>
    ids.filter((id) => !read.some((entry) => entry.id === id)).map((id) => `${folder}/${id}/`);
  return [...missing(termIds, terms, 'terms'), ...missing(pageIds, pages, 'pages')];
}

/** The label as an index sorts it: without opening quotation marks. */
const sortKey = (label: string) => label.replace(/^[“"‘'«„]+/, '');
