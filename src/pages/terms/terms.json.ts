/** All terms as data. */
import type { APIContext } from 'astro';
import { exportTerms } from '../../exports/terms-json.ts';
import { getDocuments, getTerms } from '../../core/model.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  return Response.json(exportTerms(await getDocuments(), await getTerms(), site));
}
