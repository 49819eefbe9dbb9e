/** The corrections as an Atom feed. */
import type { APIContext } from 'astro';
import { CORRECTIONS_FEED } from '../../../core/addresses/addresses.ts';
import { contentTypeOf } from '../../../core/media-types.ts';
import { correctionsFeed } from '../../../exports/corrections-feed.ts';
import { getPublication } from '../../../publication.ts';

export function GET({ site }: APIContext): Response {
  return new Response(correctionsFeed(getPublication(), site), {
    headers: { 'Content-Type': contentTypeOf(CORRECTIONS_FEED) },
  });
}
