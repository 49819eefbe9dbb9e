/** The address of a passage: its paragraph, and for selected words a text fragment too. */
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { Quoted } from './compose.ts';
import type { CopiedPassage } from './passage.ts';

/**
 * The address of a passage on this page. Where the words of a selection cannot be told from others, or it takes too
 * long, the address is the paragraph's.
 *
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOf(passage: CopiedPassage): { address: string; marksWords: boolean } {
  const address = placeAddressOf(passage);
  const directive = passage.range && textDirective(passage.range);
  if (directive === undefined) return { address, marksWords: false };
  return { address: `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`, marksWords: true };
}

/** The address of the paragraph in which a passage begins, or of the page. */
export function placeAddressOf({ ids: [id] }: CopiedPassage): string {
  return `${location.origin}${location.pathname}${id === undefined ? '' : `#${id}`}`;
}

/** A passage as it is quoted: its words and its address. */
export function quotedFrom(passage: CopiedPassage): Quoted {
  return { texts: passage.texts, address: addressOf(passage).address };
}

/** The address of a paragraph's own page, whose previews and frames show its words, and which leads on to it. */
export const passageAddress = (id: string): string => besideCitations(`p/${id}/`);

/** The address of the page on which quotations are checked. */
export const checkAddress = (): string => besideCitations('../check/');

/** An address, from the file with the citations of the page's document. */
function besideCitations(address: string): string {
  const citations = document.querySelector<HTMLElement>('#main')?.dataset['citations'] ?? '';
  return new URL(address, new URL(citations, location.href)).href;
}

function textDirective(range: Range): string | undefined {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || fragment === undefined) return undefined;
  const { prefix, textStart, textEnd, suffix } = fragment;
  return [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`]
    .filter((part) => part)
    .join(',');
}

/** A directive parts its terms by commas and hyphens, so that hyphens are encoded too. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
