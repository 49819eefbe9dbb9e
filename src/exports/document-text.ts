/** A document's official text and nothing else. */
import type { Document } from '../core/model.ts';

/** The text, a blank line between blocks: what `source.txt` says, in the order of the pages. */
export function exportText({ title, sections }: Document): string {
  const blocks = sections.flatMap(({ heading, blocks: inSection }) => [
    ...(heading === undefined ? [] : [heading]),
    ...inSection.map(({ text }) => text),
  ]);
  return `${[title, ...blocks].join('\n\n')}\n`;
}
