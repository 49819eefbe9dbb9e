/** The picture of a shared link: one for the site, one for each document and section that can have one. */
import type { APIContext } from 'astro';
import { getPublication } from '../../publication.ts';
import { drawShareImage, type ShareImage } from '../../metadata/share-image/draw.ts';
import { allPictures } from '../../metadata/share-image/pictures.ts';

export function getStaticPaths() {
  return allPictures().map(({ place, image }) => ({ params: { place }, props: { image } }));
}

export async function GET({ props }: APIContext<{ image: ShareImage }>): Promise<Response> {
  const picture = await drawShareImage(props.image, getPublication().site.colours);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
