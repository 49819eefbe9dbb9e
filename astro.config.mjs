// @ts-check
import { defineConfig } from 'astro/config';
import { cache } from './src/integrations/cache.ts';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { checkedContent } from './src/integrations/checked-content.ts';
import { completeBuild } from './src/integrations/complete-build.ts';
import { desk } from './src/integrations/desk.ts';
import { engineFolder } from './src/integrations/engine-folder.ts';
import { features } from './src/integrations/features.ts';
import { fonts } from './src/integrations/fonts.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { keepAdditions } from './src/integrations/keep-additions.ts';
import { offline } from './src/integrations/offline.ts';
import { ownTextModules } from './src/integrations/own-texts.ts';
import { notices } from './src/integrations/notices.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { proof } from './src/integrations/proof.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { theme } from './src/integrations/theme.ts';
import { words } from './src/integrations/words.ts';
import { base } from './src/core/addresses/base.ts';
import { inEngine } from './src/core/engine.ts';
import { keptOf, origin } from './src/core/environment.ts';
import { sayLanguages } from './src/core/markdown/about.ts';
import { allowed } from './src/core/markdown/allowed.ts';
import { linkIntoSite } from './src/core/markdown/links.ts';
import { featuresWithout } from './src/core/features.ts';
import { readPublication } from './src/content.ts';
import { loadFeatures } from './src/features/feature.ts';

const build = completeBuild();
// The dev server starts even if site.yaml has a fault, so that its pages can show the fault.
const { publication } = readPublication();
const { language = 'en', colours, without = [] } = publication?.site ?? {};
const languages = { own: language, others: publication?.languages ?? [] };

export default defineConfig({
  // Where the site is served: SITE=https://example.org BASE=/reader/ npm run build. Both may be left out.
  ...(origin === undefined ? {} : { site: origin }),
  base,
  // The engine may be a package of the publication in whose folder it runs.
  srcDir: inEngine('src'),
  publicDir: inEngine('public'),
  // Astro reuses the file that it noted for an entry as long as the entry's text is the same. Two content folders may
  // have the same text in different files, so each has its own cache.
  cacheDir: keptOf('astro'),
  trailingSlash: 'always',
  // Astro renders `about.mdx` and `pages/`. Official text and notes are read as data and drawn from the model (src/core/), because
  // every paragraph of them has an id, a page, an embed and exports of its own.
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
    engineFolder(),
    cache(),
    checkedContent(),
    desk(),
    words(language),
    fonts(language),
    features(await loadFeatures(featuresWithout(without)), publication),
    theme(colours),
    plainImports(),
    ownTextModules(),
    mdx(),
    hostHeaders(),
    notices(),
    searchIndex(),
    // Imported only if the site's origin is known: without an origin there is no sitemap, and the library is slow to
    // load.
    ...(origin === undefined ? [] : (await import('./src/integrations/sitemap.ts')).namedSitemap()),
    ...(without.includes('offline') ? [] : [offline()]),
    proof(),
    build.last,
    keepAdditions(),
  ],
  build: { inlineStylesheets: 'never' },
  vite: {
    define: { SITE_BASE: JSON.stringify(base) },
    // Two dev servers must not delete each other's prepared files.
    cacheDir: keptOf('vite'),
    // JSON without a module of its own: Vite would import it without saying that it is JSON, which Node refuses.
    ssr: { noExternal: ['stopwords-json'] },
    optimizeDeps: {
      // Listed here, because Vite would otherwise find these packages only when a reader's action loads them, and then
      // reload the page.
      noDiscovery: true,
      include: [
        'fastest-levenshtein',
        'text-fragments-polyfill/dist/fragment-generation-utils.js',
        'text-fragments-polyfill/text-fragment-utils',
      ],
    },
    preview: {
      // Without this, Astro answers an address with an encoded slash with a stack trace. This answers "not found".
      proxy: { '^[^?]*%2[fF]': { target: 'http://127.0.0.1', bypass: () => false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page names its script, so that a short name saves bytes on each: `Page`, and not
              // `Page.astro_astro_type_script_index_0_lang`.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*$/, '')}.[hash].js`,
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // The first versions that know `light-dark()`. Without it a page has no colours of its own.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // esbuild's style sheets are smaller than those of Vite's default.
      cssMinify: 'esbuild',
      rolldownOptions: {
        // Puts small modules that several browser scripts share into one file, rather than one file each. None of them
        // may import a module that every page has, because that module would then move into the shared file.
        output: {
          codeSplitting: {
            groups: [
              { name: 'small', test: /languages\/fold\.[jt]s$|browser\/(?:text-range|built-files)\.[jt]s$/ },
              { name: 'words', test: /core\/(?:languages\/words|addresses\/addresses)\.[jt]s$|fastest-levenshtein/ },
            ],
          },
        },
        // Astro marks every MDX module with a directive, and the bundler would warn about each one.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
});
