/**
 * The global set-up of all tests, which keeps the sites that they use. It builds and serves a site when the first test asks
 * for it, so that a run builds only the sites that its tests need.
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
    /** The address where tests ask for a site by its name. The answer is a `KeptSite`, once the site is built. */
    keeper: string;
  }
}

/** The number of builds at a time. On two cores, more builds would only wait for each other. */
const BUILDERS = 2;

/** The port of the first site, or else the next free one. */
const FIRST_PORT = 4400;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const sites = new Map<SiteName, Promise<KeptSite>>();
  const builders: Promise<unknown>[] = Array.from({ length: BUILDERS }, () => Promise.resolve());

  /** Builds a site when its turn comes, and serves it at the next free port. */
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
