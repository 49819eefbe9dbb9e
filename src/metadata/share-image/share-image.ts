/** The content of a picture for shared links. */

/** The size in pixels that link previews show. https://ogp.me/ */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** The size in pixels of the cover of a book. Its width is the same, so that a text is set once for both. */
export const COVER = { width: SHARE_IMAGE.width, height: 1800 } as const;

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The words of a picture, from top to bottom. */
export interface ShareImage {
  /** Official words (a title or a heading), in the text face. */
  readonly title: string;
  /** What the title belongs to: the document of a section, the publisher of a document. */
  readonly context: string;
  /** The publication's name. */
  readonly publication: string;
}

/** Replaces spaces of other widths, for which the fonts have no glyph. No-break spaces stay no-break. */
export function withPlainSpaces(image: ShareImage): ShareImage {
  const plain = (words: string) =>
    words.replace(/[\u2007\u202f]/gu, '\u00a0').replace(/[\n\u2000-\u200a\u3000]/gu, ' ');
  return { title: plain(image.title), context: plain(image.context), publication: plain(image.publication) };
}
