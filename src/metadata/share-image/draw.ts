/** Draws the picture that goes with a shared link: the site's type and colours, and what the page is. */
import satori from 'satori';
import sharp from 'sharp';
import type { SiteData } from '../../core/content/schemas/site.ts';
import { headingParts } from '../../core/languages/compounds.ts';
import { cutFace, hasFace } from './faces.ts';
import { indexed, indexedPng, paletteOf } from './indexed-png.ts';

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

/** Whether the fonts have every character of a picture's words. */
export function canDraw(image: ShareImage): boolean {
  const { title, context, publication } = withPlainSpaces(image);
  return hasFace('text', `${title}${publication}`) && hasFace('gloss', context);
}

/**
 * Draws a picture, as PNG.
 *
 * @param image in characters that the fonts have
 * @param colours the publication's
 */
export async function drawShareImage(image: ShareImage, colours: SiteData['colours']): Promise<Uint8Array> {
  const { title, context, publication } = withPlainSpaces(image);
  const [text, gloss] = await Promise.all([cutFace('text', `${title}${publication}`), cutFace('gloss', context)]);
  const textFace = text.map(({ name }) => name).join(', ');
  const glossFace = gloss.map(({ name }) => name).join(', ');
  const svg = await satori(
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '72px 90px 64px',
        borderLeft: `14px solid ${colours.rubric.light}`,
        backgroundColor: colours.paper.light,
        color: colours.ink.light,
      },
      [
        box({ color: colours.rubric.light, fontFamily: textFace, fontSize: 40 }, publication),
        box(
          {
            flexWrap: 'wrap',
            // As wide as the face's space.
            columnGap: '0.214em',
            fontFamily: textFace,
            fontSize: title.length > 70 ? 62 : 76,
            lineHeight: 1.15,
          },
          unbroken(title),
        ),
        box({ color: colours.quiet.light, fontFamily: glossFace, fontSize: 32, lineHeight: 1.35 }, context),
      ],
    ),
    { ...SHARE_IMAGE, fonts: [...text, ...gloss] },
  );
  const drawn = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const palette = paletteOf(
    colours.paper.light,
    [colours.ink, colours.rubric, colours.quiet].map(({ light }) => light),
  );
  return indexedPng(indexed(drawn, palette), palette, SHARE_IMAGE);
}

/** Fonts have no glyph of their own for spaces of other widths. One that breaks no line goes on breaking none. */
export function withPlainSpaces(image: ShareImage): ShareImage {
  const plain = (words: string) => words.replace(/[\u2007\u202f]/gu, '\u00a0').replace(/[\u2000-\u200a\u3000]/gu, ' ');
  return { title: plain(image.title), context: plain(image.context), publication: plain(image.publication) };
}

/** A title that has hyphenated words as its words, each of which stays in one piece where a line has room for it. */
function unbroken(title: string): string | readonly object[] {
  return headingParts(title).some(({ isCompound }) => isCompound)
    ? title.split(/[ \n]/u).map((word) => box({ maxWidth: '100%' }, word))
    : title;
}

/** A box of the drawing library's own tree, which it otherwise gets from JSX. */
function box(style: Readonly<Record<string, string | number>>, children: string | readonly object[]) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
