import type { AstroIntegration } from 'astro';
import { engineRoot } from '../core/engine.ts';

/**
 * An integration that tells bundled code where the engine is (core/engine.ts). What the browser is sent is not told:
 * it has no business with the folders of whoever builds the site.
 */
export function engineFolder(): AstroIntegration {
  return {
    name: 'engine-folder',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'engine-folder',
          configEnvironment: (environment: string) =>
            environment === 'client' ? undefined : { define: { ENGINE_FOLDER: JSON.stringify(engineRoot) } },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
