/** The passages beside those of a section, for the script that opens them below each passage. */
import type { APIContext } from 'astro';
import { contentTypeOf } from '../../../core/media-types.ts';
import type { Document, Section } from '../../../core/model.ts';
import { besideAsData } from '../beside-as-data.ts';
import { besidePages } from '../beside-pages.ts';

export const getStaticPaths = besidePages;

interface Props extends Record<string, unknown> {
  readonly document: Document;
  readonly other: Document;
  readonly section: Section;
}

export const GET = ({ props: { document, other, section } }: APIContext<Props>): Response =>
  new Response(JSON.stringify(besideAsData(document, section, other)), {
    headers: { 'Content-Type': contentTypeOf('beside.json') },
  });
