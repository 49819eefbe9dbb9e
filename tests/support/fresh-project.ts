/** A copy of the project in a folder of its own, with the installed packages but without any cache. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** Copies the engine into a folder, without content. Links to the installed packages. */
export function layProject(folder: string): void {
  for (const part of ['LICENSE', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'])
    cpSync(part, path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}

/** Returns the SHA-256 of every file in a folder, by its name. */
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
