import type { AstroIntegration } from 'astro';

/** The plugin by which Vite wraps every dynamic import, to fetch the style sheets of what is imported first. */
const WRAPPER = 'native:import-analysis-build';

/**
 * An integration that leaves dynamic imports what they are: our modules bring no style sheets along, and the wrapper
 * would cost every page a request and more bytes than most of our scripts.
 *
 * https://github.com/vitejs/vite/issues/13952
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'plain-imports',
          // Nor has any page the list of what could be fetched ahead.
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
