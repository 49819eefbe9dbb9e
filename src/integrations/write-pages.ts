/**
 * Writes pages and the files beside them: as an earlier build rendered them, those of a document by that document and by
 * what all pages share, the rest by the whole publication; or as Astro renders them, and keeps that for the next build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { isOfPassage } from '../core/addresses.ts';
import { base } from '../core/base.ts';
import { origin } from '../core/environment.ts';
import { keeper } from '../core/kept.ts';
import { getPublication, readPublication } from '../core/publication.ts';
import { pageInputs } from './page-inputs.ts';

/** A path below the site's base, and the route that renders it. */
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What files contain, by name below the site's folder. */
type Files = Map<string, Uint8Array>;

const keptFiles = keeper<Files>('pages');

/**
 * Writes the files of all paths, document by document, so that few are held at a time.
 *
 * @param code all that renders, as text
 * @param folder of the site
 * @returns how many were rendered, pictures aside
 * @throws if two paths have one file, or it lies in `public/`
 */
export async function writePages(
  astro: AstroPrerenderer,
  paths: readonly Path[],
  code: string,
  folder: string,
): Promise<number> {
  const inputs = pageInputs(getPublication(), readPublication().hashes);
  const write = writerTo(folder);
  let rendered = 0;
  for (const { document, isOfPassages, own } of groupsOf(paths, inputs.documents)) {
    const input = `${code} ${isOfPassages} ${inputs.documents.get(document) ?? inputs.others}`;
    const kept = keptFiles.recall(input);
    if (kept !== undefined) write(kept);
    const files: Files = new Map();
    for (const one of own) {
      const name = nameOf(one);
      if (kept?.has(name)) continue;
      const { content, isPicture } = await render(astro, one);
      write(new Map([[name, content]]));
      // They are kept where they are drawn.
      if (!isPicture) files.set(name, content);
    }
    rendered += files.size;
    if (kept === undefined) keptFiles.keep(input, files);
    release([...files.values(), ...(kept?.values() ?? [])]);
  }
  return rendered;
}

/**
 * Paths that are kept together: those of a document, apart what is of its passages by themselves, which is most; and the
 * rest, of no document.
 *
 * @param documents by id
 */
function groupsOf(paths: readonly Path[], documents: ReadonlyMap<string, unknown>) {
  const belowRoot = ({ pathname }: Path) => pathname.replace(/^\//, '');
  const documentOf = (one: Path) => {
    const [, document = ''] = /^(?:oembed\/)?([^/]+)\//.exec(belowRoot(one)) ?? [];
    return documents.has(document) ? document : '';
  };
  return [...Map.groupBy(paths, documentOf)].flatMap(([document, all]) =>
    [...Map.groupBy(all, (one) => isOfPassage(belowRoot(one)))].map(([isOfPassages, own]) => ({
      document,
      isOfPassages,
      own,
    })),
  );
}

/** The address that shows a path, below the site's base: pages end in a slash. */
export function addressBelow({ pathname, route }: Path): string {
  const address = pathname.replace(/^\//, '');
  return route.type === 'page' ? address.replace(/(?<=[^/])$/, '/') : address;
}

/** The name of the file that shows a path, below the site's folder. */
function nameOf({ pathname, route }: Path): string {
  const name = decodeURI(pathname).replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return name;
  return name === '404' ? '404.html' : path.posix.join(name, 'index.html');
}

/** Has Astro render a path as it does for itself. */
async function render(astro: AstroPrerenderer, one: Path) {
  const address = base + addressBelow(one);
  const request = new Request(new URL(address, origin ?? 'http://localhost'));
  const result = await astro.render(request, { routeData: one.route });
  const response = result instanceof Response ? result : result.response;
  if (!response.ok && response.status !== 404) throw new Error(`${address} is answered with ${response.status}`);
  return {
    content: await contentOf(response),
    isPicture: response.headers.get('Content-Type')?.startsWith('image/') === true,
  };
}

/** What an answer contains. Its body comes in one piece, which `arrayBuffer` would copy twice. */
async function contentOf({ body }: Response): Promise<Uint8Array> {
  const pieces = body === null ? [] : await Array.fromAsync(body);
  const [only] = pieces;
  return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces);
}

/** Gives memory back at once. Of bytes that were held for a while V8 finds out only when it looks through everything. */
function release(contents: readonly Uint8Array[]): void {
  // Small ones may lie in a pool, with others.
  const whole = contents.filter(
    (one) => one.length === one.buffer.byteLength || one.buffer.byteLength > Buffer.poolSize,
  );
  for (const buffer of new Set(whole.map((one) => one.buffer))) if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}

/** Gives what writes files that are not there. Of those of a site most lie in a folder that has been made for others. */
function writerTo(folder: string): (files: Files) => void {
  const made = new Set<string>();
  return (files) => {
    for (const [name, content] of files) {
      const file = path.join(folder, name);
      const parent = path.dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, content, { flag: 'wx' });
    }
  };
}
