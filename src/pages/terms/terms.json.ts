/** All terms as JSON. */
import type { APIContext } from 'astro';
import { exportTerms } from '../../exports/terms-json.ts';
import { getPublication } from '../../publication.ts';

export function GET({ site }: APIContext): Response {
  return Response.json(exportTerms(getPublication(), site));
}
