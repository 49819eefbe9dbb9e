/** The web app manifest, by which a browser can put the site on a home screen. https://www.w3.org/TR/appmanifest/ */
import { sitePath } from '../core/addresses.ts';
import { COLOURS } from '../core/content/present-colours.ts';

export function GET(): Response {
  const manifest = {
    name: 'Glossator',
    description: 'Policy documents, word for word, with their terms explained in the margin.',
    lang: 'en',
    start_url: sitePath(),
    scope: sitePath(),
    display: 'minimal-ui',
    background_color: COLOURS.paper.light,
    theme_color: COLOURS.rubric.light,
    icons: [{ src: sitePath('favicon.svg'), type: 'image/svg+xml', sizes: 'any' }],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
}
