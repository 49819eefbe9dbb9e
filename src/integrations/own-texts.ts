import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../core/environment.ts';
import { readPublication } from '../content.ts';

/** The module with all these texts. */
const ALL = 'virtual:own-texts';

/** The texts of the publication itself, by the paths of their files. The content folder may be outside the project. */
function ownTexts(): ReadonlyMap<string, { readonly page: string; readonly body: string }> {
  const { about, pages = [] } = readPublication().publication ?? {};
  return new Map([
    [path.join(contentRoot, 'about.mdx'), { page: 'about/', body: about?.body ?? '' }],
    ...pages.map(
      ({ id, body }) => [path.join(contentRoot, `pages/${id}.mdx`), { page: `pages/${id}/`, body }] as const,
    ),
  ]);
}

/** The ids of the modules that are made of content, which a dev server makes again after an edit. */
export const modulesOfTexts = (): string[] => [`\0${ALL}`, ...ownTexts().keys()];

/**
 * An integration that lets pages import the texts of the publication itself, by the addresses of their pages, from
 * `virtual:own-texts`: as they were read and checked. A text comes without its front matter, which Astro would parse as a
 * different version of YAML. In dev it is empty if the file has a fault, so that the page can show the fault.
 */
export function ownTextModules(): AstroIntegration {
  return {
    name: 'own-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'own-texts',
          enforce: 'pre' as const,
          resolveId: (name: string) => (name === ALL ? `\0${ALL}` : ownTexts().has(name) ? name : undefined),
          load: (file: string) => (file === `\0${ALL}` ? moduleOfAll() : ownTexts().get(file)?.body),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

function moduleOfAll(): string {
  const texts = [...ownTexts()];
  const imports = texts.map(([file], index) => `import { Content as text${index} } from ${JSON.stringify(file)};`);
  const items = texts.map(([, { page }], index) => `[${JSON.stringify(page)}, text${index}],`);
  return [...imports, 'export const texts = new Map([', ...items, ']);'].join('\n');
}
