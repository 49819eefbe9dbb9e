import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { CACHE_FOLDER, writeCacheFile } from '../cache/folder.ts';
import { type ChosenColours, completeColours } from '../core/schemas/colours.ts';
import { sha256 } from '../core/sha256.ts';

/** Black on white, for a dev server whose publication cannot be read yet. */
const PLAIN: ChosenColours = {
  paper: { light: '#ffffff', dark: '#000000' },
  ink: { light: '#000000', dark: '#ffffff' },
  quiet: { light: '#000000', dark: '#ffffff' },
  rubric: { light: '#000000', dark: '#ffffff' },
};

/**
 * An integration that writes a publication's colours to `@theme/theme.css`, as custom properties.
 *
 * @param colours the colours that the publication chose
 */
export function theme(colours: ChosenColours = PLAIN): AstroIntegration {
  const style = themeStyle(colours);
  // Several publications may be built at once, so each has its own folder.
  const name = `theme-${sha256(style).slice(0, 8)}`;
  return {
    name: 'theme',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias: { '@theme': path.join(CACHE_FOLDER, name) } } } });
        writeCacheFile(name, 'theme.css', style);
      },
    },
  };
}

/** Makes the style sheet that names every colour, for light and dark pages. */
export function themeStyle(colours: ChosenColours): string {
  const properties = Object.entries(completeColours(colours)).map(
    ([name, { light, dark }]) => `    --${name}: light-dark(${light}, ${dark});`,
  );
  return `@layer tokens {\n  :root {\n${properties.join('\n')}\n  }\n}\n`;
}
