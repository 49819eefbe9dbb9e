/** Fetches data about documents that the build wrote. */
import type { DocumentExport } from '../../../exports/document-json.ts';
import type { ParagraphsExport } from '../../../exports/paragraphs-json.ts';
import { filePath } from '../../../core/addresses/addresses.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';

/** How long to wait for a file, in milliseconds. */
const PATIENCE = 20_000;

/** Returns the list of all ids that a document ever had; an empty one if it cannot be fetched. */
export async function fetchParagraphs(document: string): Promise<ParagraphsExport['paragraphs']> {
  return (await fetchBuilt<ParagraphsExport>(filePath(document, 'paragraphs.json')))?.paragraphs ?? [];
}

/** Returns the text of a document; `undefined` if it cannot be fetched. */
export const fetchDocument = (document: string): Promise<DocumentExport | undefined> =>
  fetchBuilt<DocumentExport>(filePath(document, 'document.json'));

async function fetchBuilt<Content>(address: string): Promise<Content | undefined> {
  try {
    const file = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return file.ok ? parseBuiltJson<Content>(await file.text()) : undefined;
  } catch {
    return undefined;
  }
}
