/** The sound content of the fixtures with small changes, for faults of which there would be many similar fixtures. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile, type Compiled } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';

/** Changes to files by their paths: a new text, a function that changes the text, or `undefined` to remove the file. */
export type Changes = Readonly<Record<string, string | Buffer | ((text: string) => string) | undefined>>;

/** Compiles the sound content after changes. */
export function compileSound(changes: Changes = {}): Compiled {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  try {
    cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
    for (const [name, change] of Object.entries(changes)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      if (change === undefined) rmSync(file, { recursive: true });
      else writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
    }
    return compile(readContent(folder, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the faults that an editor sees after changes, each as `file:line:column message`. */
export function faultsOf(changes: Changes): string[] {
  return compileSound(changes).faults.map(({ file, line, column, message, severity }) =>
    [[file, line, column].filter((part) => part !== undefined).join(':'), severity, message].filter(Boolean).join(' '),
  );
}
