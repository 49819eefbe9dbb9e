/** The pictures of a document's figures. */
import type { APIRoute } from 'astro';
import type { FigureImage } from '../../../core/block.ts';
import { publishedPicture } from '../../../core/files/pictures.ts';
import { picturesOf } from '../../../core/reading-order.ts';
import { getPublication } from '../../../publication.ts';

export function getStaticPaths() {
  return getPublication().expressions.flatMap((document) =>
    picturesOf(document).map((image) => ({ params: { document: document.id, file: image.file }, props: { image } })),
  );
}

interface Props {
  image: FigureImage;
}

export const GET: APIRoute<Props> = ({ props }) => new Response(publishedPicture(props.image.path));
