/**
 * The terms as data: of the publication their names, gloss, sources and how much each is used, and of each document the
 * places in it. A file of all places would grow with the library beyond what anybody can open.
 */
import type { TermData } from '../core/schemas/term.ts';
import { blockPath, documentPath, publicAddress, sitePath, termPath } from '../core/addresses/addresses.ts';
import type { Concordance, Document, Term } from '../core/model.ts';
import { byDocument, gatherPlaces } from '../core/terms/concordance.ts';

/** What `terms/terms.json` holds. */
export interface TermsExport {
  /** Address of the index of terms. */
  readonly address: string;
  readonly terms: readonly TermExport[];
}

/** A term: its front matter (core/schemas/term.ts describes the fields), its address and how much it is used. */
export interface TermExport extends Omit<TermData, 'draft'> {
  readonly id: string;
  readonly address: string;
  /** In how many places it or a narrower term stands, and in how many documents. */
  readonly count: number;
  readonly documents: number;
}

/** What a document's `terms.json` holds. */
export interface DocumentTermsExport {
  /** Address of the document's front page. */
  readonly address: string;
  /** The terms that stand in it. */
  readonly terms: readonly {
    readonly id: string;
    readonly address: string;
    /** Where it or a narrower term stands, in reading order; offsets in UTF-16 code units of the paragraph's text. */
    readonly places: readonly {
      readonly section: string;
      /** Id of the paragraph or caption. */
      readonly block: string;
      readonly label: string;
      readonly address: string;
      /** The term that the wording belongs to: this one or a narrower. */
      readonly term: string;
      readonly form: string;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
}

/**
 * All terms.
 *
 * @param site the site's origin, where it is known
 */
export function exportTerms(terms: readonly Term[], concordance: Concordance, site: URL | undefined): TermsExport {
  return {
    address: publicAddress(sitePath('terms/'), site),
    terms: terms.map(({ note: _, draft: __, ...term }) => {
      const places = concordance.get(term.id) ?? [];
      return {
        ...term,
        address: publicAddress(termPath(term.id), site),
        count: places.length,
        documents: byDocument(places).size,
      };
    }),
  };
}

/**
 * The places of all terms in a document.
 *
 * @param site the site's origin, where it is known
 */
export function exportDocumentTerms(
  document: Document,
  terms: readonly Term[],
  site: URL | undefined,
): DocumentTermsExport {
  const concordance = gatherPlaces([document], terms);
  const found = terms.map(({ id }) => ({
    id,
    address: publicAddress(termPath(id), site),
    places: (concordance.get(id) ?? []).map(({ document: _, section, block, ...occurrence }) => ({
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
