/** Fetches the citations that were made with the site (src/citations/), and fills in the day of reading. */
import { words } from '@words/citations.ts';
import type { StyleCitations } from '../../../citations/citations.ts';
import type { Formatted } from '../../../citations/engine.ts';
import { fetchPatiently } from '../../page/client/patience.ts';
import { announce } from '../../page/client/announce.ts';
import type { Citation } from './compose.ts';

let loaded: Promise<readonly StyleCitations[]> | undefined;

/**
 * Every style with its citations, from the document that the page belongs to.
 *
 * @throws if the file cannot be fetched
 */
export function loadCitations(): Promise<readonly StyleCitations[]> {
  loaded ??= fetchPatiently(document.querySelector<HTMLElement>('#main')?.dataset['citations'] ?? '')
    .then((file) => file.json())
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}

/** Says that the citations did not come. */
export function sayCitationsLost(): void {
  announce(words.lost);
}

/** How a style cites a paragraph, or the document where no paragraph is meant. */
export function citationOf({ style, document: whole, blocks }: StyleCitations, id: string | undefined): Citation {
  const block = id === undefined ? undefined : blocks[id];
  if (block === undefined) return { citation: filled(whole), reference: undefined };
  return { citation: filled(block), reference: style.form === 'in-text' ? filled(whole) : undefined };
}

/** The citation with today's date, `2026-11-25`, where the style prints the date of access. */
function filled({ text, html }: Formatted): Formatted {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return { text: text.replaceAll('{accessed}', today), html: html.replaceAll('{accessed}', today) };
}
