/** What changes in the note on a term, as an Atom feed. */
import type { APIContext } from 'astro';
import { FEED_FILE } from '../../../core/addresses/addresses.ts';
import { contentTypeOf } from '../../../core/media-types.ts';
import type { Term } from '../../../core/model.ts';
import { termFeed } from '../../../exports/followed-feeds.ts';
import { getPublication } from '../../../publication.ts';

export const getStaticPaths = () =>
  getPublication().terms.map((term) => ({ params: { term: term.id }, props: { term } }));

export const GET = ({ props: { term }, site }: APIContext<{ readonly term: Term }>): Response =>
  new Response(termFeed(term, getPublication(), site), { headers: { 'Content-Type': contentTypeOf(FEED_FILE) } });
