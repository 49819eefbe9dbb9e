/** The picture of a shared link: one for the site, one for each document, section and passage that can have one. */
import type { APIContext } from 'astro';
import { getPublication } from '../../publication.ts';
import { drawShareImage } from '../../metadata/share-image/draw.ts';
import { quoteCard } from '../../metadata/share-image/quote-card.ts';
import { allPictures, type Picture } from '../../metadata/share-image/pictures.ts';

export function getStaticPaths() {
  return allPictures().map(({ place, ...props }) => ({ params: { place }, props }));
}

export async function GET({ props }: APIContext<Omit<Picture, 'place'>>): Promise<Response> {
  const { image, isQuotation = false } = props;
  const picture = await (isQuotation ? quoteCard : drawShareImage)(image, getPublication().site.colours);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
