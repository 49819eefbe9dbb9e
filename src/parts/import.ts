/** `glossator/import`: reads an official text from a file, as blocks, and proves that none of it is lost (docs/parts.md). */
import type { QuotableDocument } from '../core/quotations/source.ts';
import { quotableDocument } from '../core/quotations/quotable.ts';
import { modelOf } from '../importing/check.ts';
import { importOriginal } from '../importing/import.ts';
import { inputOf } from '../importing/input.ts';
import { isDoubtful } from '../importing/left-out.ts';
import { formatFailure, formatReport } from '../importing/report.ts';

export type { QuotableBlock, QuotableDocument, QuotableSection } from '../core/quotations/source.ts';

/** How a file is to be read. */
export interface ImportOptions {
  /** The name of the file. Its ending tells the formats of plain texts apart: `act.html`. */
  readonly name: string;
  /** The title, if it is not to be that of the file. */
  readonly title?: string;
  /** BCP 47 tag of the language, if it is not to be recognised. */
  readonly language?: string;
  /** The encoding of a text, if it is neither said nor UTF-8: `windows-1252`. */
  readonly encoding?: string;
  /** For a web page: a CSS selector of the elements that are the text. */
  readonly main?: string;
  /** For a web page: CSS selectors of elements in the text that are left out. */
  readonly without?: readonly string[];
}

/** What was read from a file. */
export interface ImportedFile {
  /** The title and the sections with their blocks, as `document.json` has them, in the order of the text. */
  readonly document: QuotableDocument;
  /** BCP 47 tag. */
  readonly language: string;
  /** All words of the text, a line for each block. */
  readonly source: string;
  /** The pictures that the text shows, under the names that it gives them. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /**
   * Whether every letter of the file, as another parser reads it, is in the document in its order, but for what the report
   * names. If not, something was left out that may be text.
   */
  readonly isProved: boolean;
  /** What was kept, made plainer or left out, and what a person should look at. In English, for a terminal. */
  readonly report: string;
}

/**
 * Reads a file: PDF, Word, OpenDocument, EPUB, HTML, Markdown, plain text or Akoma Ntoso. Pictures that are not in the file
 * itself are left out. Nothing is written. Runs in the caller's thread and without bounds of time: whoever reads files of
 * strangers runs it in a worker with limits, as `glossator import` does.
 *
 * @throws {Error} if the file cannot be read, is too large, or would not come out as it is; its message says why, in English
 */
export async function importFile(bytes: Uint8Array, { name, ...options }: ImportOptions): Promise<ImportedFile> {
  const { original, format, changes } = inputOf(bytes, name, undefined, options);
  const today = new Date().toISOString().slice(0, 10);
  const imported = await importOriginal(original, { ...options, today });
  if (imported.difference !== undefined || imported.faults.length > 0) throw new Error(formatFailure(imported));
  const { files, pictures, leftOut } = imported;
  const document = modelOf(
    files,
    pictures.map((picture) => picture.name),
  );
  return {
    document: quotableDocument(document),
    language: document.language,
    source: files.get('source.txt') ?? '',
    pictures,
    isProved: !isDoubtful(leftOut),
    report: formatReport(imported, format, changes),
  };
}
