import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';

/** What the site is made of; a document's own pages are kept once it is opened (features/offline/). */
const SITE = [
  'index.html',
  '404.html',
  '{about,search}/**/*.{html,json}',
  'terms/**/*.html',
  '_astro/**/*.{js,css,woff2}',
  'pagefind/**/*',
  '*.{svg,webmanifest}',
  'edition.json',
];

/**
 * An integration that writes the service worker, by which a reader who has opened a document has it offline: `sw.js`,
 * made by Workbox, and `edition.json`, the name of what was built.
 *
 * The worker takes the site's own files from what it was installed with, and a document's pages from a cache that has
 * the edition in its name: a reader sees one edition or the other, never both.
 *
 * https://developer.chrome.com/docs/workbox/modules/workbox-build
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const edition = await editionOf(folder);
        await writeFile(`${folder}edition.json`, JSON.stringify({ edition }));
        const { count, size, warnings } = await generateSW({
          globDirectory: folder,
          globPatterns: SITE,
          swDest: `${folder}sw.js`,
          sourcemap: false,
          inlineWorkboxRuntime: true,
          cacheId: 'glossator',
          cleanupOutdatedCaches: true,
          clientsClaim: true,
          // Pagefind asks for its entry with `ts`, and we again with `attempt`; the others are the reader's query.
          ignoreURLParametersMatching: [/^(?:ts|attempt|q|mark|document|section|kind)$/],
          runtimeCaching: [
            {
              urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/(?:citations\.json)?$/.test(url.pathname),
              handler: 'CacheFirst',
              options: { cacheName: `documents-${edition}`, matchOptions: { ignoreSearch: true } },
            },
          ],
        });
        for (const warning of warnings) logger.warn(warning);
        logger.info(`${count} files, ${Math.round(size / 1024)} kB, are kept with the site; edition ${edition}`);
      },
    },
  };
}

/** A name for everything that was built, in hexadecimal: the same for the same files. */
async function editionOf(folder: string): Promise<string> {
  const files = (await Array.fromAsync(glob('**/*.{html,json,css,js}', { cwd: folder }))).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(`${folder}${file}`));
  return hash.digest('hex').slice(0, 12);
}
