/** The site's icon: the logo in the content folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import { getPublication } from '../publication.ts';

export function GET(): Response {
  const logo = readFileSync(path.join(contentRoot, getPublication().site.logo), 'utf8');
  return new Response(logo, { headers: { 'Content-Type': 'image/svg+xml' } });
}
