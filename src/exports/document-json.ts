/** A document as data: its text block by block, with ids, addresses and the terms in each block. */
import { blockPath, documentPath, publicAddress, sectionPath } from '../core/addresses/addresses.ts';
import type { ProvenanceData } from '../core/schemas/document.ts';
import type { LicenceData } from '../core/schemas/fields.ts';
import type { SourceData } from '../core/schemas/term.ts';
import type { Block } from '../core/block.ts';
import type { Document, Section } from '../core/model.ts';
import type { QuotableBlock, QuotableDocument, QuotableSection } from '../core/quotations/source.ts';
import { blocksOfWords } from '../core/reading-order.ts';
import type { Occurrence } from '../core/forms/occurrences.ts';

/** What `document.json` holds. */
export interface DocumentExport extends QuotableDocument {
  /** Address of the document's front page. */
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag of the title, where it is not in the language of the text. */
  readonly titleLanguage?: string;
  /** Official numbers and the like by which it is known, the usual one first. */
  readonly identifiers?: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly publisher: string;
  /** ISO 8601 dates, as precise as they are known. */
  readonly published: string;
  readonly received: string;
  /** The issue in which the text first appeared, where that is another. */
  readonly original?: string;
  /** The publisher's own page. */
  readonly url: string;
  /** On what terms the official text may be used again, where its publisher says so. */
  readonly licence?: LicenceData;
  /** What is known of where the text comes from, statement by statement. */
  readonly provenance?: readonly ProvenanceExport[];
  /** Hash of the text as received, in hexadecimal. */
  readonly sha256: string;
  readonly sections: readonly SectionExport[];
}

/** A statement about where the text comes from. */
export interface ProvenanceExport extends Pick<ProvenanceData, 'about' | 'text'> {
  /** Ids of the paragraphs and captions that it speaks of. */
  readonly paragraphs?: readonly string[];
  readonly sources?: readonly SourceData[];
}

/** A section. */
export interface SectionExport extends QuotableSection {
  /** Last part of its address. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** Headings of the chapters that it is in, outermost first, if there are such. */
  readonly groups?: readonly string[];
  /** The official heading, if it has one. */
  readonly heading?: string;
  /** Its blocks in reading order. */
  readonly blocks: readonly BlockExport[];
}

/** A block of official text. Paragraphs and captions have an id, a label and an address. */
export interface BlockExport extends QuotableBlock {
  readonly kind: Block['kind'];
  readonly id?: string;
  readonly label?: string;
  readonly address?: string;
  /** The official number that is drawn before its words and is none of them, after those of items that begin with it: "(b) (ii)". */
  readonly number?: string;
  readonly text: string;
  /** Every form of a term in it, by the longest wording; offsets in UTF-16 code units. */
  readonly terms?: readonly Occurrence[];
}

/**
 * A document as data.
 *
 * @param site the site's origin, where it is known
 */
export function exportDocument(document: Document, site: URL | undefined): DocumentExport {
  const { id, title, titleLanguage, language, publisher, published, received, original, url } = document;
  const { identifiers, licence, provenance, sourceHash, sections } = document;
  return {
    address: publicAddress(documentPath(id), site),
    title,
    ...(titleLanguage === language ? {} : { titleLanguage }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    language,
    publisher,
    published,
    received,
    ...(original === undefined ? {} : { original }),
    url,
    ...(licence === undefined ? {} : { licence }),
    ...(provenance.length === 0 ? {} : { provenance: provenance.map(exportProvenance) }),
    sha256: sourceHash,
    sections: sections.map((section) => exportSection(section, site)),
  };
}

function exportProvenance({ about, text, paragraphs, sources }: ProvenanceData): ProvenanceExport {
  return {
    about,
    text,
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function exportSection(section: Section, site: URL | undefined): SectionExport {
  const { document, slug, label, groups, heading } = section;
  return {
    id: slug,
    label,
    address: publicAddress(sectionPath(document, slug), site),
    ...(groups.length === 0 ? {} : { groups: groups.map((group) => group.heading) }),
    ...(heading === undefined ? {} : { heading }),
    blocks: blocksOfWords(section).map(({ block, ...number }) => {
      const { kind, text } = block;
      if (block.label === undefined) return { kind, ...number, text };
      const address = publicAddress(blockPath({ document, section: slug, id: block.id }), site);
      return { kind, id: block.id, label: block.label, ...number, text, address, terms: block.occurrences };
    }),
  };
}
