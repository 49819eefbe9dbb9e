/** The files of a publication's folder, beside its content. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inEngine } from '../../core/engine.ts';
import { CITATION_FILE, citationFile } from '../citation-file.ts';
import type { EngineSource } from './engine-source.ts';

/** The commands for which the folder has scripts, as the repository of the engine has them. */
const SCRIPTS = ['dev', 'build', 'preview', 'validate', 'new', 'import', 'terms', 'paragraphs', 'pairs', 'attest'];

/** What is made anew at any time, so that version control leaves it out. */
const MADE = ['node_modules/', 'dist/', 'dist.unfinished-*/', '.astro/', '.unfinished-*/'];

/** The workflows that check, publish and import. They are laid into the folder as they are. */
const WORKFLOWS = inEngine('src/cli/create/workflows');

/**
 * Why npm takes no package of a name; `undefined` if it does.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#name
 */
export function whyNoName(name: string): string | undefined {
  if (name === 'glossator') return 'which is the name of the engine itself';
  if (['node_modules', 'favicon.ico'].includes(name)) return 'which npm keeps for itself';
  if (name.length > 214) return `which has ${name.length} letters, while npm takes 214`;
  return /^[a-z0-9~-][a-z0-9._~-]*$/.test(name)
    ? undefined
    : 'while npm takes small letters of English, digits and hyphens, such as harbour-law';
}

/** What the package.json of the engine says that a publication says as well. */
interface Engine {
  readonly engines: { readonly node: string };
  /** What npm installs in the place of packages. It heeds this only where the publication says it. */
  readonly overrides: Readonly<Record<string, string>>;
}

/**
 * Makes the texts of the files, by their paths below the folder.
 *
 * @param name of the folder
 */
export function publicationFiles(
  name: string,
  { named }: EngineSource,
  { engines, overrides }: Engine,
): ReadonlyMap<string, string> {
  const manifest = {
    name,
    private: true,
    engines,
    scripts: Object.fromEntries(SCRIPTS.map((command) => [command, `glossator ${command}`])),
    dependencies: { glossator: named },
    overrides,
    // It works without this script, which npm would ask about.
    allowScripts: { esbuild: false },
  };
  const workflows = globSync('*.yml', { cwd: WORKFLOWS }).toSorted();
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['.gitignore', MADE.map((one) => `${one}\n`).join('')],
    [CITATION_FILE, citationFile(name)],
    ['README.md', readFileSync(inEngine('src/cli/create/readme.md'), 'utf8').replaceAll('NAME', name)],
    // Git keeps no empty folder, and in a browser a file can only be put into one that is there.
    ['inbox/README.md', readFileSync(inEngine('src/cli/create/inbox.md'), 'utf8')],
    ...workflows.map((file): [string, string] => [
      `.github/workflows/${file}`,
      readFileSync(path.join(WORKFLOWS, file), 'utf8'),
    ]),
  ]);
}
