/** The answer to sites that ask how to embed a passage when they show a link to it (src/exports/oembed.ts). */
import type { APIContext } from 'astro';
import { json } from '../../../exports/formats.ts';
import { oembedOf } from '../../../exports/oembed.ts';
import { contentTypeOf } from '../../../core/media-types.ts';
import type { Passage } from '../../../core/passages.ts';
import { passagePaths } from '../../../features/passage/paths.ts';

export const getStaticPaths = passagePaths;

export function GET({ props, site }: APIContext<{ passage: Passage }>): Response {
  return new Response(json(oembedOf(props.passage, site)), {
    headers: { 'Content-Type': contentTypeOf('passage.json') },
  });
}
