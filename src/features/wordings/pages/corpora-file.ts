/** The reference corpora as data; only if there is one. */
import type { APIContext } from 'astro';
import { CORPORA_FILE } from '../../../core/addresses/addresses.ts';
import { contentTypeOf } from '../../../core/media-types.ts';
import { json } from '../../../exports/formats.ts';
import { getPublication } from '../../../publication.ts';
import { corporaOf } from '../content/corpus.ts';
import { exportCorpora } from '../data/corpora-json.ts';

export function getStaticPaths() {
  const [, file] = /\/(.*)\.json$/.exec(CORPORA_FILE) ?? [];
  return corporaOf(getPublication()).length === 0 ? [] : [{ params: { file } }];
}

export function GET({ site }: APIContext): Response {
  const publication = getPublication();
  return new Response(json(exportCorpora(corporaOf(publication), publication.documents, site)), {
    headers: { 'Content-Type': contentTypeOf(CORPORA_FILE) },
  });
}
