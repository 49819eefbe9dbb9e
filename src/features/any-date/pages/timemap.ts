/** The list of a document's editions for programs, in each format; only if it has several. */
import type { APIContext } from 'astro';
import { contentTypeOf } from '../../../core/media-types.ts';
import type { Document } from '../../../core/model.ts';
import { json } from '../../../exports/formats.ts';
import { documentsInEditions } from '../../editions/pages-of-editions.ts';
import { exportTimemap, linkFormat, TIMEMAPS } from '../timemap.ts';

export const getStaticPaths = () =>
  documentsInEditions().flatMap(({ params, props }) =>
    TIMEMAPS.map((extension) => ({ params: { ...params, extension }, props })),
  );

export function GET({ props: { document }, params, site }: APIContext<{ document: Document }>): Response {
  const extension = params['extension'] ?? '';
  const body = extension === 'json' ? json(exportTimemap(document, site)) : linkFormat(document, site);
  return new Response(body, { headers: { 'Content-Type': contentTypeOf(`timemap.${extension}`) } });
}
