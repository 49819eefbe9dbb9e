/** The address of a passage: that of its paragraph, with a text fragment if some of its words are selected. */
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { besideCitations } from '../../../browser/citations-address.ts';
import type { Quoted } from './compose.ts';
import type { CopiedPassage } from './passage.ts';

/**
 * Returns the address of a passage on this page. If no text fragment can identify the selected words, or finding one
 * takes too long, the address is that of the paragraph.
 *
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOf(passage: CopiedPassage): { address: string; marksWords: boolean } {
  const address = placeAddressOf(passage);
  const directive = passage.range && textDirective(passage.range);
  if (directive === undefined) return { address, marksWords: false };
  return { address: `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`, marksWords: true };
}

/** Returns the address of the paragraph in which a passage begins, or else of the page. */
export function placeAddressOf({ ids: [id] }: CopiedPassage): string {
  return `${location.origin}${location.pathname}${id === undefined ? '' : `#${id}`}`;
}

/** Returns what is quoted of a passage: its words and its address. */
export function quotedFrom(passage: CopiedPassage): Quoted {
  return { texts: passage.texts, address: addressOf(passage).address };
}

/** Returns the address of a paragraph's own page, which previews and frames show, and which leads to the paragraph. */
export const passageAddress = (id: string): string => besideCitations(`p/${id}/`);

function textDirective(range: Range): string | undefined {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || fragment === undefined) return undefined;
  const { prefix, textStart, textEnd, suffix } = fragment;
  return [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`]
    .filter((part) => part)
    .join(',');
}

/** Commas and hyphens separate the parts of a directive, so that hyphens are encoded too. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
