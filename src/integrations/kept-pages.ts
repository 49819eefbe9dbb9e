/**
 * Keeps what Astro renders for the next build: the pages and files of a document by that document and by what all pages
 * share, the others by the whole publication. What was kept is written as it is, and Astro never hears of it. Pictures
 * are kept where they are drawn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { base } from '../core/base.ts';
import { origin } from '../core/environment.ts';
import { keepBytes, recallBytes } from '../core/kept.ts';
import { getPublication } from '../core/publication.ts';
import { sha256 } from '../core/sha256.ts';
import { pageInputs } from './page-inputs.ts';

/** A path that Astro renders, and its route. */
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What was rendered, by name below the site's folder. */
type Files = Map<string, Uint8Array>;

/** What is kept together, by what it is made of. */
interface Group {
  readonly input: string;
  readonly files: Files;
}

const KIND = 'pages';

/** Fast rather than small, but what the pages of a document have in common is found wherever it stands. */
const PACKING = {
  params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 22 },
};

/**
 * An integration that has Astro render only what is not kept.
 *
 * @param pages is told every page that is written without Astro
 */
export function keptPages(pages: { pathname: string }[]): AstroIntegration {
  const bundles = new Map<string, string>();
  let folder = '';
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [rememberBundles(bundles)] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => withKept(astro, bundles, folder, pages));
      },
    },
  };
}

/** A plugin that takes note of all that is bundled, by hash: the code of pages, and the files that they name. */
function rememberBundles(bundles: Map<string, string>): Plugin {
  return {
    name: 'remember-bundles',
    writeBundle(_options, bundle) {
      for (const [file, made] of Object.entries(bundle))
        bundles.set(`${this.environment.name} ${file}`, sha256(made.type === 'chunk' ? made.code : made.source));
    },
  };
}

function withKept(
  astro: AstroPrerenderer,
  bundles: ReadonlyMap<string, string>,
  folder: string,
  pages: { pathname: string }[],
): AstroPrerenderer {
  const groups = new Map<string, Group>();
  /** The group that is being rendered: one after the other, so that never more than one is held. */
  let current: Group | undefined;
  const keep = () => {
    if (current !== undefined && current.files.size > 0)
      keepBytes(KIND, current.input, zstdCompressSync(serialize(current.files), PACKING));
    current = undefined;
  };
  return {
    ...astro,
    getStaticPaths: async () => {
      const inputs = pageInputs(getPublication());
      // Not before all is bundled.
      const code = JSON.stringify([base, origin, [...bundles].toSorted()]);
      const paths = Map.groupBy(await astro.getStaticPaths(), ({ pathname }) => {
        const [, document = ''] = /^\/?(?:oembed\/)?([^/]+)\//.exec(pathname) ?? [];
        return inputs.documents.has(document) ? document : '';
      });
      return [...paths].flatMap(([document, own]) => {
        const input = code + (inputs.documents.get(document) ?? inputs.others);
        const written = writeKept(input, folder);
        if (written === undefined) {
          const group = { input, files: new Map() };
          for (const one of own) groups.set(nameOf(one.pathname, one.route), group);
          return own;
        }
        pages.push(...own.filter(({ route }) => route.type === 'page'));
        return own.filter(({ pathname, route }) => !written.has(nameOf(pathname, route)));
      });
    },
    render: async (request, options) => {
      const result = await astro.render(request, options);
      const name = nameOf(new URL(request.url).pathname.slice(base.length), options.routeData);
      const group = groups.get(name);
      if (group === undefined) return result;
      if (group !== current) keep();
      current = group;
      const response = result instanceof Response ? result : result.response;
      const type = response.headers.get('Content-Type') ?? '';
      if (response.status !== 200 || response.body === null || type.startsWith('image/')) return result;
      const body = Buffer.from(await response.arrayBuffer());
      group.files.set(name, body);
      return new Response(body, response);
    },
    teardown: async () => {
      keep();
      await astro.teardown?.();
    },
  };
}

/** Writes the files of a group that an earlier build kept. Gives them; nothing if it kept none. */
function writeKept(input: string, folder: string): Files | undefined {
  const kept = recallBytes(KIND, input);
  if (kept === undefined) return undefined;
  const read: (entry: Uint8Array) => Files = deserialize;
  const files = read(zstdDecompressSync(kept));
  for (const folders of new Set([...files.keys()].map((name) => path.dirname(name))))
    mkdirSync(path.join(folder, folders), { recursive: true });
  for (const [name, content] of files) writeFileSync(path.join(folder, name), content);
  return files;
}

/** The name of the file, below the site's folder, to which Astro writes what it renders at a path. */
function nameOf(pathname: string, { type }: Path['route']): string {
  const name = decodeURI(pathname).replace(/^\/|\/$/g, '');
  if (type !== 'page') return name;
  return name === '404' ? '404.html' : path.posix.join(name, 'index.html');
}

