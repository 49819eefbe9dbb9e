/** Builds the sites that tests read. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { astro } from '../astro.ts';
import { RECIPES, type SiteName } from './recipes.ts';

const CACHE = path.resolve('node_modules/.cache/glossator/tests');

/** The files that every site depends on, beside its content. */
const ENGINE = ['src/**', 'public/**', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * Builds a site, unless it is there and nothing that it depends on has changed: the same input gives the same site, as
 * tests/trials/reproducible.trial.ts proves.
 *
 * @returns the folder of its files
 * @throws Error with the output of Astro if the build fails
 */
export async function buildSite(name: SiteName): Promise<string> {
  const { writeContent, base = '/', origin, day } = RECIPES[name];
  const folder = path.join(CACHE, name);
  const site = path.join(folder, 'site');
  const madeOf = path.join(folder, 'made-of.txt');
  const content = writeContent === undefined ? 'content' : path.join(folder, 'content');
  if (writeContent !== undefined) {
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    await writeContent(content);
  }
  const environment = {
    GLOSSATOR_CONTENT: content,
    BASE: base,
    ...(origin === undefined ? {} : { SITE: origin }),
    ...(day === undefined ? {} : { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) }),
  };
  const parts = hashOf([...ENGINE, `${content}/**`], JSON.stringify(environment));
  if (existsSync(site) && existsSync(madeOf) && readFileSync(madeOf, 'utf8') === parts) return site;
  rmSync(madeOf, { force: true });
  const { status, signal, output } = await astro('build', ['--outDir', site], environment);
  if (status !== 0) throw new Error(`The site "${name}" could not be built (${signal ?? status}):\n${output}`);
  writeFileSync(madeOf, parts);
  return site;
}

/** Returns a hash of the names and texts of files, and of further words. */
function hashOf(patterns: string[], words: string): string {
  const hash = createHash('sha256').update(words);
  for (const file of globSync(patterns).toSorted())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
