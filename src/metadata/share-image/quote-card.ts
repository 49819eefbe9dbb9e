/** Draws the words of a passage as a picture for link previews. */
import type { SiteData } from '../../core/schemas/site.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import { memo } from '../../core/memo/memo.ts';
import { card } from './card.ts';
import { hasFace } from './faces.ts';
import { fitted, setText } from './set-text.ts';
import { SHARE_IMAGE, type ShareImage, withPlainSpaces } from './share-image.ts';

/** Whether the font of these pictures has every character of a picture's words. */
export function canDrawQuote(image: ShareImage): boolean {
  const { title, context, publication } = withPlainSpaces(image);
  return hasFace('text', `${title}${context}${publication}`);
}

/** Positions in pixels. */
const LEFT = 90;
const WIDTH = SHARE_IMAGE.width - 2 * LEFT;
const NAME_TOP = 60;
const WORDS_TOP = 136;
const WORDS_HEIGHT = 384;
const PLACE_TOP = 548;
/** Sizes of letters, in pixels: of the publication's name, of the place, and the largest size of the words. */
const NAME_SIZE = 36;
const PLACE_SIZE = 27;
const LARGEST = 56;

const SETTING = { face: 'text', leading: 0.2, width: WIDTH } as const;

/** All pictures have the publication's name, so it is set only once. */
const setName = memo((publication) => setText(escapeHtml(publication), { ...SETTING, size: NAME_SIZE }));

/**
 * Draws a picture as a PNG.
 *
 * @param image its words must be in characters that the font has
 * @param colours the publication's colours
 */
export async function quoteCard(image: ShareImage, colours: SiteData['colours']): Promise<Uint8Array> {
  const { title, context, publication } = withPlainSpaces(image);
  // The largest size for which there is room, if a letter takes 0.7 of the square of its size.
  const size = Math.min(LARGEST, Math.floor(Math.sqrt((WIDTH * WORDS_HEIGHT * 1.4) / title.length)));
  const words = await fitted(escapeHtml(title), { ...SETTING, size }, WORDS_HEIGHT);
  const name = await setName(publication);
  const place = await setText(escapeHtml(context), { ...SETTING, size: PLACE_SIZE });
  return card(
    [
      { text: name, left: LEFT, top: NAME_TOP, ink: 'rubric' },
      { text: words, left: LEFT, top: WORDS_TOP + Math.max(0, (WORDS_HEIGHT - words.height) / 2), ink: 'ink' },
      { text: place, left: LEFT, top: PLACE_TOP, ink: 'quiet' },
    ],
    colours,
  );
}
