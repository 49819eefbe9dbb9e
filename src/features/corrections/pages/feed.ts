/** The corrections as an Atom feed. */
import type { APIContext } from 'astro';
import { correctionsFeed } from '../../../exports/corrections-feed.ts';
import { getPublication } from '../../../publication.ts';

export function GET({ site }: APIContext): Response {
  return new Response(correctionsFeed(getPublication(), site), { headers: { 'Content-Type': 'application/atom+xml' } });
}
