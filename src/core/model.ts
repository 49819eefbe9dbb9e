/**
 * The model: what a publication is once its content has been read and checked. Pages, exports, citations and search
 * read it and nothing else.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Picture } from './content/pictures.ts';
import type { DocumentData, Withdrawal } from './content/schemas/document.ts';
import type { Image } from './text/images.ts';
import type { PartData, SiteData } from './content/schemas/site.ts';
import type { RegisterData } from './content/schemas/register.ts';
import type { TermData } from './content/schemas/term.ts';
import type { FormerParagraph } from './ids/former.ts';
import type { Joins } from './ids/joins.ts';
import type { LabelledDocument, Labels } from './ids/labels.ts';
import type { IdEntry } from './ids/lock-file.ts';
import type { FormsByLanguage } from './terms/forms.ts';
import type { Occurrence } from './terms/occurrences.ts';

/** A publication: its documents by title, its terms by label, and where each term stands. */
export interface Publication {
  readonly site: SiteData;
  /** BCP 47 tags of the languages that its documents are in, and that its terms have names in. */
  readonly languages: readonly string[];
  readonly about: About;
  readonly documents: readonly Document[];
  readonly terms: readonly Term[];
  readonly concordance: Concordance;
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
  readonly ids: readonly IdEntry[];
  /** Names that its address had before. */
  readonly formerly: readonly string[];
  /** Sections that it has no more, whose slugs ids still begin with. */
  readonly formerSections: Required<LabelledDocument>['formerSections'];
  /** Its register of facts and quotations (statements/register.ts reads it), if it keeps one. */
  readonly register: RegisterData | undefined;
  /** The source's closing line about where it first appeared, if it has one. */
  readonly provenance: string | undefined;
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

/** A piece of official text. A document is a tree of them. */
export type Block = AddressedBlock | HeadingBlock | TableBlock | FigureBlock | PlainBlock;

interface BlockParts {
  /** Its words and nothing else, as `source.txt` has them; a line break is "\n". Empty where it has only blocks below it. */
  readonly text: string;
  /** The same words with what is marked in them. */
  readonly words: readonly Words[];
  /** Blocks below it, such as the points of an item, in order. */
  readonly children: readonly Block[];
}

/** A block that has a number, official or ours, and an address of its own. */
export interface AddressedBlock extends BlockParts, Labels {
  readonly kind: 'paragraph' | 'item' | 'caption' | 'cell' | 'footnote' | 'signature';
  /** Its id in the document, for ever: `iii-4`, `article-5-1-b`. */
  readonly id: string;
  /**
   * The official number that stands beside its text and is no part of it, such as "(a)" of a list: drawn. One that the text
   * opens with is in the text.
   */
  readonly marker: string | undefined;
  /** Whether its number is the official text's own, not our count. */
  readonly isOfficial: boolean;
  /** Every form of a term in it, by the longest wording, in order. */
  readonly occurrences: readonly Occurrence[];
}

/** A heading within a section. */
export interface HeadingBlock extends BlockParts {
  readonly kind: 'heading';
  /** Fragment id on its page. */
  readonly id: string;
  readonly label: undefined;
  /** 2 for the first level below a section's heading, 5 for the last. */
  readonly level: number;
}

/** A table; the blocks below it are its caption, if it has one, and the cells that are not empty, row by row. */
export interface TableBlock extends BlockParts {
  readonly kind: 'table';
  readonly id: undefined;
  readonly label: undefined;
  readonly caption: AddressedBlock | undefined;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell in its row; cells that another covers are left out. */
export interface TableCell {
  /** `undefined` for an empty one. */
  readonly block: AddressedBlock | undefined;
  readonly isHeader: boolean;
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
}

/** A figure; the block below it is its caption, if it has one. */
export interface FigureBlock extends BlockParts {
  readonly kind: 'figure';
  readonly id: undefined;
  readonly label: undefined;
  /** Its picture; none where that is not ours to publish. */
  readonly image: FigureImage | undefined;
}

/** A picture, with its file. */
export interface FigureImage extends Image, Pick<Picture, 'path' | 'width' | 'height'> {}

/**
 * A block that is neither cited nor linked to: the source's closing note, a quotation around its paragraphs, an item that
 * has no words but those of its points.
 */
export interface PlainBlock extends BlockParts {
  readonly kind: 'provenance' | 'quote' | 'item';
  readonly id: undefined;
  readonly label: undefined;
  /** An item's official number, which stands beside it. */
  readonly marker: string | undefined;
}

/** A stretch of official words: plain, or a marked term, a link or emphasis around others. */
export type Words =
  | string
  | { readonly kind: 'term'; readonly term: string; readonly words: readonly Words[] }
  | { readonly kind: 'link'; readonly address: string; readonly words: readonly Words[] }
  | { readonly kind: 'emphasis' | 'strong' | 'sup' | 'sub'; readonly words: readonly Words[] }
  | { readonly kind: 'break' }
  | Call;

/** Where words call a footnote; drawn, and no part of the text. */
export interface Call {
  readonly kind: 'call';
  /** Id of the footnote. */
  readonly footnote: string;
  /** What is drawn: the footnote's number. */
  readonly marker: string;
  /** Which of the calls of this footnote it is, from 1. */
  readonly nth: number;
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
   * What stands below the heading, as HTML elements, with two of our own: `place` (properties `document`, `section`,
   * `block`, and `language`, the document's) around words that name a paragraph, and `source` (property `number`), empty.
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

/** What to call a section where it stands by itself: its whole heading on one line, or our title. */
export function sectionName({ heading, title }: Pick<Section, 'heading' | 'title'>): string {
  return heading?.replaceAll('\n', ' ') ?? title;
}

/** Every block of a section, those within others among them, in reading order; the footnotes come last. */
export function allBlocks({ blocks, footnotes }: Pick<Section, 'blocks' | 'footnotes'>): Block[] {
  const within = (list: readonly Block[]): Block[] => list.flatMap((block) => [block, ...within(block.children)]);
  return within([...blocks, ...footnotes]);
}

/** The blocks of a section that have an address, in reading order. */
export function addressedBlocks(section: Pick<Section, 'blocks' | 'footnotes'>): AddressedBlock[] {
  return allBlocks(section).filter((block) => block.label !== undefined);
}

/** Whether any term stands in a document; without one it has no map. */
export function usesTerms({ sections }: Document): boolean {
  return sections.flatMap(addressedBlocks).some(({ occurrences }) => occurrences.length > 0);
}

/** The terms marked first in each section, so that a page of the whole document marks each once. */
export function firstMarks(document: Document): (Mark & { section: string })[] {
  const seen = new Set<string>();
  return document.sections.flatMap(({ slug, marks }) =>
    marks.flatMap((mark) => {
      if (seen.has(mark.term)) return [];
      seen.add(mark.term);
      return [{ ...mark, section: slug }];
    }),
  );
}
