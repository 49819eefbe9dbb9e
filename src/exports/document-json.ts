/** A document as data: its text block by block, with ids, addresses and the terms in each block. */
import { blockPath, documentPath, publicAddress, sectionPath, targetPath } from '../core/addresses/addresses.ts';
import type { ProvenanceData } from '../core/schemas/document.ts';
import type { LicenceData } from '../core/schemas/fields.ts';
import type { SourceData } from '../core/schemas/sources.ts';
import type { WithSources } from '../core/register.ts';
import type { Block } from '../core/block.ts';
import type { Document, Section } from '../core/model.ts';
import { type EditionsExport, exportEditions } from './editions.ts';
import { exportForce, type ForceExport } from './force.ts';
import { forceOfPassages } from '../core/force-of-passages.ts';
import type { QuotableBlock, QuotableDocument, QuotableSection } from '../core/quotations/source.ts';
import { blocksOfWords, pagesOfBlocks } from '../core/reading-order.ts';
import type { Reference } from '../core/reference.ts';
import type { Occurrence } from '../core/forms/occurrences.ts';

/** The content of `document.json`. */
export interface DocumentExport extends QuotableDocument, ForceExport {
  /** The address of the document's front page. */
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag of the title, if it is not in the language of the text. */
  readonly titleLanguage?: string;
  /** Official numbers and other names of the document; the usual one comes first. */
  readonly identifiers?: readonly string[];
  /** BCP 47 tag. */
  readonly language: string;
  /** How binding a version in another language is. */
  readonly authority?: NonNullable<Document['authority']>;
  /** Who translated it, if it is a translation. */
  readonly translator?: string;
  readonly publisher: string;
  /** ISO 8601 date, as precise as it is known. */
  readonly published: string;
  readonly received: string;
  /** All editions of a document that has several. */
  readonly editions?: EditionsExport['editions'];
  /** The issue in which the text first appeared, if it is another issue. */
  readonly original?: string;
  /** The publisher's own page for the document. */
  readonly url: string;
  /** The terms on which the official text may be used again, if its publisher states them. */
  readonly licence?: LicenceData;
  /** Statements about where the text comes from. */
  readonly provenance?: readonly ProvenanceExport[];
  /** Hash of the text as it was received, in hexadecimal. */
  readonly sha256: string;
  readonly sections: readonly SectionExport[];
}

/** A statement about where the text comes from. */
export interface ProvenanceExport extends Pick<ProvenanceData, 'about' | 'text'> {
  /** Ids of the paragraphs and captions that the statement is about. */
  readonly paragraphs?: readonly string[];
  readonly sources?: readonly SourceData[];
}

/** A section. */
export interface SectionExport extends QuotableSection {
  /** The last part of the section's address. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** Headings of the chapters that contain the section, outermost first, if there are any. */
  readonly groups?: readonly string[];
  /** Which of these begins here, from 0, if the section before is in another chapter of the same name. */
  readonly newGroup?: number;
  /** The official heading, if it has one. */
  readonly heading?: string;
  /** The section's blocks in reading order. */
  readonly blocks: readonly BlockExport[];
}

/** A block of official text. Paragraphs and captions have an id, a label and an address. */
export interface BlockExport extends QuotableBlock, ForceExport {
  readonly kind: Block['kind'];
  readonly id?: string;
  readonly label?: string;
  readonly address?: string;
  /** The page of the original on which it begins, if it is known. */
  readonly page?: string;
  /**
   * The official number that is drawn before the block's words and is not part of them. It follows the numbers of the
   * items that begin with this block: "(b) (ii)".
   */
  readonly number?: string;
  readonly text: string;
  /** Every form of a term in the block, the longest wording if several overlap; offsets are UTF-16 code units. */
  readonly terms?: readonly Occurrence[];
  /** What the block says of other parts of the document, and of those of other documents, if its target is sure. */
  readonly references?: readonly ReferenceExport[];
}

/** A reference to another part, or to a part of another document: "Article 5(1)". Offsets are UTF-16 code units. */
export interface ReferenceExport {
  readonly start: number;
  readonly end: number;
  /** The page of the section that it names, with the fragment of a block. */
  readonly address: string;
  /** The date of the edition of another document that it leads to, if that has several, or is later than this text. */
  readonly edition?: string;
}

/**
 * Makes the content of `document.json`.
 *
 * @param site the site's origin, if it is known
 */
export function exportDocument(document: Document, site: URL | undefined): DocumentExport {
  const { id, title, titleLanguage, language, authority, translator, publisher } = document;
  const { published, received, original, url } = document;
  const { identifiers, licence, provenance, sourceHash, sections, references, force } = document;
  const known = { references, pages: pagesOfBlocks(document), forces: forceOfPassages(document) };
  return {
    address: publicAddress(documentPath(id), site),
    title,
    ...(titleLanguage === language ? {} : { titleLanguage }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    language,
    ...(authority === undefined ? {} : { authority }),
    ...(translator === undefined ? {} : { translator }),
    publisher,
    published,
    received,
    ...exportForce(force),
    ...exportEditions(document, site),
    ...(original === undefined ? {} : { original }),
    url,
    ...(licence === undefined ? {} : { licence }),
    ...(provenance.length === 0 ? {} : { provenance: provenance.map(exportProvenance) }),
    sha256: sourceHash,
    sections: sections.map((section, index) => exportSection(section, sections[index - 1], known, site)),
  };
}

function exportProvenance({ about, text, paragraphs, sources }: WithSources<ProvenanceData>): ProvenanceExport {
  return {
    about,
    text,
    ...(paragraphs.length === 0 ? {} : { paragraphs }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function exportSection(
  section: Section,
  before: Section | undefined,
  {
    references,
    pages,
    forces,
  }: {
    readonly references: readonly Reference[];
    readonly pages: ReadonlyMap<string, string>;
    readonly forces: ReturnType<typeof forceOfPassages>;
  },
  site: URL | undefined,
): SectionExport {
  const { document, slug, label, groups, heading } = section;
  const byBlock = Map.groupBy(references, ({ block }) => block);
  return {
    id: slug,
    label,
    address: publicAddress(sectionPath(document, slug), site),
    ...(groups.length === 0 ? {} : { groups: groups.map((group) => group.heading), ...newGroupOf(section, before) }),
    ...(heading === undefined ? {} : { heading }),
    blocks: blocksOfWords(section).map(({ block, ...number }) => {
      const { kind, text } = block;
      if (block.label === undefined) return { kind, ...number, text };
      const address = publicAddress(blockPath({ document, section: slug, id: block.id }), site);
      const page = pages.get(block.id);
      const linked = (byBlock.get(block.id) ?? []).flatMap((one) => exportReference(one, document, site));
      return {
        ...{ kind, id: block.id, label: block.label, ...number, text, address, terms: block.occurrences },
        ...(page === undefined ? {} : { page }),
        ...exportForce(forces.get(block.id)?.said),
        ...(linked.length === 0 ? {} : { references: linked }),
      };
    }),
  };
}

/** Says which chapter begins with a section, where its name does not show that it is another than that of the section before. */
function newGroupOf({ groups, slug }: Section, before: Section | undefined): Pick<SectionExport, 'newGroup'> {
  const newGroup = groups.findIndex(({ first }) => first === slug);
  const byName = groups.findIndex(({ heading }, level) => heading !== before?.groups[level]?.heading);
  return newGroup === byName ? {} : { newGroup };
}

function exportReference(
  { start, words, target }: Reference,
  document: string,
  site: URL | undefined,
): ReferenceExport[] {
  if (typeof target === 'string') return [];
  const edition = target.other?.edition;
  const address = publicAddress(targetPath(document, target), site);
  return [{ start, end: start + words.length, address, ...(edition === undefined ? {} : { edition }) }];
}
