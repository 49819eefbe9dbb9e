/**
 * The publication, read and checked once. Whoever needs it, an integration or a page, asks here; in dev a changed file
 * makes it be read again.
 */
import { usedCharacters } from './characters/used.ts';
import { type Compiled, compile, compileWithDrafts } from './compile/compile.ts';
import { type ContentFiles, textsOf } from './files/content-files.ts';
import { ContentError } from './faults/fault.ts';
import { readContentFiles } from './files/read.ts';
import { contentRoot } from './environment.ts';
import type { Publication } from './model.ts';
import { beginReading, beginReusing } from './memo/reused.ts';

let compiled: Compiled | undefined;
let characters: ReadonlySet<string> | undefined;
let compileContent = compile;

/** What became of the content folder: the publication, as far as it could be read, and every fault. */
export function readPublication(): Compiled {
  compiled ??= compileContent(readFiles());
  return compiled;
}

function readFiles(): ContentFiles {
  const files = readContentFiles(contentRoot, process.cwd());
  characters ??= usedCharacters(textsOf(files));
  return files;
}

/** Every character of the content as it was first read, drafts among it. */
export function contentCharacters(): ReadonlySet<string> {
  readPublication();
  return characters ?? new Set();
}

/**
 * The publication.
 *
 * @throws ContentError if it cannot be read at all
 */
export function getPublication(): Publication {
  const { publication, faults } = readPublication();
  if (publication === undefined) throw new ContentError(faults);
  return publication;
}

/** From now on drafts are shown, and what has not changed is not read again, as the dev server does. */
export function showDrafts(): void {
  compileContent = compileWithDrafts;
  beginReusing();
  forgetPublication();
}

/** Forgets what was read, because a file has changed. */
export function forgetPublication(): void {
  compiled = undefined;
  beginReading();
}
