import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Publication } from '../core/model.ts';
import type { Feature } from '../features/feature.ts';

/** How the modules begin that list what features add at a place: `@features/menu`. */
const PREFIX = '@features/';

/**
 * An integration that adds the pages of features, and lists for each place what they add there.
 *
 * @param all the features that the publication has not left out
 * @param publication the publication; `undefined` if it has a fault
 */
export function features(all: readonly Feature[], publication: Publication | undefined): AstroIntegration {
  return {
    name: 'features',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        // While somebody edits, a document may come to need a feature.
        const needed =
          command !== 'build' || publication === undefined
            ? all
            : all.filter(({ isNeeded }) => isNeeded?.(publication) ?? true);
        updateConfig({ vite: { plugins: [addedByFeatures(needed)] } });
        for (const { pages = {} } of needed)
          for (const [pattern, file] of Object.entries(pages))
            injectRoute({ pattern, entrypoint: new URL(file), prerender: true });
      },
    },
  };
}

/** A plugin that makes the modules `@features/<place>`: each exports a list of what features add at a place. */
export const addedByFeatures = (all: readonly Feature[]): Plugin => ({
  name: 'added-by-features',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return undefined;
    const place = id.slice(PREFIX.length + 1);
    const files = all.flatMap(({ adds = {} }) =>
      Object.entries(adds).flatMap(([at, file]) => (at === place ? [fileURLToPath(file)] : [])),
    );
    const imports = files.map((file, index) => `import added${index} from ${JSON.stringify(file)};`);
    return [
      ...imports,
      `export default [${files.map((_, index) => `added${index}`).join(', ')}];`,
      `export const isAdded = ${files.length > 0};`,
    ].join('\n');
  },
});
