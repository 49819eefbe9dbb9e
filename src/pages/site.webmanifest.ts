/** The web app manifest, with which a browser can add the site to a home screen. https://www.w3.org/TR/appmanifest/ */
import { sitePath } from '../core/addresses/addresses.ts';
import { contentTypeOf, mediaTypeOf } from '../core/media-types.ts';
import { ICONS } from '../metadata/icon.ts';
import { getPublication } from '../publication.ts';

export function GET(): Response {
  const { name, description, language, colours } = getPublication().site;
  const manifest = {
    name,
    description,
    lang: language,
    start_url: sitePath(),
    scope: sitePath(),
    display: 'minimal-ui',
    background_color: colours.paper.light,
    theme_color: colours.rubric.light,
    icons: [
      { src: sitePath('favicon.svg'), type: mediaTypeOf('favicon.svg'), sizes: 'any' },
      ...ICONS.map(({ file, type, size }) => ({ src: sitePath(file), type, sizes: `${size}x${size}` })),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': contentTypeOf('site.webmanifest') } });
}
