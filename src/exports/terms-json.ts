/**
 * The terms as data. The publication's file has their names, glosses, sources and numbers of uses; each document's file
 * has the places in that document. One file with all places would be too large to open for a library of many documents.
 */
import { blockPath, documentPath, publicAddress, sitePath, termPath } from '../core/addresses/addresses.ts';
import { definedBy } from '../core/definitions/defined.ts';
import type { Document, Publication, Term } from '../core/model.ts';
import { type DefinedExport, exportDefined } from './defined.ts';
import { byDocument, gatherPlaces } from '../core/terms/concordance.ts';
import { notesRights } from '../ui/rights.ts';
import { exportNote, type NotePartExport, sourcesWithIds } from './notes/note-json.ts';

/** The content of `terms/terms.json`. */
export interface TermsExport {
  /** The address of the index of terms. */
  readonly address: string;
  /** On what terms the notes may be used, in words. */
  readonly rights: string;
  readonly terms: readonly TermExport[];
}

/** A term: its front matter (core/schemas/term.ts describes the fields), its note, its address and its number of uses. */
export interface TermExport extends Omit<Term, 'draft' | 'note' | 'sources'> {
  /** The sources of its note, each with its id. */
  readonly sources: readonly (Term['sources'][number] & { readonly id: string })[];
  /** The parts of its note. */
  readonly note: readonly NotePartExport[];
  readonly address: string;
  /** The number of places with this term or a narrower one, and the number of documents. */
  readonly count: number;
  readonly documents: number;
}

/** The content of a document's `terms.json`. */
export interface DocumentTermsExport {
  /** The address of the document's front page. */
  readonly address: string;
  /** The terms that the document uses. */
  readonly terms: readonly {
    readonly id: string;
    readonly address: string;
    /** What the document says itself that the term means. */
    readonly definitions?: readonly DefinedExport[];
    /**
     * The places of this term or a narrower one, in reading order; offsets are UTF-16 code units of the paragraph's
     * text.
     */
    readonly places: readonly {
      readonly section: string;
      /** The id of the paragraph or caption. */
      readonly block: string;
      readonly label: string;
      readonly address: string;
      /** The term that the wording belongs to: this one or a narrower one. */
      readonly term: string;
      readonly form: string;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
}

/** What the terms are taken from. */
type Terms = Pick<Publication, 'concordance' | 'terms'> & {
  readonly site: Pick<Publication['site'], 'language' | 'name' | 'licence'>;
};

/**
 * Makes the content of `terms/terms.json`.
 *
 * @param site the site's origin, if it is known
 */
export const exportTerms = (publication: Terms, site: URL | undefined): TermsExport => ({
  address: publicAddress(sitePath('terms/'), site),
  rights: notesRights(publication.site),
  terms: publication.terms.map((term) => exportTerm(term, publication, site)),
});

/**
 * Makes the content of a term's `term.json`.
 *
 * @param site the site's origin, if it is known
 */
export function exportTerm(
  term: Term,
  { concordance, site: { language } }: Omit<Terms, 'terms'>,
  site: URL | undefined,
): TermExport {
  const { note: _, draft: __, ...data } = term;
  const places = concordance.get(term.id) ?? [];
  return {
    ...data,
    sources: sourcesWithIds(term),
    note: exportNote(term, language, site),
    address: publicAddress(termPath(term.id), site),
    count: places.length,
    documents: byDocument(places).size,
  };
}

/**
 * Makes the content of a document's `terms.json`.
 *
 * @param site the site's origin, if it is known
 */
export function exportDocumentTerms(
  document: Document,
  terms: readonly Term[],
  site: URL | undefined,
): DocumentTermsExport {
  const concordance = gatherPlaces([document], terms);
  const found = terms.map((term) => ({
    id: term.id,
    address: publicAddress(termPath(term.id), site),
    ...exportDefined(definedBy(document, term), site),
    places: (concordance.get(term.id) ?? []).map(({ document: _, section, block, ...occurrence }) => ({
      section: section.slug,
      block: block.id,
      label: block.label,
      address: publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site),
      ...occurrence,
    })),
  }));
  return {
    address: publicAddress(documentPath(document.id), site),
    terms: found.filter(({ places }) => places.length > 0),
  };
}
