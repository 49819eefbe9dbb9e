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

/** Where things stand, in pixels. */
const LEFT = 90;
const WIDTH = SHARE_IMAGE.width - 2 * LEFT;
const NAME_TOP = 60;
const WORDS_TOP = 136;
const WORDS_HEIGHT = 384;
const PLACE_TOP = 548;
/** Sizes of letters: of the publication's name, the place, and the words at most. */
const NAME_SIZE = 36;
const PLACE_SIZE = 27;
const LARGEST = 56;

const SETTING = { face: 'text', leading: 0.2, width: WIDTH } as const;

/** The name of the publication, which all pictures have: set once. */
const setName = memo((publication) => setText(escapeHtml(publication), { ...SETTING, size: NAME_SIZE }));

/**
 * A picture, as PNG.
 *
 * @param image in characters that the font has
 * @param colours the publication's
 */
export async function quoteCard(image: ShareImage, colours: SiteData['colours']): Promise<Uint8Array> {
  const { title, context, publication } = withPlainSpaces(image);
  // As large as there is room for, if letters take 0.7 of the square of their size.
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
