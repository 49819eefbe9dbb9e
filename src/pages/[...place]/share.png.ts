/** The picture of a shared link: one for the site, one for each document, one for each section. */
import type { APIContext } from 'astro';
import { COLOURS } from '../../core/content/present-colours.ts';
import { getDocuments } from '../../core/model.ts';
import { drawShareImage, type ShareImage } from '../../features/share-image/draw.ts';

export async function getStaticPaths() {
  const documents = await getDocuments();
  const site: ShareImage = {
    title: 'Policy documents, glossed',
    context: 'Word for word, with their terms explained in the margin',
  };
  return [
    { params: { place: undefined }, props: site },
    ...documents.flatMap(({ id, title, publisher, sections }) => [
      { params: { place: id }, props: { title, context: publisher } },
      ...sections.map(({ slug, heading, title: name }) => ({
        params: { place: `${id}/${slug}` },
        props: { title: heading ?? name, context: title },
      })),
    ]),
  ];
}

export async function GET({ props }: APIContext<ShareImage & Record<string, unknown>>): Promise<Response> {
  return new Response(new Uint8Array(await drawShareImage(props, COLOURS)), {
    headers: { 'Content-Type': 'image/png' },
  });
}
