/** A document of the content whose text an import replaces. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import { LOCK_FILE } from '../core/files/file-names.ts';
import { readReplaced, type Replaced } from '../importing/into.ts';
import { Refusal } from '../importing/refusal.ts';
import type { OriginalText } from '../importing/version-of.ts';
import { whyNotKept } from './keep-edition.ts';
import { originalOfVersion } from './version-place.ts';

/** A document whose text is replaced, as it is at present. */
export interface Present {
  readonly folder: string;
  /** Its `document.yaml`, and what the import keeps of it. */
  readonly yaml: string;
  readonly replaced: Replaced;
  /** Its lock file. */
  readonly lock: string | undefined;
  /** Its text. */
  readonly source: string;
  /** Its original, if it is a version in another language. */
  readonly original: OriginalText | undefined;
}

/**
 * Reads the document whose text is replaced.
 *
 * @param edition the day of its new edition, if the present one is kept
 * @param until the last day on which that was in force, if the editor says it
 * @throws {Refusal} if there is no such document, or if its present edition cannot be kept
 */
export function readPresent(id: string, edition: string | undefined, until: string | undefined): Present {
  const folder = path.join(contentRoot, 'documents', id);
  const yaml = textIn(folder, 'document.yaml');
  if (yaml === undefined)
    throw new Refusal(`Found no document "${id}" in ${contentRoot}. Correct the name, or import it without --into.`);
  const why = edition === undefined ? undefined : whyNotKept(contentRoot, id, edition, until);
  if (why !== undefined) throw new Refusal(why);
  const [lock, source = ''] = [textIn(folder, LOCK_FILE), textIn(folder, 'source.txt')];
  return { folder, yaml, replaced: readReplaced(yaml), lock, source, original: originalOfVersion(id) };
}

/** Returns the text of a file in a folder, if there is one. */
export function textIn(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
