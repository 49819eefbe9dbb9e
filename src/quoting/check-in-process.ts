/** Checks one file after the other in a process of its own, which can be ended (`check-files.ts`). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../core/quotations/source.ts';
import { trusted } from '../core/trusted.ts';
import { Refusal } from '../importing/refusal.ts';
import { checkFile } from './check-file.ts';
import type { Asked, Checked } from './checked.ts';
import { type CheckedDocument, sourcesOf } from './check-text.ts';
import { readQuotingFile } from './read-quoting-file.ts';

let known: { readonly documents: string; readonly sources: readonly Source[] } | undefined;

/** Checks a file, or says why it cannot be read. */
export default async function check({ file, site, documents }: Asked): Promise<Checked> {
  if (known?.documents !== documents)
    known = { documents, sources: sourcesOf(trusted<CheckedDocument[]>(JSON.parse(readFileSync(documents, 'utf8')))) };
  const bytes = bytesOf(file);
  if (bytes === undefined) return { file, unread: 'Found that it may not be read.' };
  try {
    const read = await readQuotingFile(bytes, path.basename(file));
    return { file, ...checkFile(read, known.sources, site) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file, unread: error.message };
  }
}

/** The bytes of a file; `undefined` if the system refuses them. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
