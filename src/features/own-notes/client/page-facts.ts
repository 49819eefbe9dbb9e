/** What a page of official text says of itself. */
import { joined, quoteInContext } from '../../../exports/text-quote.ts';
import { officialBlocks, placeLabelOf } from '../../../browser/official-blocks.ts';
import type { CopiedPassage } from '../../copy/client/passage.ts';
import type { OwnNote, OwnTarget } from '../own-note.ts';

/** The id of the document. */
export const documentId = (): string => document.querySelector<HTMLElement>('#main')?.dataset['document'] ?? '';

/** The address of the site's root. */
export const siteRoot = (): string => location.origin + import.meta.env.BASE_URL;

/** The document, the page and the time of a note that is made now. */
export function noteFacts(): Pick<OwnNote, 'document' | 'title' | 'language' | 'page' | 'made' | 'changed'> {
  const now = new Date().toISOString();
  return {
    document: documentId(),
    title: document.querySelector('.document-title a')?.textContent.trim() ?? document.title,
    language: document.querySelector('article')?.lang ?? '',
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
