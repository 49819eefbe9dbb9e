/** What the picture of a shared link is. */

/** Size in pixels, as link previews show it. https://ogp.me/ */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** What a picture says, from top to bottom. */
export interface ShareImage {
  /** Official words (a title or heading), in the text face. */
  readonly title: string;
  /** Where it belongs: the document of a section, the publisher of a document. */
  readonly context: string;
  /** The publication's name. */
  readonly publication: string;
}

/** Fonts have no glyph of their own for spaces of other widths. One that breaks no line goes on breaking none. */
export function withPlainSpaces(image: ShareImage): ShareImage {
  const plain = (words: string) =>
    words.replace(/[\u2007\u202f]/gu, '\u00a0').replace(/[\n\u2000-\u200a\u3000]/gu, ' ');
  return { title: plain(image.title), context: plain(image.context), publication: plain(image.publication) };
}
