/** The picture of a shared link: of the site, and of each document and passage that can have one; kept between builds. */
import type { APIContext } from 'astro';
import { kept } from '../../kept.ts';
import { getPublication } from '../../publication.ts';
import { drawShareImage, type ShareImage } from '../../metadata/share-image/draw.ts';
import { allPictures } from '../../metadata/share-image/pictures.ts';

export function getStaticPaths() {
  return allPictures().map(({ place, image }) => ({ params: { place }, props: { image } }));
}

export async function GET({ props: { image } }: APIContext<{ image: ShareImage }>): Promise<Response> {
  const { colours } = getPublication().site;
  const picture = await kept('picture', JSON.stringify([image, colours]), () => drawShareImage(image, colours));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
