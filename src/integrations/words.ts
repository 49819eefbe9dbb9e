import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Fault, formatFault } from '../core/faults/fault.ts';
import { readInterface } from '../ui/compile/interface.ts';
import { pathOfFile } from '../ui/compile/language-file.ts';
import { moduleOf } from '../ui/compile/module.ts';
import { endBuild } from './end-build.ts';

/** How imports of words begin, and how they end: `@words/page.ts`. */
const IMPORT = /^@words\/(.+)\.ts$/;

/**
 * An integration that gives pages and scripts the words of the interface, and lists those that are shown in English. A
 * build ends with a report if the files of words have a fault; a dev server shows it on the pages.
 *
 * @param language that of the interface (BCP 47)
 */
export function words(language: string): AstroIntegration {
  return {
    name: 'words',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        updateConfig({ vite: { plugins: [wordsIn(language)] } });
        if (command !== 'build' && command !== 'dev') return;
        const { faults, missing } = readInterface(language);
        if (command === 'build' && faults.length > 0) await endBuild(report(faults), 'refused');
        if (faults.length > 0) logger.error(report(faults));
        if (missing.length > 0) logger.warn(report(missing));
      },
    },
  };
}

/**
 * A plugin that makes the modules `@words/<group>.ts` of a language's file, and makes them anew when the file changes.
 *
 * `words` is a namespace of the messages, each an export of another module, so that a script is sent only those that it
 * says. This holds for `words.close`, but not for `const { close } = words`.
 */
export function wordsIn(language: string): Plugin {
  const file = pathOfFile(language);
  return {
    name: 'words',
    enforce: 'pre',
    resolveId(id) {
      const group = IMPORT.exec(id)?.[1];
      if (group !== undefined) return `${file}?words=${group}`;
      return id.startsWith(`${file}?`) ? id : undefined;
    },
    load(id) {
      const [path, query] = id.split('?');
      if (path !== file) return undefined;
      const [[made, group] = []] = new URLSearchParams(query);
      if (made === undefined || group === undefined) return undefined;
      const messages = JSON.stringify(`${file}?messages=${group}`);
      if (made === 'words') return js(`export * from ${messages};\nexport * as words from ${messages};`);
      const inLanguage = readInterface(language);
      if (inLanguage.faults.length > 0) this.error(report(inLanguage.faults));
      return js(moduleOf(group, inLanguage));
    },
  };
}

const report = (faults: readonly Fault[]) => faults.map(formatFault).join('\n\n');

const js = (code: string) => ({ code, moduleType: 'js' as const });
