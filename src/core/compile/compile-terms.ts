/** Makes the terms of the model: reads their notes, and leaves out what is not published. */
import type { Fault } from '../faults/fault.ts';
import type { ContentFiles } from '../files/content-files.ts';
import type { Joins } from '../ids/joins.ts';
import type { ElementsInNotes } from '../markdown/elements-in-notes.ts';
import { type KnownPlaces, knownPlaces } from '../markdown/places.ts';
import type { Term } from '../model.ts';
import { pageKindOf } from '../published/changes.ts';
import type { CitedData, CitedSource } from '../schemas/sources.ts';
import type { TermData } from '../schemas/term.ts';
import { citedSources, type KnownSources } from '../terms/cited-sources.ts';
import type { LinksOfPage } from '../checks/links.ts';
import type { CompiledDocument } from './compile-document.ts';
import type { DocumentContext } from './context.ts';
import { documentNames } from './document-names.ts';
import { readNoteOrReuse } from './reuse-note.ts';

/** The terms, with the faults of their notes and the links in them. */
export interface CompiledTerms {
  readonly terms: readonly Term[];
  readonly faults: readonly Fault[];
  readonly links: readonly LinksOfPage[];
}

/**
 * Makes the terms of the model.
 *
 * @param compiled the documents whose places notes may name
 * @param languages the languages in which notes may contain words (BCP 47)
 * @param inNotes what features know of their elements in notes
 * @param hasWordings whether the site shows what terms say for the feature of that name
 */
export function compileTerms(
  files: ContentFiles,
  compiled: readonly CompiledDocument[],
  { leftOut, ownLanguage, ...known }: DocumentContext,
  languages: readonly string[],
  { inNotes, hasWordings }: { readonly inNotes: readonly ElementsInNotes[]; readonly hasWordings: boolean },
): CompiledTerms {
  const context = {
    parts: files.site?.data.parts,
    places: namablePlaces(files, compiled, ownLanguage, leftOut),
    language: ownLanguage,
    languages,
    ofFeatures: inNotes,
  };
  const isThere = (id: string) => !leftOut.has(`terms/${id}/`);
  const read = files.terms.map((entry) => {
    const { id, data } = entry;
    const { note, faults, links } = readNoteOrReuse(entry, context);
    const see = data.see.filter(isThere);
    const broader = [data.broader].find((one) => one !== undefined && isThere(one));
    return {
      term: {
        ...(hasWordings ? data : withoutWordings(data)),
        sources: data.sources.flatMap((cited) => sourceWithId(cited, known)),
        see,
        broader,
        id,
        note,
      },
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

/** Finds a source, and keeps the id by which the note cites it. */
const sourceWithId = (cited: CitedData, known: KnownSources): CitedSource[] =>
  citedSources([cited], known).map((source) => ('id' in cited ? { id: cited.id, ...source } : source));

/** A term without what only corpora ask of it. */
const withoutWordings = ({ wordings: _, caution: __, ...others }: TermData) => others;

/** Every place that a note may name. */
export function namablePlaces(
  files: ContentFiles,
  compiled: readonly Pick<CompiledDocument, 'places'>[],
  ownLanguage: string,
  leftOut: ReadonlySet<string>,
): KnownPlaces {
  // Only what notes depend on, so that a dev server reads a note again only if something that it names has changed.
  const documents = files.documents.map(({ id, edition, data }) => ({
    id,
    edition,
    ...documentNames(data, ownLanguage, edition),
    language: data.language,
    ...joinsOf(data),
    sections: data.sections.map((section) => ({ label: section.label, ...joinsOf(section) })),
  }));
  const drafts = [...leftOut]
    .filter((address) => pageKindOf(address) === 'document')
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
