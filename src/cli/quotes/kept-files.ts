/** Keeps the files of a site elsewhere, so that its host is not asked for them again and again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadFile } from '../../mcp/library.ts';

/** Where they are kept. Whoever deletes it loses nothing. */
const FOLDER = 'node_modules/.cache/glossator/sites';

/** For how long they are not asked for again, in milliseconds. */
const FRESH = 60 * 60 * 1000;

/** How long the host is left in peace between two files, in milliseconds. */
const PAUSE = 100;

/**
 * Returns what reads the files of a site: from the copies that are kept, if these are less than an hour old or the host does
 * not answer.
 */
export function kept(read: ReadFile, base: URL): ReadFile {
  const folder = path.join(FOLDER, createHash('sha256').update(base.href).digest('hex').slice(0, 32));
  return async (file) => {
    const copy = path.join(folder, createHash('sha256').update(file).digest('hex'));
    const age = ageOf(copy);
    if (age !== undefined && age < FRESH) return Uint8Array.from(readFileSync(copy));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    try {
      const bytes = await read(file);
      if (bytes === undefined) return undefined;
      mkdirSync(folder, { recursive: true });
      writeFileSync(copy, bytes);
      return bytes;
    } catch (error) {
      if (age === undefined) throw error;
      console.error(`Found no answer for ${file}: a copy is used that was kept ${Math.round(age / FRESH)} hours ago.`);
      return Uint8Array.from(readFileSync(copy));
    }
  };
}

/** How old a copy is, in milliseconds; `undefined` if there is none. */
function ageOf(copy: string): number | undefined {
  const about = statSync(copy, { throwIfNoEntry: false });
  return about === undefined ? undefined : Date.now() - about.mtimeMs;
}
