/** The content of a folder after its files are read. */
import type { Entry } from './entry.ts';
import type { Expression } from '../expression.ts';
import type { Fault } from '../faults/fault.ts';
import type { FeatureName } from '../features.ts';
import type { ElementsInNotes } from '../markdown/elements-in-notes.ts';
import type { Document } from '../model.ts';
import type { FolderReader } from './folder-reader.ts';
import type { Picture } from './pictures.ts';
import type { AboutData } from '../schemas/about.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { PageData } from '../schemas/page.ts';
import type { PairsData } from '../schemas/pairs.ts';
import type { PassagesFileData } from '../schemas/passages.ts';
import type { PublishersData } from '../schemas/publishers.ts';
import type { RegisterData } from '../schemas/register.ts';
import type { SourcesData } from '../schemas/sources.ts';
import type { SiteData } from '../schemas/site.ts';
import type { TermData } from '../schemas/term.ts';
import type { SourceLine } from './source-text.ts';
import type { TextFile } from './text-file.ts';

/** An entry with a text below its front matter. */
export interface TextEntry<Data> extends Entry<Data> {
  /** The text, with the same line numbers as in the file: the front matter is replaced by spaces. */
  readonly body: string;
  /** SHA-256 of the whole file. */
  readonly hash: string;
}

/**
 * The folder of a withdrawn document. Nothing else of it is read; the pages of its paragraphs say that it was
 * withdrawn.
 */
export interface WithdrawnFiles extends Entry<DocumentData> {
  /** The lock file of its paragraph ids; `undefined` if there is none yet. */
  readonly lock: TextFile | undefined;
  /** The path of that file, whether it exists or not. */
  readonly lockFile: string;
}

/** A document's folder, or that of a former edition. */
export interface DocumentFiles extends WithdrawnFiles, Expression {
  /** Its former editions, from the oldest; a former edition has none. */
  readonly former: readonly DocumentFiles[];
  readonly source: TextFile;
  /** The lines of the official text, beginning with the title. */
  readonly lines: readonly SourceLine[];
  /** Its register of facts and quotations; `undefined` if it has none, or one with a fault. */
  readonly register: Entry<RegisterData> | undefined;
  /** What the publisher's own file says of single passages; `undefined` if there is no such file, or one with a fault. */
  readonly passages: Entry<PassagesFileData> | undefined;
  /** Which passages belong to which of its original; `undefined` if there is no such file, or one with a fault. */
  readonly pairs: Entry<PairsData> | undefined;
  /** Every text file of the folder except the sections and the lock file. */
  readonly texts: readonly TextFile[];
  /** Its section files, by name without `.mdx`, whether the document lists them or not. */
  readonly sectionFiles: ReadonlyMap<string, TextFile>;
  /** Its pictures by name, whether they are shown or not; `undefined` for a picture with a fault. */
  readonly pictures: ReadonlyMap<string, Picture | undefined>;
}

/** The content of a feature: a folder at the top, with a folder for each thing that it describes. */
export interface FeatureContent {
  readonly feature: FeatureName;
  /** The name of the folder at the top, and what each folder in it is: "corpus". */
  readonly folder: string;
  readonly each: string;
  /** The files that each folder in it may contain. */
  readonly files: readonly string[];
  /** Reads the folder, and adds its faults to the reader. Returns what compiles it. */
  readonly read: (reader: FolderReader) => CompileFeature;
}

/**
 * Checks the content of a feature, and makes the feature's part of the model.
 *
 * @param content all content that is published
 * @param documents the documents of the model
 * @param ownLanguage the language of the publication
 * @param isShown whether the site has the feature; if not, its content is checked all the same
 */
export type CompileFeature = (given: {
  readonly content: ContentFiles;
  readonly documents: readonly Document[];
  readonly ownLanguage: string;
  readonly isShown: boolean;
}) => CompiledFeature;

/** What is made of the content of a feature. */
export interface CompiledFeature {
  /** The feature's part of the model, which nothing else reads. */
  readonly model: unknown;
  readonly faults: readonly Fault[];
  /** The pages and files that it shows, each with a function for its fragment ids: notes may link to them. */
  readonly pages: ReadonlyMap<string, () => ReadonlySet<string>>;
  readonly inNotes: ElementsInNotes;
}

/** Everything that could be read. An entry with a fault appears only in the lists of names. */
export interface ContentFiles {
  readonly site: Entry<SiteData> | undefined;
  readonly about: TextEntry<AboutData> | undefined;
  /** The publication's own pages, in the order of their names. */
  readonly pages: readonly TextEntry<PageData>[];
  /** The publishers of the notes' sources; empty if there is no such file, `undefined` if it has a fault. */
  readonly publishers: PublishersData | undefined;
  /** The sources that can be cited by id; none if there is no such file, `undefined` if it has a fault. */
  readonly sources: Entry<SourcesData> | undefined;
  readonly documents: readonly DocumentFiles[];
  readonly withdrawn: readonly WithdrawnFiles[];
  readonly terms: readonly TextEntry<TermData>[];
  /** What compiles the content of features, by the feature. */
  readonly ofFeatures: ReadonlyMap<FeatureName, CompileFeature>;
  /** Text files that belong to no document. */
  readonly ownTexts: readonly TextFile[];
  /** The file of published addresses; `undefined` if there is none yet. */
  readonly addresses: TextFile | undefined;
  /** The path of that file, whether it exists or not. */
  readonly addressFile: string;
  /** Text files of documents that are left out because of faults. */
  readonly unsoundTexts: readonly TextFile[];
  /** The names of all documents' folders, except withdrawn ones, and of all files of terms and pages, with or without faults. */
  readonly documentIds: readonly string[];
  readonly termIds: readonly string[];
  readonly pageIds: readonly string[];
  /**
   * The drafts among documents, terms and pages, with or without faults: by address, each with the path of its folder or file.
   */
  readonly drafts: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** Returns the content of a folder that cannot be read at all: only its faults. */
export const noContent = (addressFile: string, faults: readonly Fault[]): ContentFiles => ({
  site: undefined,
  about: undefined,
  pages: [],
  publishers: undefined,
  sources: undefined,
  documents: [],
  withdrawn: [],
  terms: [],
  ofFeatures: new Map(),
  ownTexts: [],
  unsoundTexts: [],
  addresses: undefined,
  addressFile,
  documentIds: [],
  termIds: [],
  pageIds: [],
  drafts: new Map(),
  faults,
});

/** Returns every document with its former editions. */
export const withEditions = (documents: readonly DocumentFiles[]): DocumentFiles[] =>
  documents.flatMap((document) => [document, ...document.former]);

/** Returns the text of every file that readers may see something of, now or once its faults are corrected. */
export const textsOf = ({ documents, ownTexts, unsoundTexts }: ContentFiles): string[] =>
  [
    ...ownTexts,
    ...unsoundTexts,
    ...withEditions(documents).flatMap(({ texts, sectionFiles }) => [...texts, ...sectionFiles.values()]),
  ].map(({ text }) => text);
