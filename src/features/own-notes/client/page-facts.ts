/** What a page of official text says of itself. */
import type { ParagraphsExport } from '../../../exports/paragraphs-json.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { joined, quoteInContext } from '../../../exports/text-quote.ts';
import { officialBlocks, placeLabelOf } from '../../../browser/official-blocks.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';
import type { Registry } from '../anchor.ts';
import type { OwnNote, OwnTarget } from '../own-note.ts';
import { registryOf } from '../registry.ts';

/** The id of the document. */
export const documentId = (): string => document.querySelector<HTMLElement>('.resume')?.dataset['document'] ?? '';

/** The document, the page and the time of a note that is made now. */
export function noteFacts(): Pick<OwnNote, 'document' | 'title' | 'page' | 'made' | 'changed'> {
  const now = new Date().toISOString();
  return {
    document: documentId(),
    title: document.querySelector('.document-title a')?.textContent.trim() ?? document.title,
    page: location.pathname.slice(import.meta.env.BASE_URL.length),
    made: now,
    changed: now,
  };
}

/** The blocks of official text that have an id, by their ids. */
export const blocksById = (): ReadonlyMap<string, HTMLElement> =>
  new Map(officialBlocks().flatMap((block) => (block.id === '' ? [] : [[block.id, block]])));

/** The words of a passage, as a note keeps them. Blocks without an id are left out. */
export function targetsOf({ parts }: CopiedPassage): OwnTarget[] {
  const whole = joined(officialBlocks().map(({ textContent }) => textContent));
  return parts.flatMap(({ block, start, end }) => {
    if (block.id === '' || start === end) return [];
    const { exact, prefix, suffix } = quoteInContext(block.textContent, start, end, whole);
    return [{ paragraph: block.id, label: placeLabelOf(block) ?? block.id, exact, prefix, suffix }];
  });
}

/** Where the ids of the document lead now. If that cannot be fetched, every id leads to itself. */
export async function fetchRegistry(): Promise<Registry> {
  const { citations = '' } = document.querySelector<HTMLElement>('#main')?.dataset ?? {};
  try {
    const file = await fetchInTime(new URL('paragraphs.json', new URL(citations, location.href)).href);
    return registryOf(parseBuiltJson<ParagraphsExport>(await file.text()));
  } catch {
    return new Map();
  }
}
