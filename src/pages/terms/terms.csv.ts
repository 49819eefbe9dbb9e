/** The names of all terms as a table for spreadsheets (CSV). */
import type { APIContext } from 'astro';
import { contentTypeOf } from '../../core/media-types.ts';
import { termsTable } from '../../exports/terms-csv.ts';
import { nameColumns } from '../../features/terms/name-columns.ts';
import { getPublication } from '../../publication.ts';

export function GET({ site }: APIContext): Response {
  const { terms, concordance } = getPublication();
  return new Response(termsTable(terms, nameColumns(terms), concordance, site), {
    headers: { 'Content-Type': contentTypeOf('terms.csv') },
  });
}
