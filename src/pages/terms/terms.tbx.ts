/** All terms as TBX, the exchange format of translators' programs. */
import type { APIContext } from 'astro';
import { contentTypeOf } from '../../core/media-types.ts';
import { termBase } from '../../exports/terms-tbx.ts';
import { getPublication } from '../../publication.ts';

export function GET({ site }: APIContext): Response {
  return new Response(termBase(getPublication(), site), { headers: { 'Content-Type': contentTypeOf('terms.tbx') } });
}
