/**
 * Annotates and exports as Hypothesis does, by the code of its client: the package has the sources of its scripts in
 * their source maps.
 *
 * https://github.com/hypothesis/client
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const SCRIPTS = 'node_modules/hypothesis/build/scripts';
const ROOT = 'app:///';

const sourceMap = z.object({ sources: z.array(z.string()), sourcesContent: z.array(z.string()) });

/** The sources of the client, by their paths. */
const sources = new Map(
  ['annotator', 'sidebar'].flatMap((script) => {
    const map = sourceMap.parse(JSON.parse(readFileSync(`${SCRIPTS}/${script}.bundle.js.map`, 'utf8')));
    return map.sources.map((name, index) => [name.replace(ROOT, '/'), map.sourcesContent[index] ?? ''] as const);
  }),
);

/** Annotates what is selected, exports it, and reads the export back. */
const ENTRY = `
  import { describe } from '/src/annotator/anchoring/html.ts';
  import { AnnotationsExporter } from '/src/sidebar/services/annotations-exporter.tsx';
  import { readExportFile } from '/src/sidebar/helpers/import.ts';

  window.hypothesis = {
    target: () => [{ source: location.href, selector: describe(document.body, getSelection().getRangeAt(0)) }],
    exported: async (annotations) => {
      const profile = { userid: 'acct:reader@hypothes.is' };
      const text = JSON.stringify(new AnnotationsExporter({}).buildJSONExportContent(annotations, { profile }));
      return { text, read: await readExportFile(new File([text], 'export.json')) };
    },
  };
`;

/** Finds the client's own modules in its sources, and the package with which it searches for quotations. */
const fromSources: Plugin = {
  name: 'sources',
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /.*/ }, ({ path: name, importer }) => {
      const file =
        name === 'approx-string-match'
          ? `/node_modules/${name}/build/src/index.js`
          : path.posix.resolve(path.posix.dirname(importer), name);
      const found = ['', '.ts', '.tsx'].map((ending) => file + ending).find((one) => sources.has(one));
      return found === undefined ? { path: name, namespace: 'left-out' } : { path: found, namespace: 'sources' };
    });
    esbuild.onLoad({ filter: /.*/, namespace: 'sources' }, ({ path: name }) => ({
      contents: sources.get(name) ?? '',
      loader: 'tsx',
    }));
    // Types, and what draws annotations.
    esbuild.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const bundle = build({
  stdin: { contents: ENTRY },
  bundle: true,
  write: false,
  format: 'iife',
  plugins: [fromSources],
}).then(({ outputFiles: [file] }) => file?.text ?? '');

declare global {
  interface Window {
    hypothesis: {
      readonly target: () => unknown[];
      readonly exported: (annotations: readonly unknown[]) => Promise<{ text: string; read: unknown }>;
    };
  }
}

/** An annotation, as the service of Hypothesis gives it to its client. */
export interface Annotation {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly target: readonly unknown[];
  readonly references?: readonly string[];
}

/** Loads Hypothesis into a page. */
export async function provideHypothesis(page: Page): Promise<void> {
  await page.evaluate(await bundle);
}

/** Returns the place of an annotation on the words that are selected. */
export const targetOfSelection = (page: Page): Promise<unknown[]> => page.evaluate(() => window.hypothesis.target());

/** Returns the file in which Hypothesis exports annotations, and what it reads from that file itself. */
export function exportOf(page: Page, annotations: readonly Annotation[]): Promise<{ text: string; read: unknown }> {
  return page.evaluate(
    (own) =>
      window.hypothesis.exported(
        own.map((annotation) => ({
          ...{ created: '2024-05-01T08:00:00.123456+00:00', updated: '2024-05-01T08:30:00.123456+00:00' },
          ...{ user: 'acct:reader@hypothes.is', group: '__world__', uri: location.href },
          ...{ document: { title: [document.title] }, links: {}, hidden: false, flagged: false, references: [] },
          ...{ permissions: { read: ['acct:reader@hypothes.is'], update: [], delete: [] }, $tag: 't1' },
          ...annotation,
        })),
      ),
    annotations,
  );
}
