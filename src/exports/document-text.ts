/** Exports a document's official text and nothing else. */
import type { Document } from '../core/model.ts';
import { officialTexts } from '../core/text/official-texts.ts';

/** The text of a document as `source.txt` has it, in its order, with a blank line between blocks. */
export function exportText(document: Document): string {
  return `${[document.heading, ...officialTexts(document)].join('\n\n')}\n`;
}
