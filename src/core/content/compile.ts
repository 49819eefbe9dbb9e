/**
 * From files to the model: everything is checked here, once, and every fault of a run is told. What has a fault is left
 * out of the checks that would only miss it, and out of the model; all else is in it, so that an editor at the dev server
 * sees the rest.
 */
import { closest } from 'fastest-levenshtein';
import { labelsOf } from '../ids/labels.ts';
import type { IdEntry } from '../ids/lock-file.ts';
import { minutesToRead } from '../languages/reading-time.ts';
import { splitterFor } from '../languages/split.ts';
import { readMarkup } from '../markdown/markup.ts';
import { type NoteContext, readNote } from '../markdown/note.ts';
import { type KnownPlaces, knownPlaces, type NamedPlace } from '../markdown/places.ts';
import { allBlocks, type Document, type Group, type Publication, type Section, type Term } from '../model.ts';
import { gatherPlaces } from '../terms/concordance.ts';
import { formsIn } from '../terms/forms.ts';
import { languagesOf } from '../terms/names.ts';
import type { Forms } from '../terms/occurrences.ts';
import { nameOfSection } from '../text/heading-title.ts';
import { readMarks } from '../text/marks.ts';
import { headingIdsOf, numberBlocks, standingIds } from '../text/number-blocks.ts';
import { acceptProposal, checkIds, type Proposal, proposeIds, readIds } from './check-ids.ts';
import { checkCharacters } from './check-characters.ts';
import { checkColours } from './colours.ts';
import { checkRegister } from './check-register.ts';
import { checkTerms, checkUse } from './check-terms.ts';
import { namesOf } from './document-names.ts';
import { asTold, type Fault, isSamePlace } from './fault.ts';
import type { ContentFiles, DocumentFiles } from './read.ts';
import type { SectionData } from './schemas/sections.ts';
import type { SiteData } from './schemas/site.ts';
import { type DocumentText, readSections } from './sections.ts';

/** A document's files, its text and its ids. */
export interface DocumentReading {
  readonly files: DocumentFiles;
  readonly text: DocumentText;
  readonly ids: readonly IdEntry[];
  /** What is wrong with its lock file. */
  readonly idFaults: readonly Fault[];
}

/** What became of a content folder. */
export interface Compiled {
  /** `undefined` without a sound `site.yaml`, which says how all else is to be read. */
  readonly publication: Publication | undefined;
  readonly faults: readonly Fault[];
}

/** Reads the text and the ids of a document. */
export function readDocument(files: DocumentFiles): DocumentReading {
  const { ids, faults } = readIds(files);
  return { files, text: readSections(files), ids, idFaults: faults };
}

/** Checks what was read, and makes the model of it. */
export function compile(files: ContentFiles): Compiled {
  const readings = files.documents.map(readDocument);
  const faults = [
    ...files.faults,
    ...checkCharacters(files),
    ...checkTerms(files),
    ...readings.flatMap(({ text, idFaults }) => [...text.faults, ...idFaults]),
  ];
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

  const collator = new Intl.Collator(ownLanguage);
  const proposed = readings.map((reading) => ({
    ...reading,
    proposal: proposeIds(reading.ids, reading.text.sections),
  }));
  const termIds = new Set(files.termIds);
  const compiled = proposed.map((reading) => compileDocument(reading, formsOf, termIds, ownLanguage));
  const documents = compiled.map(({ document }) => document).toSorted((a, b) => collator.compare(a.title, b.title));
  faults.push(...compiled.flatMap((one) => one.faults));
  const languages = [
    ...new Set([
      ...languagesOf(files.terms.map(({ data }) => data)),
      ...documents.map((document) => document.language),
    ]),
  ];
  const { terms, faults: noteFaults } = compileTerms(files, site?.parts, {
    places: placesOf(proposed, ownLanguage),
    language: ownLanguage,
    split: splitterFor(ownLanguage, languages),
  });
  const aboutFaults = checkAbout(files);
  faults.push(...noteFaults, ...aboutFaults, ...checkSite(files));
  const concordance = gatherPlaces(documents, terms);
  // Where text is missing from the model, so are places.
  if (readings.every(({ text }) => text.faults.length === 0) && files.documents.length === files.documentIds.length)
    faults.push(...checkUse(terms, concordance, files.terms));
  if (site === undefined) return { publication: undefined, faults: asTold(faults) };
  const byLabel = terms.toSorted((a, b) => collator.compare(sortKey(a.label), sortKey(b.label)));
  const { data, body = '' } = files.about ?? {};
  const about = { description: data?.description ?? site.description, body: aboutFaults.length > 0 ? '' : body };
  return { publication: { site, about, languages, documents, terms: byLabel, concordance }, faults: asTold(faults) };
}

/** A label as an index files it: without opening quotation marks. */
const sortKey = (label: string) => label.replace(/^[“"‘'«„]+/, '');

/** A document's files, and its paragraphs beside its ids. */
interface ProposedReading extends DocumentReading {
  readonly proposal: Proposal;
}

function compileDocument(
  { files, text, ids, idFaults, proposal }: ProposedReading,
  formsOf: (language: string) => Forms,
  termIds: ReadonlySet<string>,
  ownLanguage: string,
): { document: Document; faults: Fault[] } {
  const { id, data, source } = files;
  const faults: Fault[] = [];
  const forms = formsOf(data.language);
  const headingIds = headingIdsOf(
    text.sections.flatMap(({ blocks }) => blocks),
    data.sections.map(({ slug }) => slug),
    ids,
  );
  const groups = groupsOf(data.sections);
  const freeIds = standingIds(ids);
  const sections = data.sections.map((section, index): Section => {
    const read = text.sections[index];
    const numbering = { document: data, section, freeIds, headingIds, forms, pictures: files.pictures };
    const { blocks, footnotes, byRead } = numberBlocks(read ?? NO_TEXT, numbering);
    const known = { ids: termIds, forms, language: data.language };
    const { marks, faults: found } = readMarks(byRead, known, read?.file ?? files.file);
    faults.push(...found.filter((fault) => !text.faults.some((known) => isSamePlace(known, fault))));
    return {
      document: id,
      slug: section.slug,
      label: section.label,
      join: section.join,
      counted: section.counted,
      heading: section.heading,
      ...nameOfSection(section),
      groups: groups.get(section.slug) ?? [],
      titleLanguage: section.heading === undefined ? ownLanguage : data.language,
      blocks,
      footnotes,
      marks,
      minutes: minutesToRead(
        allBlocks({ blocks, footnotes }).map((block) => block.text),
        data.language,
      ),
    };
  });
  const document: Document = {
    ...data,
    id,
    ...namesOf(data, ownLanguage),
    sections,
    ids,
    register: files.register?.data,
    provenance: sections.flatMap(allBlocks).find(({ kind }) => kind === 'provenance')?.text,
    sourceHash: source.hash,
  };
  if (idFaults.length > 0) return { document, faults };
  const changed = text.faults.length > 0 ? [] : checkIds(files, proposal);
  const isSettled = text.faults.length + changed.length === 0;
  return { document, faults: [...faults, ...changed, ...checkRegister(files, document, isSettled)] };
}

const NO_TEXT = { blocks: [], footnotes: [] };

/** The groups of each section, by its slug; a group is one object in all its sections. */
function groupsOf(sections: readonly SectionData[]): Map<string, Group[]> {
  const known = new Map<string, Group>();
  return new Map(
    sections.map(({ slug, groups }) => [
      slug,
      groups.map(({ heading, path }) => {
        const group = known.get(path.join()) ?? { heading, first: slug };
        known.set(path.join(), group);
        return group;
      }),
    ]),
  );
}

/** Every paragraph and caption that a note may name, those of texts that are not accepted yet among them. */
function placesOf(readings: readonly ProposedReading[], ownLanguage: string): KnownPlaces {
  const documents = readings.map(({ files: { id, data } }) => ({
    ...data,
    id,
    ...namesOf(data, ownLanguage),
  }));
  const places = readings.flatMap(({ files: { id, data }, text, ids, proposal }): NamedPlace[] => {
    const entries = text.faults.length > 0 ? ids : acceptProposal(proposal, '');
    return entries
      .filter(({ state }) => state === 'stands')
      .map((entry) => ({
        document: id,
        section: entry.section,
        id: entry.id,
        label: labelsOf(entry, data).label,
      }));
  });
  return knownPlaces(documents, places);
}

function compileTerms(
  { terms }: ContentFiles,
  parts: SiteData['parts'] | undefined,
  known: Pick<NoteContext, 'places' | 'language' | 'split'>,
): { terms: Term[]; faults: Fault[] } {
  const read = terms.map(({ id, file, data, body, position }) => {
    const sources = data.sources.map((_, index) => position('sources', index));
    const { note, faults } = readNote(body, { file, sources, parts, ...known });
    return { term: { ...data, id, note }, faults };
  });
  return { terms: read.map(({ term }) => term), faults: read.flatMap(({ faults }) => faults) };
}

/** What the page about the publication has that is not allowed. Astro renders it, and checks it once more. */
function checkAbout({ about }: ContentFiles): readonly Fault[] {
  return about === undefined ? [] : readMarkup(about.body, 'about', about.file).faults;
}

/** A featured term that does not exist, and colours in which text cannot be read. */
function checkSite({ site, termIds }: ContentFiles): Fault[] {
  if (site === undefined) return [];
  const unreadable = checkColours(site.data.colours).map(({ field, found, expected }) => ({
    ...site.position('colours', ...field.split('.')),
    message: `Found ${found}, expected ${expected}. Choose a colour that stands out more.`,
  }));
  const term = site.data.featured?.term;
  if (term === undefined || termIds.includes(term)) return unreadable;
  const suggestion = termIds.length > 0 ? ` Did you mean "${closest(term, [...termIds])}"?` : '';
  return [
    ...unreadable,
    {
      ...site.position('featured', 'term'),
      message: `Found the featured term "${term}", but there is no content/terms/${term}.mdx.${suggestion}`,
    },
  ];
}
