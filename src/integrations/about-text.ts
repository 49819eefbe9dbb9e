import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../core/environment.ts';
import { readPublication } from '../content.ts';

/** The path of `about.mdx`. The content folder may be outside the project. */
export const aboutFile = path.join(contentRoot, 'about.mdx');

/**
 * An integration that lets pages import `virtual:about.mdx`: the text that was read and checked. The text comes without
 * its front matter, which Astro would parse as a different version of YAML. In dev it is empty if the file has a fault,
 * so that the page can show the fault.
 */
export function aboutText(): AstroIntegration {
  return {
    name: 'about-text',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'about-text',
          enforce: 'pre' as const,
          resolveId: (name: string) => (name === 'virtual:about.mdx' ? aboutFile : undefined),
          load: (file: string) => (file === aboutFile ? (readPublication().publication?.about.body ?? '') : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
