// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { cache } from './src/integrations/cache.ts';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { aboutText } from './src/integrations/about-text.ts';
import { checkedContent } from './src/integrations/checked-content.ts';
import { completeBuild } from './src/integrations/complete-build.ts';
import { fonts } from './src/integrations/fonts.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { proof } from './src/integrations/proof.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { theme } from './src/integrations/theme.ts';
import { base } from './src/core/addresses/base.ts';
import { contentRoot, origin } from './src/core/environment.ts';
import { linkIntoSite, sayLanguages } from './src/core/markdown/about.ts';
import { allowed } from './src/core/markdown/allowed.ts';
import { readPublication } from './src/core/publication.ts';
import { sha256 } from './src/core/sha256.ts';

const build = completeBuild();
// With a fault in site.yaml the dev server starts all the same, to say so.
const { publication } = readPublication();
const { language = 'en', colours } = publication?.site ?? {};
const languages = { own: language, others: publication?.languages ?? [] };

/** The folder of what is kept between runs, which every content folder has to itself. @param {string} of */
const cacheOf = (of) => `node_modules/.cache/glossator/${of}-${sha256(contentRoot).slice(0, 8)}`;

export default defineConfig({
  // Where the site is served: SITE=https://example.org BASE=/reader/ npm run build. Both may be left out.
  ...(origin === undefined ? {} : { site: origin }),
  base,
  // Astro remembers where an entry's file is as long as its text is the same, so every content folder has a memory of its own.
  cacheDir: cacheOf('astro'),
  trailingSlash: 'always',
  // Astro renders `about.mdx`. Official text and notes are read as data and drawn from the model (src/core/), since every
  // paragraph of them has an id, a page, an embed and exports of its own.
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm, [allowed, 'about']],
      rehypePlugins: [rehypeSlug, [sayLanguages, languages], linkIntoSite],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    build.first,
    cache(),
    checkedContent(),
    fonts(),
    theme(colours),
    plainImports(),
    aboutText(),
    mdx(),
    searchIndex(),
    // Loaded where it is wanted: the library would cost every other build more than most steps of it.
    ...(origin === undefined ? [] : (await import('./src/integrations/sitemap.ts')).namedSitemap()),
    offline(),
    proof(),
    build.last,
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    resolve: {
      // The folder of the words of the interface in the publication's language.
      alias: { '@words': fileURLToPath(new URL(`./src/ui/${language}`, import.meta.url)) },
    },
    // Two dev servers must not clear what the other has made ready.
    cacheDir: cacheOf('vite'),
    optimizeDeps: {
      // Known from the start: found only when a reader asks for them, they would make the dev server load pages anew.
      noDiscovery: true,
      include: [
        'fastest-levenshtein',
        'text-fragments-polyfill/dist/fragment-generation-utils.js',
        'text-fragments-polyfill/text-fragment-utils',
      ],
    },
    preview: {
      // Astro would answer a slash in disguise with a stack trace: nothing is there.
      proxy: { '^[^?]*%2[fF]': { target: 'http://127.0.0.1', bypass: () => false } },
    },
    build: {
      assetsInlineLimit: 0,
      // The first that know `light-dark()`, without which a page has no colours of its own.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Smaller than by Vite's own choice.
      cssMinify: 'esbuild',
      rolldownOptions: {
        // Small modules that several of the browser's files share, in one file rather than one each. None of them may
        // import what every page has: that would come with them into a file of its own.
        output: {
          codeSplitting: {
            groups: [
              { name: 'small', test: /languages\/fold\.ts$|client\/(?:text-range|own-files)\.ts$/ },
              { name: 'words', test: /core\/(?:languages\/words|addresses)\.ts$|fastest-levenshtein/ },
            ],
          },
        },
        // Astro's own marker in every MDX module, which the bundler reports once for each of them.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
});
