/** The cover of a book: a picture if the fonts have every letter of its words, otherwise a page with these words. */
import { words } from '@words/book.ts';
import { language } from '@words/language.ts';
import { cachedAsync } from '../../cache/shared.ts';
import type { Document } from '../../core/model.ts';
import { langAttributes } from '../../html/draw-language.ts';
import { joinParts, markup } from '../../html/markup.ts';
import { canDraw, drawCover } from '../../metadata/share-image/draw.ts';
import { COVER } from '../../metadata/share-image/share-image.ts';
import { getPublication } from '../../publication.ts';
import { drawLines } from './draw-text.ts';
import type { BookFile } from './package.ts';
import { type BookPage, COVER_FILE } from './page.ts';

const PICTURE = 'cover.png';

/** Makes the page, and the picture if there is one. */
export async function bookCover(document: Document): Promise<{ page: BookPage; pictures: BookFile[] }> {
  const { name, colours } = getPublication().site;
  const image = { title: document.title, context: document.publisher, publication: name };
  const page = { file: COVER_FILE, title: words.cover, language };
  const inTitle = langAttributes(document.titleLanguage);
  if (!canDraw(image)) {
    const content = joinParts([
      markup`<main class="cover"><h1 class="heading"${inTitle}>${drawLines(document.heading)}</h1>`,
      markup`<p>${document.publisher}</p><p>${words.annotatedBy(name)}</p></main>`,
    ]);
    return { page: { ...page, content }, pictures: [] };
  }
  const picture = await cachedAsync('cover', JSON.stringify([image, colours]), () => drawCover(image, colours));
  const alternative = `${document.title}. ${document.publisher}. ${words.annotatedBy(name)}`;
  const content = markup`<main class="cover"><h1${inTitle}><img src="${PICTURE}" alt="${alternative}" width="${COVER.width}" height="${COVER.height}"/></h1></main>`;
  return { page: { ...page, content }, pictures: [{ file: PICTURE, content: picture, properties: 'cover-image' }] };
}
