/** The SHA-256 of every file that comes with a document, so that whoever has the files can prove them. */
import type { APIContext } from 'astro';
import { CHECKSUMS_FILE } from '../../core/addresses/addresses.ts';
import { contentTypeOf } from '../../core/media-types.ts';
import type { Document } from '../../core/model.ts';
import { exportChecksums } from '../../exports/checksums.ts';
import { getPublication } from '../../publication.ts';

export function getStaticPaths() {
  return getPublication().expressions.flatMap((document) =>
    [document.id, ...document.formerly].map((id) => ({ params: { document: id }, props: { document } })),
  );
}

export async function GET({ props, site }: APIContext<{ document: Document }>): Promise<Response> {
  const sums = await exportChecksums(props.document, getPublication().terms, site);
  return new Response(sums, { headers: { 'Content-Type': contentTypeOf(CHECKSUMS_FILE) } });
}
