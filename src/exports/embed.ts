/** A passage in a frame on another site: plain HTML, which needs no script. Used by the build and by browsers. */
import { markup } from '../html/markup.ts';

/** The part of a passage's page to show in a frame: the words, where they are from, and the way there. */
export const EMBED_ID = 'embed';

/** How wide the frame is where there is room, in pixels. */
export const EMBED_WIDTH = 600;

/** How high it is at most; longer words are scrolled. */
const MOST = 600;

/** What there is besides the words, and the height of their lines, in pixels (features/passage/passage.css). */
const AROUND = 200;
const LINE = 31;

/** How many Latin letters a line has, and for how many of them a letter of a wide script stands. */
const LETTERS_IN_LINE = 48;
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu;

/** How high a frame must be for a passage's words, in pixels, in the width that it has where there is room. */
export function embedHeight(text: string): number {
  const letters = text.length + (text.match(WIDE)?.length ?? 0);
  return Math.min(MOST, AROUND + LINE * Math.ceil(letters / LETTERS_IN_LINE));
}

/**
 * The frame.
 *
 * @param address of the passage's page
 * @param title names the frame: "Title of the document, III.4"
 * @param text the passage's words
 */
export function embedHtml(address: string, title: string, text: string): string {
  return markup`<iframe src="${address}#${EMBED_ID}" title="${title}" width="${EMBED_WIDTH}" height="${embedHeight(text)}" style="max-width:100%;border:0" loading="lazy"></iframe>`
    .html;
}
