import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../core/environment.ts';
import { readPublication } from '../core/publication.ts';

/**
 * An integration that hands Astro the text of `about.mdx` as it was read and checked: without its front matter, which
 * Astro would read by other rules of YAML, and in dev without what has a fault, so that the page can say so.
 */
export function aboutText(): AstroIntegration {
  return {
    name: 'about-text',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'about-text',
          enforce: 'pre' as const,
          load: (id: string) =>
            path.basename(id) === 'about.mdx' && id === realpathSync(path.join(contentRoot, 'about.mdx'))
              ? readPublication().publication?.about.body
              : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
