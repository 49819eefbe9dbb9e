/**
 * The model: what a publication is once its content has been read and checked. Pages, exports, citations and search
 * read it and nothing else.
 */
import type { Root as HtmlRoot } from 'hast';
import type { DocumentData } from './content/schemas/document.ts';
import type { PartData, SiteData } from './content/schemas/site.ts';
import type { RegisterData } from './content/schemas/register.ts';
import type { TermData } from './content/schemas/term.ts';
import type { Labels } from './ids/labels.ts';
import type { IdEntry } from './ids/lock-file.ts';
import type { FormsByLanguage } from './terms/forms.ts';
import type { Occurrence } from './terms/occurrences.ts';

/** A publication: its documents by title, its terms by label, and where each term stands. */
export interface Publication {
  readonly site: SiteData;
  readonly about: About;
  readonly documents: readonly Document[];
  readonly terms: readonly Term[];
  readonly concordance: Concordance;
}

/** What the publication says of itself. */
export interface About {
  /** A sentence for search engines. */
  readonly description: string;
  /** The text in Markdown, which Astro renders; empty where it has a fault. */
  readonly body: string;
}

/** A document. */
export interface Document extends Omit<DocumentData, 'sections'> {
  /** Name of its folder, and the first part of its addresses. */
  readonly id: string;
  readonly sections: readonly Section[];
  /** Every paragraph id ever published. */
  readonly ids: readonly IdEntry[];
  /** Its register of facts and quotations (statements/register.ts reads it), if it keeps one. */
  readonly register: RegisterData | undefined;
  /** The source's closing line about where it first appeared, if it has one. */
  readonly provenance: string | undefined;
  /** SHA-256 of `source.txt`, in hexadecimal. */
  readonly sourceHash: string;
}

/** A section: one page. */
export interface Section {
  /** Id of its document. */
  readonly document: string;
  readonly slug: string;
  readonly label: string;
  /** The official heading; `undefined` where the official text has none. */
  readonly heading: string | undefined;
  /** What to call the section in a list: the heading without its numeral, or our title. */
  readonly title: string;
  /** BCP 47 tag of the title's language: the document's, or the publication's where the title is ours. */
  readonly titleLanguage: string;
  /** Official text in reading order. */
  readonly blocks: readonly Block[];
  /** Marked terms, in reading order. */
  readonly marks: readonly Mark[];
  /** How long it takes to read, in minutes and parts of them. */
  readonly minutes: number;
}

/** A piece of official text. A document is a tree of them. */
export type Block = AddressedBlock | HeadingBlock | PlainBlock;

interface BlockParts {
  /** The official number that the text itself gives it, such as `(a)`; none where it gives none. */
  readonly number: string | undefined;
  /** Its words and nothing else, as `source.txt` has them. */
  readonly text: string;
  /** The same words with what is marked in them. */
  readonly words: readonly Words[];
  /** Blocks below it, such as the points of an item. */
  readonly children: readonly Block[];
}

/** A block that has a number, official or ours, and an address of its own. */
export interface AddressedBlock extends BlockParts, Labels {
  readonly kind: 'paragraph' | 'caption';
  /** Its id in the document, for ever: `iii-4`. */
  readonly id: string;
  /** Every form of a term in it, by the longest wording, in order. */
  readonly occurrences: readonly Occurrence[];
}

/** A sub-heading. */
export interface HeadingBlock extends BlockParts {
  readonly kind: 'heading';
  /** Fragment id on its page. */
  readonly id: string;
  readonly label: undefined;
  /** 2 for the first level below a section's heading. */
  readonly level: number;
}

/** A block that is neither cited nor linked to: the source's closing note. */
export interface PlainBlock extends BlockParts {
  readonly kind: 'provenance';
  readonly id: undefined;
  readonly label: undefined;
}

/** A stretch of official words: plain, or a marked term or emphasis around others. */
export type Words =
  | string
  | { readonly kind: 'term'; readonly term: string; readonly words: readonly Words[] }
  | { readonly kind: 'emphasis' | 'strong'; readonly words: readonly Words[] };

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

/** The blocks of a section that have an address, in reading order. */
export function addressedBlocks(section: Section): AddressedBlock[] {
  const among = (blocks: readonly Block[]): AddressedBlock[] =>
    blocks.flatMap((block) => [...(block.label === undefined ? [] : [block]), ...among(block.children)]);
  return among(section.blocks);
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
