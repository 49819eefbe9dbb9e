/** The picture of a shared link: one for the site, one for each document, one for each section. */
import type { APIContext } from 'astro';
import { getPublication } from '../../publication.ts';
import { drawShareImage, type ShareImage } from '../../features/share-image/draw.ts';

export function getStaticPaths() {
  const { documents, site: publication } = getPublication();
  const site: ShareImage = { title: publication.tagline, context: publication.lead, publication: publication.name };
  return [
    { params: { place: undefined }, props: site },
    ...documents.flatMap(({ id, title, publisher, sections }) => [
      { params: { place: id }, props: { title, context: publisher, publication: publication.name } },
      ...sections.map(({ slug, heading, title: name }) => ({
        params: { place: `${id}/${slug}` },
        props: { title: heading ?? name, context: title, publication: publication.name },
      })),
    ]),
  ];
}

export async function GET({ props }: APIContext<ShareImage & Record<string, unknown>>): Promise<Response> {
  return new Response(new Uint8Array(await drawShareImage(props, getPublication().site.colours)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
