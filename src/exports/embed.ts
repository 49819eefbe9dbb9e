/**
 * Embeds a passage in another site, in a frame of plain HTML without a script. The build and browsers both use this.
 */
import { markup } from '../html/markup.ts';

/** The id of the part of a passage's page that a frame shows: the words, their source, and a link to the page. */
export const EMBED_ID = 'embed';

/** The usual width of the frame, in pixels; it is narrower if the other page has less room. */
export const EMBED_WIDTH = 600;

/** The greatest height of the frame, in pixels. Longer words scroll, below their source. */
const MOST = 1000;

/** The height of everything but the source and the words, in pixels (features/passage/passage.css). */
const AROUND = 150;

/** A line of the source and one of the words: its height in pixels, and how many Latin letters it has. */
const SOURCE = { height: 24, letters: 64 } as const;
const WORDS = { height: 31, letters: 48 } as const;

/** How many letters the publisher and the date add to the name of the document. */
const PUBLISHER = 48;

/** Letters that are twice as wide as Latin ones. */
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu;
const widthOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

/**
 * Estimates the height that a frame of the usual width needs, in pixels. The page in the frame tells the exact height
 * (features/passage/passage-script.ts), but most sites do not listen.
 *
 * @param title the name of the frame: "Title of the document, III.4"
 * @param text the passage's words
 */
export function embedHeight(title: string, text: string): number {
  const source = Math.ceil((widthOf(title) + PUBLISHER) / SOURCE.letters);
  const words = Math.ceil(widthOf(text) / WORDS.letters);
  return Math.min(MOST, AROUND + SOURCE.height * source + WORDS.height * words);
}

/**
 * Makes the HTML of the frame.
 *
 * @param address the address of the passage's page
 * @param title the name of the frame: "Title of the document, III.4"
 * @param text the passage's words
 */
export function embedHtml(address: string, title: string, text: string): string {
  return markup`<iframe src="${address}#${EMBED_ID}" title="${title}" width="${EMBED_WIDTH}" height="${embedHeight(title, text)}" style="max-width:100%;border:0" loading="lazy"></iframe>`
    .html;
}
