/** The act of the fixture in several languages, and the faults of its content. */
import type { Folder } from './publication.ts';

/** The content in which it is. */
export const CONTENT = 'tests/fixtures/versions/content';

/** The folder of its French version, and the file that says which passages belong together. */
export const FRENCH = 'documents/pier-act/@fr';
export const PAIRS = `${FRENCH}/pairs.yaml`;

/** Returns the faults of a content folder, a line each: how bad, where, and what. */
export const faultsIn = (folder: Folder): string[] =>
  folder
    .compile()
    .faults.map(({ file, line, severity, message }) => `${severity ?? 'error'} ${file}:${line ?? 0}: ${message}`);
