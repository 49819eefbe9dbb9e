// @ts-check
import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { completeBuild } from './src/integrations/complete-build.ts';
import { fonts } from './src/integrations/fonts.ts';
import { offline } from './src/integrations/offline.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { namedSitemap } from './src/integrations/sitemap.ts';
import { theme } from './src/integrations/theme.ts';
import { openContent } from './src/core/content/content.ts';
import { COLOURS } from './src/core/content/present-colours.ts';
import { contentRoot } from './src/core/environment.ts';
import { rehypePlugins, remarkPlugins } from './src/core/markdown/pipeline.ts';

const content = openContent(contentRoot);
const build = completeBuild();

export default defineConfig({
  // Where the site is served: SITE=https://example.org BASE=/reader/ npm run build. Both may be left out.
  ...(process.env.SITE === undefined ? {} : { site: process.env.SITE }),
  base: process.env.BASE ?? '/',
  // Astro remembers where an entry's file is as long as its text is the same, so every content folder has a memory of its own.
  cacheDir: `node_modules/.cache/glossator/astro-${createHash('sha256').update(contentRoot).digest('hex').slice(0, 8)}`,
  trailingSlash: 'always',
  // Our list names its own gfm; smart punctuation would change official text.
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: remarkPlugins(content.facts),
      rehypePlugins: rehypePlugins(content.facts),
    }),
    syntaxHighlight: false,
  },
  integrations: [
    build.first,
    checkedContent(content),
    fonts(contentRoot),
    theme(COLOURS),
    plainImports(),
    mdx(),
    searchIndex(),
    ...(process.env.SITE === undefined ? [] : namedSitemap()),
    offline(),
    build.last,
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // No text becomes code, but for the address of the service worker (src/features/offline/client/script-url.ts).
        "require-trusted-types-for 'script'",
        'trusted-types glossator',
      ],
      // Pagefind is compiled to WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own marker in every MDX module, which the bundler reports once for each of them.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
  devToolbar: { enabled: false },
});
