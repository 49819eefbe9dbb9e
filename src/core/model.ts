/**
 * The model: what a publication is once its content has been read and checked. Pages, exports, citations and search
 * read it and nothing else.
 */
import type { Root as HtmlRoot } from 'hast';
import type { AddressedBlock, Block } from './block.ts';
import type { DocumentData, Withdrawal } from './schemas/document.ts';
import type { PartData, SiteData } from './schemas/site.ts';
import type { RegisterData } from './schemas/register.ts';
import type { TermData } from './schemas/term.ts';
import type { FormerParagraph } from './ids/former.ts';
import type { Joins } from './ids/joins.ts';
import type { LabelledDocument } from './ids/labels.ts';
import type { PublishedId } from './ids/lock-file.ts';
import type { FormsByLanguage } from './forms/forms.ts';
import type { Occurrence } from './forms/occurrences.ts';

/** A publication: its documents by title, its terms by label, and where each term stands. */
export interface Publication {
  readonly site: SiteData;
  /** BCP 47 tags of the languages that its documents are in, and that its terms have names in. */
  readonly languages: readonly string[];
  readonly about: About;
  readonly documents: readonly Document[];
  readonly terms: readonly Term[];
  readonly concordance: Concordance;
  /** Where terms stand in titles, headings and closing notes, which the concordance leaves out. */
  readonly headingPlaces: HeadingPlaces;
  /** Pages at addresses that lead elsewhere now, or nowhere. */
  readonly former: readonly FormerPage[];
}

/** A page that says what became of what stood at its address. */
export interface FormerPage {
  /** Its address below the site's: `charter/i/`. */
  readonly path: string;
  readonly became: Fate;
  /** The document that its paragraphs are in now, if there is one. */
  readonly document: Document | undefined;
  /** Every paragraph that had an address on it. */
  readonly paragraphs: readonly FormerParagraph[];
}

/** What became of a page. */
export type Fate =
  | {
      readonly kind: 'moved';
      /** Its address now, below the site's. */
      readonly path: string;
      readonly title: string;
      /** BCP 47 tag of the title's language. */
      readonly language: string;
    }
  | { readonly kind: 'gone'; /** The day. */ readonly on: string }
  | {
      readonly kind: 'withdrawn';
      readonly document: WithdrawnDocument;
      /** The document to read in its stead. */
      readonly instead: Document | undefined;
    };

/** A document that is withdrawn: of it, nothing but a notice is published. */
export interface WithdrawnDocument extends Pick<DocumentData, 'title' | 'language'> {
  readonly id: string;
  readonly withdrawn: Withdrawal;
  /** Ids of its paragraphs. */
  readonly paragraphs: readonly string[];
}

/** What the publication says of itself. */
export interface About {
  /** A sentence for search engines. */
  readonly description: string;
  /** The text in Markdown, which Astro renders; empty where it has a fault. */
  readonly body: string;
}

/** A document. */
export interface Document extends Omit<DocumentData, 'sections' | 'withdrawn'> {
  /** Name of its folder, and the first part of its addresses. */
  readonly id: string;
  /** Its title on one line. */
  readonly title: string;
  /** Its title as the official text has it, a line break between its lines. */
  readonly heading: string;
  /** BCP 47 tag of the title's language: the text's, unless the document says otherwise. */
  readonly titleLanguage: string;
  /** What it is called where it is only named: by the short title that we give it, or by its title. */
  readonly name: string;
  /** BCP 47 tag of the name's language: the publication's, or the title's. */
  readonly nameLanguage: string;
  readonly sections: readonly Section[];
  /** Every paragraph id ever published. */
  readonly ids: readonly PublishedId[];
  /** Names that its address had before. */
  readonly formerly: readonly string[];
  /** Sections that it has no more, whose slugs ids still begin with. */
  readonly formerSections: Required<LabelledDocument>['formerSections'];
  /** Its register of facts and quotations (statements/register.ts reads it), if it keeps one. */
  readonly register: RegisterData | undefined;
  /** The source's closing line about where it first appeared, if it has one. */
  readonly closingNote: string | undefined;
  /** SHA-256 of `source.txt`, in hexadecimal. */
  readonly sourceHash: string;
}

/** A group of sections, such as a chapter: a heading, and no page of its own. */
export interface Group {
  /** Its official heading, a line break between its lines. */
  readonly heading: string;
  /** Slug of the first section in it, on whose page its heading stands. */
  readonly first: string;
}

/** A section: one page. */
export interface Section extends Joins {
  /** Id of its document. */
  readonly document: string;
  readonly slug: string;
  readonly label: string;
  /** The official heading, a line break between its lines; `undefined` where the official text has none. */
  readonly heading: string | undefined;
  /** The groups that it is in, outermost first: a part, a chapter. */
  readonly groups: readonly Group[];
  /** What to call the section in a list: the heading without its numeral, or our title. */
  readonly title: string;
  /** Whether its name says its label already: "Article 1" with the label "Art. 1", or a title of ours. */
  readonly isNamedByLabel: boolean;
  /** BCP 47 tag of the title's language: the document's, or the publication's where the title is ours. */
  readonly titleLanguage: string;
  /** Official text in reading order, without the footnotes. */
  readonly blocks: readonly Block[];
  /** Its footnotes, in the order of their first calls. */
  readonly footnotes: readonly AddressedBlock[];
  /** Marked terms, in reading order. */
  readonly marks: readonly Mark[];
  /** How long it takes to read, in minutes and parts of them. */
  readonly minutes: number;
}

/** A marked term: which, in which block, and the words it is wrapped around. */
export interface Mark {
  readonly term: string;
  /** Id of the paragraph or caption. */
  readonly block: string;
  readonly words: string;
  /** Where the words begin in the block's text, in UTF-16 code units. */
  readonly start: number;
}

/** A term of art with its note. */
export interface Term extends Omit<TermData, 'forms'> {
  readonly id: string;
  readonly forms: FormsByLanguage;
  /** The parts of the note that it has, in the order of `site.yaml`. */
  readonly note: readonly NotePart[];
}

/** A part of a note. */
export interface NotePart extends PartData {
  /** Fragment id of its heading on the term's page. */
  readonly fragment: string;
  /**
   * What stands below the heading, as HTML elements, with three of our own: `place` (properties `document`, `section`,
   * `block`, and `language`, the document's) around words that name a paragraph, and empty ones, `source` (property
   * `number`) and `date` (property `datetime`).
   */
  readonly body: HtmlRoot;
}

/** An occurrence of a term, or of one narrower than it, with the block it stands in. */
export interface Place extends Occurrence {
  readonly document: Document;
  readonly section: Section;
  readonly block: AddressedBlock;
}

/** Every place of every term, in reading order, by term id. */
export type Concordance = ReadonlyMap<string, readonly Place[]>;

/** An occurrence of a term, or of one narrower than it, in words without an address. It is listed, and never marked. */
export interface HeadingPlace extends Occurrence {
  readonly document: Document;
  /** The section on whose page the words stand; none of a document's title. */
  readonly section: Section | undefined;
  readonly kind: 'title' | 'heading' | 'closingNote';
  /** The words, on one line. */
  readonly text: string;
  /** The page on which they stand, with the fragment of those that have one. */
  readonly path: string;
}

/** Such places of every term, in reading order, by term id. */
export type HeadingPlaces = ReadonlyMap<string, readonly HeadingPlace[]>;

/** What to call a section where it stands by itself: its whole heading on one line, or our title. */
export function sectionName({ heading, title }: Pick<Section, 'heading' | 'title'>): string {
  return heading?.replaceAll('\n', ' ') ?? title;
}
