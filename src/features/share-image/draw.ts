/** Draws the picture that goes with a shared link: the site's type and colours, and what the page is. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import type { ChosenColours } from '../../core/content/colours.ts';

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

const require = createRequire(import.meta.url);

/** Draws a picture, as PNG, in a publication's colours on a light page. */
export async function drawShareImage(
  { title, context, publication }: ShareImage,
  { paper, ink, quiet, rubric }: ChosenColours,
): Promise<Uint8Array> {
  const words = `${title}${context}${publication}`;
  const fonts = await Promise.all([
    face('text', 'source-serif-4', 600, words),
    face('gloss', 'source-sans-3', 400, words),
  ]);
  const svg = await satori(
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '72px 90px 64px',
        borderLeft: `14px solid ${rubric.light}`,
        backgroundColor: paper.light,
        color: ink.light,
      },
      [
        box({ color: rubric.light, fontFamily: 'text', fontSize: 40 }, publication),
        box({ fontFamily: 'text', fontSize: title.length > 70 ? 62 : 76, lineHeight: 1.15 }, title),
        box({ color: quiet.light, fontFamily: 'gloss', fontSize: 32, lineHeight: 1.35 }, context),
      ],
    ),
    { ...SHARE_IMAGE, fonts },
  );
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
}

/** A box of the drawing library's own tree, which it otherwise gets from JSX. */
function box(style: Readonly<Record<string, string | number>>, children: string | readonly object[]) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** A face in one weight, in a form that the drawing library reads. */
async function face(name: string, file: string, weight: 400 | 600, words: string) {
  const source = require.resolve(`@fontsource-variable/${file}/files/${file}-latin-wght-normal.woff2`);
  const data = await subsetFont(await readFile(source), words, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  return { name, data, weight };
}
