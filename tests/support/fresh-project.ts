/** A project in a folder of its own, which has our packages and nothing that was kept here. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Copies the engine into a folder, without content. */
export function layProject(folder: string): void {
  for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'])
    cpSync(part, path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}

/** SHA-256 of every file of a folder, by name. */
export function hashesOf(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .toSorted();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}
