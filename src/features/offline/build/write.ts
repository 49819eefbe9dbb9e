/** Writes what readers may keep of a finished site. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { kept } from '../../../core/kept.ts';
import type { Publication } from '../../../core/model.ts';
import { recordsByDocument } from '../../search/index/make-records.ts';
import { type Edition, recordsAddress } from '../edition.ts';
import { PACK_END, PACKS } from '../pack-names.ts';
import { type PackContents, sortFiles } from './contents.ts';
import { packFiles, type TextFile } from './pack.ts';
import { readFiles, sizesOf } from './site-files.ts';
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
  const sizes = sizesOf(folder);
  const contents = sortFiles(sizes, publication);
  mkdirSync(path.join(folder, PACKS), { recursive: true });
  const hashes: Record<string, string> = {};
  let bytes = 0;

  /** Writes a pack under a name made from its content, and gives its address. */
  const write = ({ name, title, files }: PackContents, more: readonly TextFile[] = []): string => {
    const packed = Buffer.from(packFiles(title, [...readFiles(folder, files).map(asPacked), ...more]));
    const hash = createHash('sha256').update(packed).digest();
    const address = `${PACKS}${name}.${hash.toString('hex').slice(0, 12)}${PACK_END}`;
    writeFileSync(path.join(folder, address), packed);
    hashes[address] = hash.toString('base64');
    bytes += packed.length;
    return address;
  };

  const site = [...contents.site.map((one) => write(one)), ...contents.fonts];
  for (const font of contents.fonts)
    hashes[font] = createHash('sha256')
      .update(readFileSync(path.join(folder, font)))
      .digest('base64');
  const terms = new Map(contents.terms.map((one) => [one, write(one)]));
  const records = recordsByDocument(publication);
  const documents: Record<string, string[]> = {};
  for (const { document, own, terms: needed } of contents.documents) {
    const text = JSON.stringify(records.get(document.id) ?? []);
    // Its own pack last: where that is kept, all of them are.
    documents[document.id] = [
      ...needed.flatMap((one) => terms.get(one) ?? []),
      write(own, [{ address: recordsAddress(document.id), text }]),
    ];
  }
  writeFileSync(path.join(folder, 'sw.js'), await workerOf({ hashes, site, documents }));
  return { files: Object.keys(hashes).length, bytes };
}

/** A file as it is packed. */
function asPacked({ address, text }: TextFile): TextFile {
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
  const code = new TextDecoder().decode(await kept('worker', '', bundleWorker)).trimEnd();
  const name = createHash('sha256').update(JSON.stringify(edition)).update(code).digest('hex').slice(0, 12);
  return `const EDITION=${JSON.stringify({ name, ...edition })};\n${code}`;
}
