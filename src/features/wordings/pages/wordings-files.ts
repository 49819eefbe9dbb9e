/** All wordings that are counted in reference corpora, as JSON and as CSV; only if there is a corpus. */
import type { APIContext } from 'astro';
import { contentTypeOf } from '../../../core/media-types.ts';
import { getPublication } from '../../../publication.ts';
import { corporaOf } from '../content/corpus.ts';
import { wordingsTable } from '../data/wordings-csv.ts';
import { exportWordings } from '../data/wordings-json.ts';

export function getStaticPaths() {
  const extensions = corporaOf(getPublication()).length === 0 ? [] : ['json', 'csv'];
  return extensions.map((extension) => ({ params: { extension } }));
}

export function GET({ params, site }: APIContext): Response {
  const corpora = corporaOf(getPublication());
  return params['extension'] === 'json'
    ? Response.json(exportWordings(corpora))
    : new Response(wordingsTable(corpora, site), { headers: { 'Content-Type': contentTypeOf('wordings.csv') } });
}
