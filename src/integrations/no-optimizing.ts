import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * An integration that keeps builds from making packages ready for a dev server. Astro starts one to look for collections
 * of content, and Vite would bundle for it what pages load in development: Astro's toolbar, and what the configuration
 * lists.
 */
export function noOptimizing(): AstroIntegration {
  const plugin: Plugin = {
    name: 'no-optimizing',
    configEnvironment: {
      // After Astro has added to the lists, which can only grow where they are merged.
      order: 'post',
      handler: (_name, options) => {
        options.optimizeDeps = { ...options.optimizeDeps, include: [] };
      },
    },
  };
  return {
    name: 'no-optimizing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
