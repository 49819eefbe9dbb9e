/**
 * Set-up of all tests: keeps the sites that they read. A site is built and served when the first test asks for it, so
 * that a run builds what its tests read and nothing else.
 */
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import { isSiteName, RECIPES, type SiteName } from './recipes.ts';
import { serveSite } from './serve.ts';

/** A built and served site. */
export interface KeptSite {
  /** Address of its home page, ending in a slash. */
  readonly url: string;
  /** Folder of its files, ending in a slash. */
  readonly folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for a site: the keeper answers to its name with a `KeptSite`, once that is built. */
    keeper: string;
  }
}

/** Builds that run at a time: on two cores, more would only wait for each other. */
const BUILDERS = 2;

/** Where the first site is served, or at the next port that is free. */
const FIRST_PORT = 4400;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const sites = new Map<SiteName, Promise<KeptSite>>();
  const builders: Promise<unknown>[] = Array.from({ length: BUILDERS }, () => Promise.resolve());

  /** Has a site built by the builders in turn, and serves it at the next port that is free. */
  function keep(name: SiteName): Promise<KeptSite> {
    const turn = sites.size % BUILDERS;
    const port = FIRST_PORT + sites.size;
    const site = (builders[turn] ?? Promise.resolve()).then(async () => {
      const folder = await buildSite(name);
      const { url, stop } = await serveSite(folder, RECIPES[name].base ?? '/', port);
      stops.push(stop);
      return { url, folder: `${folder}/` };
    });
    builders[turn] = site.catch(() => undefined);
    sites.set(name, site);
    return site;
  }

  const server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (!isSiteName(name)) return void response.writeHead(404).end(`There is no site "${name}".`);
    (sites.get(name) ?? keep(name)).then(
      (site) => response.end(JSON.stringify(site)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The keeper does not listen.');
  project.provide('keeper', `http://127.0.0.1:${address.port}/`);
  return async () => {
    server.close();
    await Promise.all(stops.map((stop) => stop()));
  };
}
