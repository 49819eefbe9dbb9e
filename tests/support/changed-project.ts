/** A copy of the project that a trial changes as a programmer would, by the files that CONTRIBUTING.md names. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { astro, type Ended, runNode } from './astro.ts';
import { layProject } from './fresh-project.ts';

/** A copy that is changed. */
export interface ChangedProject {
  /** Reads a file. */
  readonly read: (file: string) => string;
  /** Changes the text of a file, or writes one that there was not: of this, the text is empty. */
  readonly change: (file: string, change: (text: string) => string) => void;
  /** The files that were changed, but for content. */
  readonly changed: () => string[];
  /** Runs `npm run schemas`. */
  readonly makeSchemas: () => Promise<void>;
  /** Builds the site, and returns what was printed. */
  readonly build: () => Promise<string>;
}

/** Copies the project into an empty folder, with a folder of content. */
export function changedProject(folder: string, content: string): ChangedProject {
  layProject(folder);
  for (const part of ['docs', 'tests', 'vitest.config.ts']) cpSync(part, path.join(folder, part), { recursive: true });
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  const changed = new Set<string>();
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return {
    read,
    change: (file, change) => {
      const at = path.join(folder, file);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, change(readFileSync(at, { encoding: 'utf8', flag: 'a+' })));
      if (!file.startsWith('content/')) changed.add(file);
    },
    changed: () => [...changed].toSorted(),
    makeSchemas: async () => {
      await succeeded(runNode(['src/cli/schemas.ts'], {}, folder));
    },
    build: () => succeeded(astro('build', [], {}, folder)),
  };
}

/** Returns what a run printed, which has to succeed. */
async function succeeded(run: Promise<Ended>): Promise<string> {
  const { status, output } = await run;
  expect(status, output).toBe(0);
  return output;
}
