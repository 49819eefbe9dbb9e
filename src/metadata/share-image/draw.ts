/** Draws the picture for a shared link, and the cover of a book: what it is, in the site's fonts and colours. */
import type { SiteData } from '../../core/schemas/site.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import { headingParts } from '../../core/languages/compounds.ts';
import { memo } from '../../core/memo/memo.ts';
import { card } from './card.ts';
import { hasFace } from './faces.ts';
import { fitted, type Setting, setText } from './set-text.ts';
import { COVER, SHARE_IMAGE, type ShareImage, type Size, withPlainSpaces } from './share-image.ts';

/** Positions in pixels. */
const LEFT = 104;
const WIDTH = SHARE_IMAGE.width - LEFT - 90;
const NAME_TOP = 84;
const CONTEXT_ABOVE_END = 72;
/** The least space between the title and what is above and below it. */
const GAP = 30;

/** A title with more letters than this is set smaller. */
const LONG = 70;

const NAME: Setting = { face: 'title', size: 40, leading: 0, width: WIDTH };
const CONTEXT: Setting = { face: 'gloss', size: 32, leading: -0.08, width: WIDTH };
const TITLE = { face: 'title', leading: -0.24, width: WIDTH } as const;

/** The sizes of titles: of short ones, and of long ones. */
const ON_SHARED = { short: 76, long: 62 } as const;
const ON_COVER = { short: 112, long: 88 } as const;

/** Many pictures have the publication's name and the same context, so each text is set only once. */
const setName = memo((publication) => setText(escapeHtml(publication), NAME));
const setContext = memo((context) => setText(escapeHtml(context), CONTEXT));

/** Whether the fonts have every character of a picture's words. */
export function canDraw(image: ShareImage): boolean {
  const { title, context, publication } = withPlainSpaces(image);
  return hasFace('title', `${title}${publication}`) && hasFace('gloss', context);
}

/**
 * Draws a picture as a PNG.
 *
 * @param image its words must be in characters that the fonts have
 * @param colours the publication's colours
 */
export const drawShareImage = (image: ShareImage, colours: SiteData['colours']): Promise<Uint8Array> =>
  draw(image, colours, SHARE_IMAGE, ON_SHARED);

/** Does the same for the cover of a book. */
export const drawCover = (image: ShareImage, colours: SiteData['colours']): Promise<Uint8Array> =>
  draw(image, colours, COVER, ON_COVER);

async function draw(
  image: ShareImage,
  colours: SiteData['colours'],
  size: Size,
  { short, long }: { readonly short: number; readonly long: number },
): Promise<Uint8Array> {
  const { title, context, publication } = withPlainSpaces(image);
  const name = await setName(publication);
  const place = await setContext(context);
  const [nameBottom, placeTop] = [NAME_TOP + name.height, size.height - CONTEXT_ABOVE_END - place.height];
  const setting = { ...TITLE, size: title.length > LONG ? long : short };
  const words = await fitted(unbroken(title), setting, placeTop - nameBottom - 2 * GAP);
  return card(
    [
      { text: name, left: LEFT, top: NAME_TOP, ink: 'rubric' },
      { text: words, left: LEFT, top: (nameBottom + placeTop - words.height) / 2, ink: 'ink' },
      { text: place, left: LEFT, top: placeTop, ink: 'quiet' },
    ],
    colours,
    size,
  );
}

/** Markup that keeps hyphenated words of a title on one line if the line has room. */
const unbroken = (title: string) =>
  headingParts(title)
    .map(({ text, isCompound }) =>
      isCompound ? `<span allow_breaks="false">${escapeHtml(text)}</span>` : escapeHtml(text),
    )
    .join('');
