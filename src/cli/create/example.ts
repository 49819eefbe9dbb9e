/** The publication that `create --example` makes: that of the guide docs/publishing.md, by the same commands. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { inEngine } from '../../core/engine.ts';
import { Refusal } from '../../importing/refusal.ts';
import { newPublication } from '../new-publication.ts';
import { writeFiles } from '../write-whole.ts';

const exampleSchema = z.object({
  package: z.string(),
  file: z.string(),
  id: z.string(),
  name: z.string(),
  site: z.string(),
  about: z.string(),
  document: z.string(),
  reviewed: z.string(),
  part: z.string(),
  terms: z.record(z.string(), z.object({ kind: z.string(), gloss: z.string(), said: z.string() })),
});

/** What the example is made of. */
const readExample = () => exampleSchema.parse(parse(readFileSync(inEngine('src/cli/create/example.yaml'), 'utf8')));

/**
 * Gets the original of the example's document from the registry of npm, and makes the content of it.
 *
 * @param content an empty folder
 * @throws {Refusal} if it cannot be got
 */
export function writeExample(content: string): void {
  const example = readExample();
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-example-'));
  try {
    install(example.package, folder);
    fillExample(content, path.join(folder, example.file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Makes the content of the example.
 *
 * @param content an empty folder
 * @param original the file of its document
 */
export function fillExample(content: string, original: string): void {
  const { id, name, site, about, document, reviewed, part, terms } = readExample();
  const change = (file: string, to: (text: string) => string) => {
    const at = path.join(content, file);
    writeFileSync(at, to(readFileSync(at, 'utf8')));
  };
  const run = (command: string, ...words: string[]) => runCommand(command, words, content);
  writeFiles(newPublication(content, name), true);
  change('site.yaml', (text) => withFields(text, site));
  change('about.mdx', (text) => withFields(text, about));
  run('import', original, '--id', id);
  change(`documents/${id}/document.yaml`, (text) => withFields(text, document));
  run('paragraphs', '--accept');
  run('terms', 'suggest', id, ...Object.keys(terms).flatMap((term) => ['--write', term]));
  for (const [term, { kind, gloss, said }] of Object.entries(terms))
    change(`terms/${term}.mdx`, (text) => {
      const filled = withFields(text, `kind: ${kind}\nreviewed: '${reviewed}'\ngloss: ${gloss}`);
      return `${filled}\n## ${part}\n\n${said}\n`;
    });
  run('paragraphs', '--accept');
}

/** Returns a text with other values of fields, which it has already. */
function withFields(text: string, fields: string): string {
  return [...fields.matchAll(/^(\w+:).*(?:\n .*)*/gm)].reduce(
    (file, [field, name = '']) => file.replace(new RegExp(`^${name}.*(?:\\n .*)*`, 'm'), () => field),
    text,
  );
}

/** Runs another command of the engine on the content. */
function runCommand(command: string, words: readonly string[], content: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inEngine(`src/cli/${command}.ts`), ...words], {
    env: { ...process.env, GLOSSATOR_CONTENT: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Refusal(`Found that "${command}" made nothing of the example:\n${stdout}${stderr}`);
}

/** Installs a package into a folder. */
function install(name: string, folder: string): void {
  writeFileSync(path.join(folder, 'package.json'), '{}');
  const words = ['install', name, '--prefix=.', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0'];
  // On Windows, npm is a script of the shell.
  const { status, stderr } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const [why = ''] = /(?<=^npm error )(?!code |errno |syscall )\S.*/m.exec(stderr) ?? [];
  throw new Refusal(
    `Found that npm cannot get ${name}, of which the example is made${why === '' ? '' : ` (${why})`}. Nothing was written. Look whether the network can be reached, or leave out --example.`,
  );
}
