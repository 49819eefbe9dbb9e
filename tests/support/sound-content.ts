/** The sound content of the fixtures with something changed, for variations that would make many cases of one kind. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile, type Compiled } from '../../src/core/compile/compile.ts';
import { readContentFiles } from '../../src/core/files/read.ts';

/** What becomes of files, by their path: other text, text made of theirs, or nothing. */
export type Changes = Readonly<Record<string, string | Buffer | ((text: string) => string) | undefined>>;

/** What the engine makes of the sound content after changes. */
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
    return compile(readContentFiles(folder, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an editor is told after changes: `file:line:column message`. */
export function faultsOf(changes: Changes): string[] {
  return compileSound(changes).faults.map(({ file, line, column, message, severity }) =>
    [[file, line, column].filter((part) => part !== undefined).join(':'), severity, message].filter(Boolean).join(' '),
  );
}
