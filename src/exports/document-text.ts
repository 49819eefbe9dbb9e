/** A document's official text without anything else. */
import type { Document } from '../core/model.ts';
import { officialTexts } from '../core/text/official-texts.ts';

/** Writes the document's text in the order of `source.txt`, with a blank line between blocks. */
export function exportText(document: Document): string {
  return `${[document.heading, ...officialTexts(document)].join('\n\n')}\n`;
}
