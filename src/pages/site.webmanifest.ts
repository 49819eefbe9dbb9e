/** The web app manifest, by which a browser can put the site on a home screen. https://www.w3.org/TR/appmanifest/ */
import { language } from '@words/language.ts';
import { sitePath } from '../core/addresses.ts';
import { publication } from '../site.ts';

export function GET(): Response {
  const manifest = {
    name: publication.name,
    description: publication.description,
    lang: language,
    start_url: sitePath(),
    scope: sitePath(),
    display: 'minimal-ui',
    background_color: '#fdf9f4',
    theme_color: '#97231c',
    icons: [{ src: sitePath('favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
