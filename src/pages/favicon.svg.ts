/** The site's icon: the logo in the content folder. */
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import { publishedPicture } from '../core/files/pictures.ts';
import { contentTypeOf } from '../core/media-types.ts';
import { getPublication } from '../publication.ts';

export function GET(): Response {
  const logo = publishedPicture(path.join(contentRoot, getPublication().site.logo));
  return new Response(logo, { headers: { 'Content-Type': contentTypeOf('favicon.svg') } });
}
