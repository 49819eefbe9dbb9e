/**
 * Embeds a passage in another site, in a frame of plain HTML without a script. The build and browsers both use this.
 */
import { escapeHtml } from '../core/escape-html.ts';

/** The id of the part of a passage's page that a frame shows: the words, their source, and a link to the page. */
export const EMBED_ID = 'embed';

/** The usual width of the frame, in pixels; it is narrower if the other page has less room. */
export const EMBED_WIDTH = 600;

/** The greatest height of the frame, in pixels. Longer words scroll. */
const MOST = 600;

/**
 * The height of everything but the words, and the height of a line of words, in pixels (features/passage/passage.css).
 */
const AROUND = 200;
const LINE = 31;

/** How many Latin letters a line has, and how many of them are as wide as one letter of a wide script. */
const LETTERS_IN_LINE = 48;
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu;

/** Estimates the height that a frame of the usual width needs for a passage's words, in pixels. */
export function embedHeight(text: string): number {
  const letters = text.length + (text.match(WIDE)?.length ?? 0);
  return Math.min(MOST, AROUND + LINE * Math.ceil(letters / LETTERS_IN_LINE));
}

/**
 * Makes the HTML of the frame.
 *
 * @param address the address of the passage's page
 * @param title the name of the frame: "Title of the document, III.4"
 * @param text the passage's words
 */
export function embedHtml(address: string, title: string, text: string): string {
  return `<iframe src="${escapeHtml(address)}#${EMBED_ID}" title="${escapeHtml(title)}" width="${EMBED_WIDTH}" height="${embedHeight(text)}" style="max-width:100%;border:0" loading="lazy"></iframe>`;
}
