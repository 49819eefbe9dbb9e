import type { AstroIntegration } from 'astro';

/** Vite's plugin that wraps every dynamic import in code that loads the imported module's style sheets first. */
const WRAPPER = 'native:import-analysis-build';

/**
 * An integration that leaves dynamic imports as they are written. The site's scripts import no style sheets, and Vite's
 * wrapper would add 0.6 kB to the script of every page. Vite has no setting for this
 * (https://github.com/vitejs/vite/issues/13952): `modulePreload: false` turns off preloading, but not the wrapper. So
 * this switches off Vite's plugin by its internal name. The name may change; tests/site/scripts.test.ts fails when that
 * happens.
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
