/** All terms with their notes in Markdown. */
import type { APIContext } from 'astro';
import { contentTypeOf } from '../../core/media-types.ts';
import { exportTermsMarkdown } from '../../exports/notes/terms-markdown.ts';
import { getPublication } from '../../publication.ts';

export const GET = ({ site }: APIContext): Response =>
  new Response(exportTermsMarkdown(getPublication(), site), { headers: { 'Content-Type': contentTypeOf('terms.md') } });
