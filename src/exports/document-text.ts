/** A document's official text and nothing else. */
import type { Document } from '../core/model.ts';
import { officialTexts } from '../core/text/official-texts.ts';

/** The text in pieces, a blank line between blocks: what `source.txt` says, in its order. */
export function exportText(document: Document): readonly string[] {
  return [[document.heading, ...officialTexts(document)].join('\n\n'), '\n'];
}
