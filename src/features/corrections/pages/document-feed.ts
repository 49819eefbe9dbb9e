/**
 * What changes in a document, as an Atom feed. It is also at the document's former addresses, because the programs that fetch it
 * there cannot read a notice.
 */
import type { APIContext } from 'astro';
import { FEED_FILE } from '../../../core/addresses/addresses.ts';
import { contentTypeOf } from '../../../core/media-types.ts';
import type { Document } from '../../../core/model.ts';
import { documentFeed } from '../../../exports/followed-feeds.ts';
import { getPublication } from '../../../publication.ts';

export const getStaticPaths = () =>
  getPublication().documents.flatMap((document) =>
    [document.id, ...document.formerly].map((id) => ({ params: { document: id }, props: { document } })),
  );

export const GET = ({ props: { document }, site }: APIContext<{ readonly document: Document }>): Response =>
  new Response(documentFeed(document, getPublication(), site), {
    headers: { 'Content-Type': contentTypeOf(FEED_FILE) },
  });
