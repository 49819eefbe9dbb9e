/**
 * An integration that writes `notices.txt`: whose programs and fonts readers get from the site, and under which licences. What it
 * lists is what the bundler took.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { inEngine } from '../core/engine.ts';
import { SANS, SERIF } from '../fonts/families.ts';

/** Packages whose files are on the site although the bundler did not take them as modules: the fonts and the search. */
const ASIDE = [SERIF.package, SANS.package, 'pagefind'];

/** Writes the file at the end of a build. */
export function notices(): AstroIntegration {
  const taken = new Set<string>();
  const plugin: Plugin = {
    name: 'notices',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          for (const module of file.moduleIds) {
            const folder = packageOf(module);
            if (folder !== undefined) taken.add(folder);
          }
    },
  };
  return {
    name: 'notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir }) => {
        const aside = ASIDE.flatMap((name) => packageOf(fileURLToPath(import.meta.resolve(name))) ?? []);
        const all = [...new Set([...taken, ...aside])].map(noticeOf).toSorted();
        writeFileSync(new URL('notices.txt', dir), [noticeOf(inEngine('')), ...all].join(`\n\n${'-'.repeat(72)}\n\n`));
      },
    },
  };
}

/** The folder of the package of others that a module is from; `undefined` for a module of the engine. */
function packageOf(module: string): string | undefined {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return folder === undefined || path.relative(folder, inEngine('')) === '' ? undefined : folder;
}

const fields = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** Returns the name, the version and the licence of a package, and the texts of the licence that are in it. */
function noticeOf(folder: string): string {
  const { name, version, license } = fields.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file) && path.extname(file) !== '.js')
    .toSorted()
    .flatMap((file) => textOf(path.join(folder, file)));
  return [`${name} ${version}${license === undefined ? '' : ` (${license})`}`, ...texts].join('\n\n');
}

/** The text of a file, or those of the files in a folder. */
const textOf = (file: string): string[] =>
  statSync(file).isDirectory()
    ? readdirSync(file).flatMap((inner) => textOf(path.join(file, inner)))
    : [readFileSync(file, 'utf8').trim()];
