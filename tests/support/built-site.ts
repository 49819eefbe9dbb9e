/** Builds the site once for all tests, at the root and below a sub-path, and serves both. */
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { astro } from './astro.ts';

/** A built and served site. */
export interface Site {
  /** Address of its home page, ending in a slash. */
  readonly url: string;
  /** Folder of its files, ending in a slash. */
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Site;
    siteBelowPath: Site;
  }
}

const ROOT = new URL('../../', import.meta.url);
const BELOW_PATH = { base: '/shelf/reader/', outDir: 'node_modules/.cache/glossator/below-path' };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build({});
  build({ BASE: BELOW_PATH.base }, '--outDir', BELOW_PATH.outDir);
  const root = ROOT.pathname;
  const server = { host: '127.0.0.1', port: 4400 };
  const atRoot = await preview({ root, logLevel: 'error', server });
  const belowPath = await preview({
    root,
    logLevel: 'error',
    ...BELOW_PATH,
    server: { ...server, port: 4500 },
  });
  project.provide('site', { url: `http://127.0.0.1:${atRoot.port}/`, folder: new URL('dist/', ROOT).pathname });
  project.provide('siteBelowPath', {
    url: `http://127.0.0.1:${belowPath.port}${BELOW_PATH.base}`,
    folder: new URL(`${BELOW_PATH.outDir}/`, ROOT).pathname,
  });
  return async () => {
    await Promise.all([atRoot.stop(), belowPath.stop()]);
  };
}

function build(environment: Record<string, string>, ...options: string[]): void {
  const { status, output } = astro('build', options, environment);
  if (status !== 0) throw new Error(`The site does not build:\n${output}`);
}
