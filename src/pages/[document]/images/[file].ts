/** The pictures of a document's figures. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import type { FigureImage } from '../../../core/block.ts';
import { allBlocks } from '../../../core/reading-order.ts';
import { getPublication } from '../../../publication.ts';

export function getStaticPaths() {
  return getPublication().documents.flatMap((document) =>
    document.sections
      .flatMap(allBlocks)
      .flatMap((block) => (block.kind === 'figure' && block.image !== undefined ? [block.image] : []))
      .map((image) => ({ params: { document: document.id, file: image.file }, props: { image } })),
  );
}

interface Props {
  image: FigureImage;
}

export const GET: APIRoute<Props> = async ({ props }) => new Response(new Uint8Array(await readFile(props.image.path)));
