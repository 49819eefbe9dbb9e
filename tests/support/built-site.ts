/** Builds the sites that the tests read, once, and serves them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { astro } from './astro.ts';
import { writeDenseContent } from './dense-content.ts';
import { DECISIONS, paragraphs, writeFirstEdition, writeSecondEdition } from './edited-content.ts';

/** A built and served site. */
export interface Site {
  /** Address of its home page, ending in a slash. */
  readonly url: string;
  /** Folder of its files, ending in a slash. */
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site itself, in `dist/`. */
    site: Site;
    /** The same, built for a sub-path of a known host, `https://reader.example`. */
    siteBelowPath: Site;
    /** One section with as many notes as the rules allow (dense-content.ts). */
    denseSite: Site;
    /** A document in its second edition (edited-content.ts). */
    editedSite: Site;
  }
}

const CACHE = 'node_modules/.cache/glossator';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const denseContent = mkdtempSync(path.join(tmpdir(), 'glossator-dense-'));
  writeDenseContent(denseContent);
  mustSucceed(paragraphs(denseContent, '--accept'));
  const editedContent = mkdtempSync(path.join(tmpdir(), 'glossator-edited-'));
  writeFirstEdition(editedContent);
  writeSecondEdition(editedContent);
  mustSucceed(paragraphs(editedContent, '--accept', ...DECISIONS));
  const [site, stopSite] = await buildAndServe('/', 'dist', 4400, {});
  const [siteBelowPath, stopBelowPath] = await buildAndServe('/shelf/reader/', `${CACHE}/below-path`, 4500, {
    SITE: 'https://reader.example',
  });
  const [denseSite, stopDense] = await buildAndServe('/', `${CACHE}/dense`, 4550, { GLOSSATOR_CONTENT: denseContent });
  const [editedSite, stopEdited] = await buildAndServe('/', `${CACHE}/edited`, 4580, {
    GLOSSATOR_CONTENT: editedContent,
  });
  project.provide('editedSite', editedSite);
  project.provide('site', site);
  project.provide('siteBelowPath', siteBelowPath);
  project.provide('denseSite', denseSite);
  return async () => {
    await Promise.all([stopSite(), stopBelowPath(), stopDense(), stopEdited()]);
    for (const folder of [denseContent, editedContent]) rmSync(folder, { recursive: true });
  };
}

/** Builds a site into a folder and serves it at a port, or at the next that is free. */
async function buildAndServe(
  base: string,
  outDir: string,
  port: number,
  environment: Record<string, string>,
): Promise<[Site, () => Promise<void>]> {
  mustSucceed(astro('build', ['--outDir', outDir], { BASE: base, ...environment }));
  const server = await preview({ base, outDir, logLevel: 'error', server: { host: '127.0.0.1', port } });
  return [{ url: `http://127.0.0.1:${server.port}${base}`, folder: `${path.resolve(outDir)}/` }, () => server.stop()];
}

function mustSucceed({ status, output }: { status: number | null; output: string }): void {
  if (status !== 0) throw new Error(`A step of the tests' set-up failed:\n${output}`);
}
