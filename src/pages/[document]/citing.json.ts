/** What the copy menu needs to cite any passage of a document (src/citations/citing.ts). */
import type { APIContext } from 'astro';
import { citingOf } from '../../citations/citing.ts';
import type { Document } from '../../core/model.ts';
import { getPublication } from '../../publication.ts';

export function getStaticPaths() {
  return getPublication().documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}

export function GET({ props }: APIContext<{ document: Document }>): Response {
  return Response.json(citingOf(props.document));
}
