/** Builds the sites that tests read. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { astro } from '../astro.ts';
import { RECIPES, type SiteName } from './recipes.ts';

const CACHE = path.resolve('node_modules/.cache/glossator/tests');

/** What every site is made of, beside its content. */
const ENGINE = ['src/**', 'public/**', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * Builds a site, unless it stands and nothing that it is made of has changed since: from the same comes the same, as
 * tests/site/reproducible.test.ts proves.
 *
 * @returns the folder of its files
 * @throws Error with what Astro said if the build fails
 */
export async function buildSite(name: SiteName): Promise<string> {
  const { writeContent, base = '/', origin } = RECIPES[name];
  const folder = path.join(CACHE, name);
  const site = path.join(folder, 'site');
  const madeOf = path.join(folder, 'made-of.txt');
  const content = writeContent === undefined ? 'content' : path.join(folder, 'content');
  if (writeContent !== undefined) {
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    await writeContent(content);
  }
  const environment = { GLOSSATOR_CONTENT: content, BASE: base, ...(origin === undefined ? {} : { SITE: origin }) };
  const parts = hashOf([...ENGINE, `${content}/**`], JSON.stringify(environment));
  if (existsSync(site) && existsSync(madeOf) && readFileSync(madeOf, 'utf8') === parts) return site;
  rmSync(madeOf, { force: true });
  const { status, output } = await astro('build', ['--outDir', site], environment);
  if (status !== 0) throw new Error(`The site "${name}" could not be built:\n${output}`);
  writeFileSync(madeOf, parts);
  return site;
}

/** A hash of files, by name and text, and of words beside them. */
function hashOf(patterns: string[], words: string): string {
  const hash = createHash('sha256').update(words);
  for (const file of globSync(patterns).toSorted())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
