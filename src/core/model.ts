/**
 * The model: a publication after its content was read and checked. Pages, exports, citations and search read only the
 * model.
 */
import type { Root as HtmlRoot } from 'hast';
import type { AddressedBlock, Block } from './block.ts';
import type { DocumentData, ProvenanceData, Withdrawal } from './schemas/document.ts';
import type { PairsData } from './schemas/pairs.ts';
import type { PartData, SiteData } from './schemas/site.ts';
import type { CitedSource } from './schemas/sources.ts';
import type { TermData } from './schemas/term.ts';
import type { FormerParagraph } from './ids/former.ts';
import type { Joins } from './ids/joins.ts';
import type { LabelledDocument } from './ids/labels.ts';
import type { PublishedId } from './ids/lock-file.ts';
import type { FormsByLanguage } from './forms/forms.ts';
import type { Occurrence } from './forms/occurrences.ts';
import type { Expression } from './expression.ts';
import type { FeatureName } from './features.ts';
import type { Force } from './force.ts';
import type { About, OwnPage } from './own-texts.ts';
import type { Reference } from './reference.ts';
import type { Register, WithSources } from './register.ts';

/** A publication: its documents by title, its terms by label, and the places of each term. */
export interface Publication {
  readonly site: SiteData;
  /** BCP 47 tags of all languages in which there are documents or names of terms. */
  readonly languages: readonly string[];
  readonly about: About;
  /** Its own pages, in the order of their names. */
  readonly pages: readonly OwnPage[];
  readonly documents: readonly Document[];
  /** All expressions of these: each document, followed by its former editions, the latest first. */
  readonly expressions: readonly Document[];
  readonly terms: readonly Term[];
  readonly concordance: Concordance;
  /** The places of terms in titles, headings and closing notes, which the concordance leaves out. */
  readonly headingPlaces: HeadingPlaces;
  /** What refers to each passage; empty if the site does not show it. */
  readonly referrers: Referrers;
  /** What features make of content of their own. Each feature knows what is its own. */
  readonly ofFeatures: ReadonlyMap<FeatureName, unknown>;
  /** Pages at former addresses, which say where their content is now. */
  readonly former: readonly FormerPage[];
}

/** A page that says what happened to the content of a former address. */
export interface FormerPage {
  /** Its address below the site's base: `charter/i/`. */
  readonly path: string;
  readonly became: Fate;
  /** The document that contains its paragraphs now, if there is one. */
  readonly document: Document | undefined;
  /** Every paragraph that had an address on it. */
  readonly paragraphs: readonly FormerParagraph[];
}

/** What happened to a page. */
export type Fate =
  | {
      readonly kind: 'moved';
      /** Its present address, below the site's base. */
      readonly path: string;
      readonly title: string;
      /** BCP 47 tag of the title's language. */
      readonly language: string;
    }
  | { readonly kind: 'gone'; /** The day. */ readonly on: string }
  | {
      readonly kind: 'withdrawn';
      readonly document: WithdrawnDocument;
      /** The document to read instead. */
      readonly instead: Document | undefined;
    };

/** A withdrawn document, for which only a notice is published. */
export interface WithdrawnDocument extends Pick<DocumentData, 'title' | 'language'> {
  readonly id: string;
  readonly withdrawn: Withdrawal;
  /** Ids of its paragraphs. */
  readonly paragraphs: readonly string[];
}

/** A document: the current edition of a work with the former ones, or a former edition by itself. */
export interface Document
  extends Expression, Omit<DocumentData, 'force' | 'provenance' | 'sections' | 'withdrawn' | 'unlinked'> {
  /** All editions of the work, this one too: which they are, from the oldest to the current one. */
  readonly editions: readonly Pick<Document, keyof Expression | 'published' | 'force'>[];
  /** The editions before the current one, from the oldest, with their texts; empty for a former edition. */
  readonly former: readonly Document[];
  /** The current texts of its work in each language, the original first; only itself if there is no version in another. */
  readonly versions: readonly Pick<
    Document,
    keyof Expression | 'language' | 'authority' | 'translator' | 'published'
  >[];
  /** Of a version: which of its passages belong to which of its original; `undefined` if nobody has written it. */
  readonly pairs: PairsData['pairs'] | undefined;
  /** Its title on one line. */
  readonly title: string;
  /** Its title as in the official text, with line breaks. */
  readonly heading: string;
  /** BCP 47 tag of the title's language: that of the text, unless the document specifies another. */
  readonly titleLanguage: string;
  /** Its name in links and lists: the short title that we give it, or its title. */
  readonly name: string;
  /** BCP 47 tag of the name's language: that of the publication, or that of the title. */
  readonly nameLanguage: string;
  /** Whether it is in force, and its passages; `undefined` if nothing is said of that, or the site does not show it. */
  readonly force: Force | undefined;
  /** What is known of the text's origin. */
  readonly provenance: readonly WithSources<ProvenanceData>[];
  readonly sections: readonly Section[];
  /** Every paragraph id that was ever published. */
  readonly ids: readonly PublishedId[];
  /** Former names in its address. */
  readonly formerly: readonly string[];
  /** Sections that it no longer has, although ids still begin with their slugs. */
  readonly formerSections: Required<LabelledDocument>['formerSections'];
  /** What its text says of its own parts, in reading order: links, and what is none. */
  readonly references: readonly Reference[];
  /** Its register of facts and quotations (statements/register.ts reads it), if it has one. */
  readonly register: Register | undefined;
  /** The source's closing line, which says where it first appeared, if there is one. */
  readonly closingNote: string | undefined;
  /** SHA-256 of `source.txt`, in hexadecimal. */
  readonly sourceHash: string;
  /** The texts of its files by their names: `document.yaml`, `source.txt`, its sections, and the lock file of its ids. */
  readonly files: ReadonlyMap<string, string>;
}

/** A group of sections, such as a chapter. It has a heading but no page of its own. */
export interface Group {
  /** Its official heading, with line breaks. */
  readonly heading: string;
  /** Slug of its first section, whose page shows the group's heading. */
  readonly first: string;
}

/** A section, which is one page. */
export interface Section extends Joins {
  /** Id of its document. */
  readonly document: string;
  readonly slug: string;
  readonly label: string;
  /** The official heading, with line breaks; `undefined` if the official text has none. */
  readonly heading: string | undefined;
  /** The groups that contain it, from the outermost: a part, a chapter. */
  readonly groups: readonly Group[];
  /** The section's name in a list: the heading without its number, or our title. */
  readonly title: string;
  /** Whether its name contains its label already: "Article 1" with the label "Art. 1", or a title of ours. */
  readonly isNamedByLabel: boolean;
  /** BCP 47 tag of the title's language: that of the document, or that of the publication if the title is ours. */
  readonly titleLanguage: string;
  /** Official text in reading order, without the footnotes. */
  readonly blocks: readonly Block[];
  /** Its footnotes, in the order of their first calls. */
  readonly footnotes: readonly AddressedBlock[];
  /** Marked terms, in reading order. */
  readonly marks: readonly Mark[];
  /** How many minutes it takes to read, not rounded. */
  readonly minutes: number;
}

/** A marked term: the term, the block, and the words that are marked. */
export interface Mark {
  readonly term: string;
  /** Id of the paragraph or caption. */
  readonly block: string;
  readonly words: string;
  /** The offset in the block's text at which the words begin, in UTF-16 code units. */
  readonly start: number;
}

/** A term of art with its note. */
export interface Term extends Omit<TermData, 'forms' | 'sources' | 'wordings'> {
  readonly id: string;
  /** The wordings that it lists for reference corpora; `undefined` if the site shows no corpus. */
  readonly wordings?: TermData['wordings'];
  /** The sources that its note cites, in order; each with its id in `sources.yaml` if it has one. */
  readonly sources: readonly CitedSource[];
  readonly forms: FormsByLanguage;
  /** The parts of its note, in the order of `site.yaml`. */
  readonly note: readonly NotePart[];
}

/** A part of a note. */
export interface NotePart extends PartData {
  /** Fragment id of its heading on the term's page. */
  readonly fragment: string;
  /**
   * The content below the heading, as HTML elements with six of our own: `place` (properties `document`, `section`,
   * `block`, and `language`, the document's) around words that name a paragraph, and five empty elements: `source`
   * (property `number`), `attested` (properties `corpus`, `text`, `date`, `name`, the title of the text, and `wording`),
   * `in-words` in its place where corpora are left out (properties `date`, `name` and `language`, that of the name), `date`
   * (property `datetime`), and `first-among` before a history (properties `texts`, their number, and `corpus`, if it is
   * shown).
   */
  readonly body: HtmlRoot;
}

/** An occurrence of a term, or of a narrower term, with the block that contains it. */
export interface Place extends Occurrence {
  readonly document: Document;
  readonly section: Section;
  readonly block: AddressedBlock;
}

/** Every place of every term, in reading order, by term id. */
export type Concordance = ReadonlyMap<string, readonly Place[]>;

/** A passage that refers to another. */
export interface Referrer {
  readonly document: Document;
  readonly section: Section;
  readonly block: AddressedBlock;
}

/** What refers to the parts of each text, by its id: by the id of a block, or by the slug of a section with a slash. */
export type Referrers = ReadonlyMap<string, ReadonlyMap<string, readonly Referrer[]>>;

/** An occurrence of a term, or of a narrower term, in words without an address. It is listed but never marked. */
export interface HeadingPlace extends Occurrence {
  readonly document: Document;
  /** The section whose page shows the words; `undefined` for a document's title. */
  readonly section: Section | undefined;
  readonly kind: 'title' | 'heading' | 'closingNote';
  /** The words, on one line. */
  readonly text: string;
  /** The page that shows them, with a fragment if they have one. */
  readonly path: string;
}

/** Every such place of every term, in reading order, by term id. */
export type HeadingPlaces = ReadonlyMap<string, readonly HeadingPlace[]>;

/** Returns the name of a section outside its document: its whole heading on one line, or our title. */
export function sectionName({ heading, title }: Pick<Section, 'heading' | 'title'>): string {
  return heading?.replaceAll('\n', ' ') ?? title;
}
