/** The official text as it was received, byte for byte. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import type { Document } from '../core/model.ts';

/** Returns `source.txt` with its byte order mark and its ends of lines, so that its SHA-256 is the one that pages show. */
export const sourceText = ({ id }: Document): string =>
  readFileSync(path.join(contentRoot, 'documents', id, 'source.txt'), 'utf8');
