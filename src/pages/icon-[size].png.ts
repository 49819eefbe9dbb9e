/** The site's icon in pixels, for the web app manifest. */
import path from 'node:path';
import type { APIContext } from 'astro';
import { contentRoot } from '../core/environment.ts';
import { publishedPicture } from '../core/files/pictures.ts';
import { contentTypeOf } from '../core/media-types.ts';
import { drawIcon, ICONS } from '../metadata/icon.ts';
import { getPublication } from '../publication.ts';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { size: String(icon.size) }, props: icon }));

export async function GET({ props }: APIContext<(typeof ICONS)[number]>): Promise<Response> {
  const icon = await drawIcon(publishedPicture(path.join(contentRoot, getPublication().site.logo)), props.size);
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': contentTypeOf(props.file) } });
}
