/** Sites to search in: ours with libraries of any size, Starlight's with the same text, Pagefind's Component UI with the same sections. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { astro } from '../support/astro.ts';
import { measuredBuild } from './measured-build.ts';
import { sectionsOf, writeStarlightSite } from './peers.ts';
import { writeVariedLibrary } from './varied-library.ts';

const FOLDER = path.resolve('node_modules/.cache/glossator/bench-search');

/** Where a library's content and sites are. */
export interface SearchSites {
  readonly content: string;
  readonly ours: string;
  readonly starlight: string;
  /** Seconds of CPU that the index took: the records, the index of words, the words for "did you mean". */
  readonly cpu: number;
}

/**
 * Builds the sites of a library. Ours is that of the article, whose pages have the same bytes in every library, with the
 * whole library's index.
 *
 * @throws what a build printed, if it fails
 */
export async function buildSearchSites(documents: number): Promise<SearchSites> {
  const [content, ours, starlight] = ['content', 'ours', 'starlight'].map((name) =>
    path.join(FOLDER, `${name}-${documents}`),
  );
  if (content === undefined || ours === undefined || starlight === undefined) throw new Error('There are no folders.');
  const article = path.join(FOLDER, 'article');
  writeVariedLibrary(content, documents);
  const built = await astro('build', ['--outDir', article]);
  if (built.status !== 0) throw new Error(built.output);
  rmSync(ours, { recursive: true, force: true });
  cpSync(article, ours, { recursive: true, filter: (file) => !file.includes(`${path.sep}pagefind${path.sep}`) });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/bench/write-index.ts', ours], {
    env: { ...process.env, GLOSSATOR_CONTENT: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
  writeStarlightSite(starlight, content);
  measuredBuild(starlight, []);
  return { content, ours, starlight: path.join(starlight, 'dist'), cpu: Number(stdout) };
}

/** Indexes a library's sections with all of Pagefind's own files, and writes a page with its Component UI. */
export async function writeComponentUi({ ours, content }: SearchSites): Promise<void> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { address, title, blocks } of sectionsOf(content)) {
    const text = blocks.map((block) => block.text).join('\n');
    await index.addCustomRecord({ url: `/${address}/`, language: 'en', content: text, meta: { title } });
  }
  const { files } = await index.getFiles();
  for (const { path: name, content: bytes } of files) {
    const file = path.join(ours, 'component-ui', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await close();
  writeFileSync(
    path.join(ours, 'component-ui.html'),
    `<!doctype html><html lang="en"><title>Component UI</title>
<link rel="stylesheet" href="/component-ui/pagefind-component-ui.css">
<script src="/component-ui/pagefind-component-ui.js" type="module"></script>
<pagefind-config bundle-path="/component-ui/"></pagefind-config>
<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>`,
  );
}

const textSchema = z.looseObject({ document: z.string(), section: z.string(), id: z.string(), text: z.string() });

/** The paragraphs of a library, as its index was given them. */
export function paragraphsOf(ours: string): z.infer<typeof textSchema>[] {
  return z.array(textSchema).parse(JSON.parse(readFileSync(path.join(ours, 'paragraphs.json'), 'utf8')));
}
