/** Writes the packs of a finished site, and its service worker. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import type { Publication } from '../../../core/model.ts';
import { sha256 } from '../../../core/sha256.ts';
import { type Edition, recordsAddress } from '../edition.ts';
import { PACK_END, PACKS } from '../pack-addresses.ts';
import { type PackContents, sortFiles } from './contents.ts';
import { packFiles, type TextFile } from './pack.ts';
import { notOfflinePage } from './not-offline-page.ts';
import { readFiles, sizesOf } from './site-files.ts';

/** The source of the service worker. */
const WORKER = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));

/**
 * Writes the packs, whose names contain a hash of their content, and the service worker, `sw.js`, which has the hashes
 * of all packs and fonts in it.
 *
 * @param folder of the finished site, in which everything else has been written
 * @param records what search knows of each document, by its id
 * @returns how many packs and fonts there are, and how many bytes the packs have
 */
export async function writeEdition(
  folder: string,
  publication: Publication,
  records: ReadonlyMap<string, readonly unknown[]>,
): Promise<{ files: number; bytes: number }> {
  const sizes = sizesOf(folder);
  const contents = sortFiles(sizes, publication);
  mkdirSync(path.join(folder, PACKS), { recursive: true });
  const hashes: Record<string, string> = {};
  let bytes = 0;

  /** Writes a pack, and returns its address. */
  const write = ({ name, title, files }: PackContents, more: readonly TextFile[] = []): string => {
    const packed = Buffer.from(packFiles(title, [...readFiles(folder, files).map(asPacked), ...more]));
    const address = `${PACKS}${name}.${sha256(packed).slice(0, 12)}${PACK_END}`;
    writeFileSync(path.join(folder, address), packed);
    hashes[address] = sha256(packed, 'base64');
    bytes += packed.length;
    return address;
  };

  const site = [...contents.site.map((one) => write(one)), ...contents.fonts];
  for (const font of contents.fonts) hashes[font] = sha256(readFileSync(path.join(folder, font)), 'base64');
  const terms = new Map(contents.terms.map((one) => [one, write(one)]));
  const documents: Record<string, string[]> = {};
  for (const { document, own, terms: needed } of contents.documents) {
    const text = JSON.stringify(records.get(document.id) ?? []);
    // The document's own pack comes last: a reader who has it has all of them.
    documents[document.id] = [
      ...needed.flatMap((one) => terms.get(one) ?? []),
      write(own, [{ address: recordsAddress(document.id), text }]),
    ];
  }
  writeFileSync(path.join(folder, 'sw.js'), await workerOf({ hashes, site, documents }));
  return { files: Object.keys(hashes).length, bytes };
}

/** The file as it goes into a pack. */
function asPacked({ address, text }: TextFile): TextFile {
  return { address, text: address === '404.html' ? notOfflinePage(text) : text };
}

/** The code of the service worker, without the edition. */
async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    // The worker neither imports nor exports anything, so that the code needs no wrapper.
    format: 'esm',
    minifySyntax: true,
    target: 'es2022',
    write: false,
  });
  // Minified on its own, since the minifier chooses names by all that it reads, types included: a package has none.
  const { code } = await transform(outputFiles[0]?.text ?? '', { format: 'esm', minify: true, target: 'es2022' });
  return code.trimEnd();
}

/** The service worker of an edition. The edition's name changes with the worker's code, too. */
async function workerOf(edition: Omit<Edition, 'name'>): Promise<string> {
  const code = await bundleWorker();
  const name = sha256(JSON.stringify(edition) + code).slice(0, 12);
  return `const EDITION=${JSON.stringify({ name, ...edition })};\n${code}`;
}
