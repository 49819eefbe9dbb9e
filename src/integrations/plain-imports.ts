import type { AstroIntegration } from 'astro';

/** The module by which Vite wraps every dynamic import, to fetch the style sheets of what is imported first. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

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
          enforce: 'pre' as const,
          // Nor has any page the list of what could be fetched ahead.
          configEnvironment: () => ({ build: { modulePreload: false as const } }),
          load: (id: string) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
