/**
 * Keeps what Astro renders for the next build: the pages and files of a document by that document and by what all pages
 * share, the others by the whole publication. Pictures are kept where they are drawn.
 */
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

/** What was rendered at a path: its media type, and the bytes, packed each by itself so that few are unpacked at once. */
interface Rendered {
  readonly type: string;
  readonly packed: Uint8Array;
}

/** What is kept together: by what it is made of, and the paths. */
interface Group {
  readonly input: string;
  readonly rendered: Map<string, Rendered>;
  /** Whether it has what no earlier build kept. */
  isNew: boolean;
}

const KIND = 'pages';

/** Fast rather than small. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** An integration that has Astro render only what is not kept. */
export function keptPages(): AstroIntegration {
  const bundles = new Map<string, string>();
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [rememberBundles(bundles)] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => withKept(astro, bundles));
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

function withKept(astro: AstroPrerenderer, bundles: ReadonlyMap<string, string>): AstroPrerenderer {
  let groupOf: ((path: string) => Group) | undefined;
  const groups = new Map<string, Group>();
  return {
    ...astro,
    render: async (request, options) => {
      // Not before all is bundled.
      groupOf ??= grouping(groups, JSON.stringify([base, origin, [...bundles].toSorted()]));
      const path = new URL(request.url).pathname.slice(base.length);
      const group = groupOf(path);
      const known = group.rendered.get(path);
      if (known !== undefined)
        return new Response(zstdDecompressSync(known.packed), { headers: { 'Content-Type': known.type } });
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const type = response.headers.get('Content-Type') ?? '';
      if (response.status !== 200 || response.body === null || type.startsWith('image/')) return result;
      const body = Buffer.from(await response.arrayBuffer());
      group.rendered.set(path, { type, packed: zstdCompressSync(body, PACKING) });
      group.isNew = true;
      return new Response(body, response);
    },
    teardown: async () => {
      for (const { input, rendered, isNew } of groups.values()) if (isNew) keepBytes(KIND, input, serialize(rendered));
      await astro.teardown?.();
    },
  };
}

/** Finds the group that a path below the site's is in: that of its document, or of all other pages. */
function grouping(groups: Map<string, Group>, code: string): (path: string) => Group {
  const inputs = pageInputs(getPublication());
  const read: (entry: Uint8Array) => Map<string, Rendered> = deserialize;
  return (path) => {
    const [, document = ''] = /^(?:oembed\/)?([^/]+)\//.exec(path) ?? [];
    const name = inputs.documents.has(document) ? document : '';
    const known = groups.get(name);
    if (known !== undefined) return known;
    const input = code + (inputs.documents.get(name) ?? inputs.others);
    const kept = recallBytes(KIND, input);
    const group = { input, rendered: kept === undefined ? new Map<string, Rendered>() : read(kept), isNew: false };
    groups.set(name, group);
    return group;
  };
}
