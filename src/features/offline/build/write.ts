/** Writes what readers may keep of a finished site. */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { kept } from '../../../core/kept.ts';
import type { Publication } from '../../../core/model.ts';
import { recordsByDocument } from '../../search/index/make-records.ts';
import { type Edition, PACKS, recordsAddress } from '../edition.ts';
import { type PackContents, sortFiles } from './contents.ts';
import { pack, type TextFile } from './pack.ts';
import { unkeptPage } from './unkept-page.ts';

/** The service worker, before it knows its edition. */
const WORKER = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));

/**
 * Writes the packs, named by what is in them, and the service worker, `sw.js`, which knows the hash of every one.
 *
 * @param folder where the finished site lies, everything else that belongs to it written
 * @returns how many files may be kept, and how many bytes the packs have
 */
export async function writeEdition(
  folder: string,
  publication: Publication,
): Promise<{ files: number; bytes: number }> {
  const contents = sortFiles(await sizesOf(folder), publication);
  await mkdir(path.join(folder, PACKS), { recursive: true });
  const hashes: Record<string, string> = {};
  let bytes = 0;

  /** Writes a pack under a name made from its content, and gives its address. */
  const write = async ({ name, title, files }: PackContents, more: readonly TextFile[] = []): Promise<string> => {
    const texts = await Promise.all(files.map((address) => readText(folder, address)));
    const all = [...texts, ...more];
    const packed = await kept('pack', JSON.stringify([title, all]), () => pack(title, all));
    const hash = createHash('sha256').update(packed).digest();
    const address = `${PACKS}${name}.${hash.toString('hex').slice(0, 12)}.pack`;
    await writeFile(path.join(folder, address), packed);
    hashes[address] = hash.toString('base64');
    bytes += packed.length;
    return address;
  };

  const site: string[] = [];
  for (const one of contents.site) site.push(await write(one));
  for (const font of contents.fonts) {
    const file = await readFile(path.join(folder, font));
    hashes[font] = createHash('sha256').update(file).digest('base64');
    site.push(font);
  }
  const terms = new Map<PackContents, string>();
  for (const one of contents.terms) terms.set(one, await write(one));
  const records = recordsByDocument(publication);
  const documents: Record<string, string[]> = {};
  for (const { document, own, terms: needed } of contents.documents) {
    const text = JSON.stringify(records.get(document.id));
    // Its own pack last: where that is kept, all of them are.
    documents[document.id] = [
      ...needed.flatMap((one) => terms.get(one) ?? []),
      await write(own, [{ address: recordsAddress(document.id), text }]),
    ];
  }
  await writeFile(path.join(folder, 'sw.js'), await workerOf({ hashes, site, documents }));
  return { files: Object.keys(hashes).length, bytes };
}

/** Sizes of all files that were built, in bytes, by address below the site's root. */
async function sizesOf(folder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for await (const file of glob('**/*.*', { cwd: folder }))
    sizes.set(file.replaceAll(path.sep, '/'), (await stat(path.join(folder, file))).size);
  return sizes;
}

async function readText(folder: string, address: string): Promise<TextFile> {
  const text = await readFile(path.join(folder, address), 'utf8');
  return { address, text: address === '404.html' ? unkeptPage(text) : text };
}

/** The service worker's code, which is the same for every edition. */
async function bundleWorker(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    // Of nothing that imports or exports: no wrapping is needed.
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The service worker of an edition, whose name tells its code, too. */
async function workerOf(edition: Omit<Edition, 'name'>): Promise<string> {
  const code = new TextDecoder().decode(await kept('worker', '', bundleWorker));
  const name = createHash('sha256').update(JSON.stringify(edition)).update(code).digest('hex').slice(0, 12);
  return `const EDITION=${JSON.stringify({ name, ...edition })};\n${code}`;
}
