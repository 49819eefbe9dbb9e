import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { base } from '../core/base.ts';
import { origin } from '../core/environment.ts';
import { sha256 } from '../core/sha256.ts';
import { addressBelow, writePages } from './write-pages.ts';

/**
 * An integration that has Astro render only what no earlier build rendered, and writes all that there is itself: Astro is
 * given no path to walk to, and counts no page.
 *
 * @param pages is told every page, for integrations that come later
 */
export function keptPages(pages: { readonly pathname: string }[]): AstroIntegration {
  const bundles = new Map<string, string>();
  let folder = '';
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [rememberBundles(bundles)] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          // Called when all is bundled.
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const ofPages = paths.filter(({ route }) => route.type === 'page');
            pages.push(...ofPages.map((path) => ({ pathname: addressBelow(path) })));
            const code = JSON.stringify([base, origin, [...bundles].toSorted()]);
            const rendered = await writePages(astro, paths, code, folder);
            logger.info(
              `${pages.length} pages and ${paths.length - pages.length} files, ${rendered} of them rendered anew`,
            );
            return [];
          },
        }));
      },
    },
  };
}

/** A plugin that takes note of all that is bundled, by hash: the code of pages, and the files that they name. */
function rememberBundles(bundles: Map<string, string>): Plugin {
  return {
    name: 'remember-bundles',
    writeBundle(_options, bundle) {
      for (const [file, made] of Object.entries(bundle))
        bundles.set(`${this.environment.name} ${file}`, sha256(made.type === 'chunk' ? made.code : made.source));
    },
  };
}
