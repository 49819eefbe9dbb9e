/** The address of a passage: its paragraph, and for selected words a text fragment too. */
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { Passage } from './passage.ts';

/**
 * The address of a passage on this page. Where the words of a selection cannot be told from others, or it takes too
 * long, the address is the paragraph's.
 *
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOf({ id, range }: Passage): { address: string; marksWords: boolean } {
  const page = `${location.origin}${location.pathname}${id === undefined ? '' : `#${id}`}`;
  const directive = range && textDirective(range);
  if (directive === undefined) return { address: page, marksWords: false };
  return { address: `${page}${id === undefined ? '#' : ''}:~:text=${directive}`, marksWords: true };
}

/** The address of a paragraph's own page, whose previews and frames show its words, and which leads on to it. */
export function passageAddress(id: string): string {
  const ofDocument = new URL(document.querySelector<HTMLElement>('#main')?.dataset['citations'] ?? '', location.href);
  return new URL(`p/${id}/`, ofDocument).href;
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
