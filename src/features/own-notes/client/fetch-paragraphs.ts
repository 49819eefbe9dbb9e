/** Fetches the list of all ids that a document ever had. */
import type { ParagraphsExport } from '../../../exports/paragraphs-json.ts';
import { filePath } from '../../../core/addresses/addresses.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';

/** Returns a document's list of ids; an empty one if it cannot be fetched, so that every id leads to itself. */
export async function fetchParagraphs(document: string): Promise<ParagraphsExport['paragraphs']> {
  try {
    const file = await fetchInTime(filePath(document, 'paragraphs.json'));
    return parseBuiltJson<ParagraphsExport>(await file.text()).paragraphs;
  } catch {
    return [];
  }
}
