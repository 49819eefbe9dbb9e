/** What a content folder holds, once its files are read. */
import type { Entry } from './entry.ts';
import type { Fault } from '../faults/fault.ts';
import type { Picture } from './pictures.ts';
import type { AboutData } from '../schemas/about.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { PublishersData } from '../schemas/publishers.ts';
import type { RegisterData } from '../schemas/register.ts';
import type { SiteData } from '../schemas/site.ts';
import type { TermData } from '../schemas/term.ts';
import type { SourceLine } from './source-text.ts';
import type { TextFile } from './text-file.ts';

/** An entry with text below its front matter. */
export interface TextEntry<Data> extends Entry<Data> {
  /** The text, line by line as in the file; the front matter's letters are blanks. */
  readonly body: string;
  /** SHA-256 of the whole file. */
  readonly hash: string;
}

/** The folder of a document that is withdrawn, of which nothing else is read: its paragraphs' pages say that it is. */
export interface WithdrawnFiles extends Entry<DocumentData> {
  /** The file of its paragraphs' ids; `undefined` if there is none yet. */
  readonly lock: TextFile | undefined;
  /** Where that file is, or would be. */
  readonly lockFile: string;
}

/** A document's folder. */
export interface DocumentFiles extends WithdrawnFiles {
  readonly source: TextFile;
  /** Lines of official text, the title first. */
  readonly lines: readonly SourceLine[];
  /** Its register of facts and quotations; `undefined` if it keeps none, or one with a fault. */
  readonly register: Entry<RegisterData> | undefined;
  /** Every text file in it but the sections and the file of ids. */
  readonly texts: readonly TextFile[];
  /** Its section files, listed or not, by name without `.mdx`. */
  readonly sectionFiles: ReadonlyMap<string, TextFile>;
  /** Its pictures, shown or not, by name; `undefined` for one with a fault. */
  readonly pictures: ReadonlyMap<string, Picture | undefined>;
}

/** All that could be read. What has a fault is left out of everything but the lists of names. */
export interface ContentFiles {
  readonly site: Entry<SiteData> | undefined;
  readonly about: TextEntry<AboutData> | undefined;
  /** Who published the sources of the notes; nobody where there is no such file, `undefined` where it has a fault. */
  readonly publishers: PublishersData | undefined;
  readonly documents: readonly DocumentFiles[];
  readonly withdrawn: readonly WithdrawnFiles[];
  readonly terms: readonly TextEntry<TermData>[];
  /** Text files that belong to no document. */
  readonly ownTexts: readonly TextFile[];
  /** The file of published addresses; `undefined` if there is none yet. */
  readonly addresses: TextFile | undefined;
  /** Where that file is, or would be. */
  readonly addressFile: string;
  /** Text files of documents that are left out. */
  readonly unsoundTexts: readonly TextFile[];
  /** Name of every document's folder, but for withdrawn ones, and of every term's file, sound or not. */
  readonly documentIds: readonly string[];
  readonly termIds: readonly string[];
  /** The documents and terms that are drafts, sound or not, by their addresses, each with its folder or file. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** A folder of which nothing is read, because of faults that are the only ones to be told. */
export const noContent = (addressFile: string, faults: readonly Fault[]): ContentFiles => ({
  site: undefined,
  about: undefined,
  publishers: undefined,
  documents: [],
  withdrawn: [],
  terms: [],
  ownTexts: [],
  unsoundTexts: [],
  addresses: undefined,
  addressFile,
  documentIds: [],
  termIds: [],
  drafts: new Map(),
  faults,
});

/** The text of every file that readers may be shown something of, or that may come to that once its faults are mended. */
export const textsOf = ({ documents, ownTexts, unsoundTexts }: ContentFiles): string[] =>
  [
    ...ownTexts,
    ...unsoundTexts,
    ...documents.flatMap(({ texts, sectionFiles }) => [...texts, ...sectionFiles.values()]),
  ].map(({ text }) => text);
