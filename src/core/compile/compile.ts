/**
 * Makes the model of a publication from its files. Everything is checked here, once, and all faults of a run are
 * reported together. A part with a fault is left out of the model, and of checks that would only report its absence;
 * everything else stays, so that an editor at the dev server sees the rest.
 */
import { buildDay } from '../environment.ts';
import type { Joins } from '../ids/joins.ts';
import { headingSlugs } from '../markdown/fragments.ts';
import type { OwnLink } from '../markdown/links.ts';
import { readMarkup } from '../markdown/markup.ts';
import { type KnownPlaces, knownPlaces } from '../markdown/places.ts';
import type { Publication, Term } from '../model.ts';
import { compareAddresses, kindOf, NO_ADDRESS_DECISIONS } from '../published/changes.ts';
import { formerPages } from '../published/former-pages.ts';
import { gatherPlaces } from '../terms/concordance.ts';
import { gatherHeadingPlaces } from '../terms/headings.ts';
import { formsIn } from '../forms/forms.ts';
import { languagesOf } from '../terms/names.ts';
import type { Forms } from '../forms/occurrences.ts';
import {
  checkAddresses,
  checkWithdrawn,
  currentAddresses,
  readAddresses,
  withdrawnDocuments,
} from '../checks/addresses.ts';
import { checkCharacters } from '../checks/characters.ts';
import { checkLinks, type LinksOfPage } from '../checks/links.ts';
import { checkReviews, checkTerms, checkUse } from '../checks/terms.ts';
import { checkSite } from '../checks/site.ts';
import { checkSources } from '../checks/sources.ts';
import { withKinds } from '../terms/with-kinds.ts';
import { namesOf } from './document-names.ts';
import { withoutDrafts } from '../files/drafts.ts';
import { inReportOrder, type Fault, isSamePlace, stopsTheBuild } from '../faults/fault.ts';
import type { ContentFiles } from '../files/content-files.ts';
import type { CompiledDocument } from './compile-document.ts';
import { compileOrReuse } from './reuse-document.ts';
import { readNoteOrReuse, type SharedNoteContext } from './reuse-note.ts';

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

/** @param whole all content, of which `files` may be the part without drafts */
function compileOf(files: ContentFiles, whole: ContentFiles, today: string): Compiled {
  const leftOut = files === whole ? NOTHING : new Set(files.drafts.keys());
  const { published, faults: addressFaults } = readAddresses(files);
  const site = files.site?.data;
  const ownLanguage = site?.language ?? 'en';
  const formsByLanguage = new Map<string, Forms>();
  const formsOf = (language: string): Forms => {
    const known = formsByLanguage.get(language);
    if (known !== undefined) return known;
    const forms = new Map(files.terms.map(({ id, data }) => [id, formsIn(data.forms, language)]));
    formsByLanguage.set(language, forms);
    return forms;
  };
  const context = {
    published,
    formsOf,
    termIds: new Set(whole.termIds),
    leftOut,
    ownLanguage,
    isOneOfMany: files.documents.length > 1,
    publishers: files.publishers,
  };
  const compiled = files.documents.map((document) => compileOrReuse(document, context));
  const faults = [
    ...files.faults,
    ...addressFaults,
    ...checkCharacters(files),
    // A draft may be named before it is published, and its forms are its own.
    ...checkTerms({ ...whole, terms: files.terms }),
    ...checkSources(files),
    ...checkReviews(files, today),
    ...compiled.flatMap(({ textFaults }) => textFaults),
  ];
  const collator = new Intl.Collator(ownLanguage);
  const documents = compiled.map(({ document }) => document).toSorted((a, b) => collator.compare(a.title, b.title));
  faults.push(...compiled.flatMap((one) => one.faults));
  const languages = [
    ...new Set([
      ...languagesOf(files.terms.map(({ data }) => data)),
      ...documents.map((document) => document.language),
    ]),
  ];
  const {
    terms,
    faults: noteFaults,
    links,
  } = compileTerms(files, leftOut, {
    parts: site?.parts,
    places: placesOf(files, compiled, ownLanguage, leftOut),
    language: ownLanguage,
    languages,
  });
  const { faults: aboutFaults, ...aboutText } = readAbout(files);
  faults.push(...noteFaults, ...aboutFaults, ...checkSite(files), ...checkWithdrawn(files, published));
  if (addressFaults.length === 0) {
    const current = currentAddresses(files, new Map(documents.map(({ id, ids }) => [id, ids.length])));
    faults.push(...checkAddresses(files, compareAddresses(published, current, NO_ADDRESS_DECISIONS, '')));
  }
  const concordance = gatherPlaces(documents, terms);
  const headingPlaces = gatherHeadingPlaces(documents, terms, formsOf);
  // If text is missing from the model, places are missing too.
  if (compiled.every(({ isWhole }) => isWhole) && files.documents.length === files.documentIds.length)
    faults.push(...checkUse(files.terms, [concordance, headingPlaces]));
  const former = formerPages(published, withdrawnDocuments(files, published), { documents, terms, ownLanguage });
  const sound = compiled.filter(({ faults: own }) => !stopsTheBuild(own)).map(({ document }) => document.id);
  faults.push(
    ...checkLinks([...links, { page: 'about/', links: aboutText.links }], {
      publication: { documents, terms, former },
      about: aboutText.headings,
      leftOut,
      unknown: [
        ...files.documentIds.filter((id) => !sound.includes(id)).map((id) => `${id}/`),
        ...files.termIds.filter((id) => !terms.some((term) => term.id === id)).map((id) => `terms/${id}/`),
      ],
    }),
  );
  const outcome = { faults: inReportOrder(faults), drafts: [...files.drafts.keys()] };
  if (site === undefined) return { ...outcome, publication: undefined };
  const byLabel = terms.toSorted((a, b) => collator.compare(sortKey(a.label), sortKey(b.label)));
  const { data, body = '' } = files.about ?? {};
  const about = { description: data?.description ?? site.description, body: aboutFaults.length > 0 ? '' : body };
  const places = { concordance, headingPlaces };
  const publication = { site, about, languages, documents, terms: byLabel, ...places, former };
  return { ...outcome, publication };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The label as an index sorts it: without opening quotation marks. */
const sortKey = (label: string) => label.replace(/^[“"‘'«„]+/, '');

/** Every place that a note may name. */
function placesOf(
  files: ContentFiles,
  compiled: readonly CompiledDocument[],
  ownLanguage: string,
  leftOut: ReadonlySet<string>,
): KnownPlaces {
  // Only what notes depend on, so that a dev server reads a note again only if something that it names has changed.
  const documents = files.documents.map(({ id, data }) => ({
    id,
    ...namesOf(data, ownLanguage),
    language: data.language,
    ...joinsOf(data),
    sections: data.sections.map((section) => ({ label: section.label, ...joinsOf(section) })),
  }));
  const drafts = [...leftOut]
    .filter((address) => kindOf(address) === 'document')
    .map((address) => address.slice(0, -1));
  return knownPlaces(
    documents,
    compiled.flatMap(({ places }) => places),
    {
      leftOut: drafts,
      unknown: files.documentIds.filter((id) => !files.documents.some((document) => document.id === id)),
      withdrawn: files.withdrawn.map(({ id }) => id),
    },
  );
}

const joinsOf = ({ join, counted }: Joins): Joins => ({ join, counted });

function compileTerms(
  { terms, publishers }: ContentFiles,
  leftOut: ReadonlySet<string>,
  context: SharedNoteContext,
): { terms: Term[]; faults: Fault[]; links: LinksOfPage[] } {
  const isThere = (id: string) => !leftOut.has(`terms/${id}/`);
  const read = terms.map((entry) => {
    const { id, data } = entry;
    const { note, faults, links } = readNoteOrReuse(entry, context);
    const see = data.see.filter(isThere);
    const broader = [data.broader].find((one) => one !== undefined && isThere(one));
    return {
      term: { ...data, sources: withKinds(data.sources, publishers), see, broader, id, note },
      faults,
      links: { page: `terms/${id}/`, links },
    };
  });
  return {
    terms: read.map(({ term }) => term),
    faults: read.flatMap(({ faults }) => faults),
    links: read.map(({ links }) => links),
  };
}

/**
 * Checks the text about the publication, which Astro renders: its faults, its links into the site, and its heading ids.
 */
function readAbout({ about }: ContentFiles): {
  faults: readonly Fault[];
  links: readonly OwnLink[];
  headings: readonly string[];
} {
  if (about === undefined) return { faults: [], links: [], headings: [] };
  const { tree, faults, links } = readMarkup(about.body, 'about', about.file);
  return { faults, links, headings: tree === undefined ? [] : headingSlugs(tree) };
}
