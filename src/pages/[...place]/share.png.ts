/** The preview picture of a shared link, for the site and for each document and passage that has one. */
import type { APIContext } from 'astro';
import { cachedAsync } from '../../cache/shared.ts';
import { contentTypeOf } from '../../core/media-types.ts';
import { getPublication } from '../../publication.ts';
import { drawShareImage } from '../../metadata/share-image/draw.ts';
import { quoteCard } from '../../metadata/share-image/quote-card.ts';
import { allPictures, type Picture } from '../../metadata/share-image/pictures.ts';

export function getStaticPaths() {
  return allPictures().map(({ place, ...props }) => ({ params: { place }, props }));
}

export async function GET({ props }: APIContext<Omit<Picture, 'place'>>): Promise<Response> {
  const { image, isQuotation = false } = props;
  const { colours } = getPublication().site;
  const picture = await cachedAsync('picture', JSON.stringify([image, isQuotation, colours]), () =>
    (isQuotation ? quoteCard : drawShareImage)(image, colours),
  );
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': contentTypeOf('share.png') } });
}
