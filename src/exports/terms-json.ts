/** All terms as data: names, gloss, sources and every place in the text. */
import type { TermData } from '../core/content/schemas/term.ts';
import { blockPath, publicAddress, sitePath, termPath } from '../core/addresses.ts';
import type { Concordance } from '../core/model.ts';
import type { Term } from '../core/model.ts';

/** What `terms/terms.json` holds. */
export interface TermsExport {
  /** Address of the index of terms. */
  readonly address: string;
  readonly terms: readonly TermExport[];
}

/** A term: its front matter (core/content/schemas/term.ts describes the fields), its address and its places. */
export interface TermExport extends Omit<TermData, 'draft'> {
  readonly id: string;
  readonly address: string;
  /** Where it or a narrower term stands, in reading order; offsets in UTF-16 code units of the paragraph's text. */
  readonly places: readonly {
    readonly document: string;
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
}

/**
 * All terms.
 *
 * @param site the site's origin, where it is known
 */
export function exportTerms(terms: readonly Term[], concordance: Concordance, site: URL | undefined): TermsExport {
  return {
    address: publicAddress(sitePath('terms/'), site),
    terms: terms.map(({ note: _, draft: __, ...term }) => ({
      ...term,
      address: publicAddress(termPath(term.id), site),
      places: (concordance.get(term.id) ?? []).map(({ document, section, block, ...occurrence }) => ({
        document: document.id,
        section: section.slug,
        block: block.id,
        label: block.label,
        address: publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site),
        ...occurrence,
      })),
    })),
  };
}
