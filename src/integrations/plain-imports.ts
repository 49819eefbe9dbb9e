import type { AstroIntegration } from 'astro';

/** Vite's plugin that wraps every dynamic import, so that the style sheets of the imported module are loaded first. */
const WRAPPER = 'native:import-analysis-build';

/**
 * An integration that leaves dynamic imports as they are written. Our modules import no style sheets, and the wrapper would
 * add 0.6 kB to the script of every page. Vite has no setting for this (https://github.com/vitejs/vite/issues/13952): with
 * `modulePreload: false` it only stops loading modules ahead. So its plugin is switched off by its name, which may change:
 * tests/site/scripts.test.ts tells.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'plain-imports',
          configEnvironment: () => ({ build: { modulePreload: false as const } }),
          configResolved({ plugins }: { readonly plugins: readonly { name: string; applyToEnvironment?: unknown }[] }) {
            for (const one of plugins) if (one.name === WRAPPER) one.applyToEnvironment = () => false;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
