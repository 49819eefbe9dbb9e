/**
 * Reads and checks the publication once, with what features have of their own in the content. Integrations and pages get it
 * here; in dev, a changed file makes it be read again.
 */
import { usedCharacters } from './core/characters/used.ts';
import { type Compiled, compile, compileWithDrafts } from './core/compile/compile.ts';
import { type ContentFiles, textsOf } from './core/files/content-files.ts';
import { ContentError } from './core/faults/fault.ts';
import { readContentFiles } from './core/files/read.ts';
import { contentRoot } from './core/environment.ts';
import type { Publication } from './core/model.ts';
import { beginReading, beginReusing } from './core/memo/reused.ts';
import { content as wordings } from './features/wordings/content/content.ts';

/** What features have of their own in the content folder. */
const OF_FEATURES = [wordings];

/**
 * Reads a content folder.
 *
 * @param base the folder that paths in faults are relative to
 * @returns everything that could be read, and all faults
 */
export const readContent = (root: string, base: string): ContentFiles => readContentFiles(root, base, OF_FEATURES);

let compiled: Compiled | undefined;
let characters: ReadonlySet<string> | undefined;
let compileContent = compile;

/** Returns the publication, as far as it could be read, and every fault. */
export function readPublication(): Compiled {
  compiled ??= compileContent(readFiles());
  return compiled;
}

function readFiles(): ContentFiles {
  const files = readContent(contentRoot, process.cwd());
  characters ??= usedCharacters(textsOf(files));
  return files;
}

/** Returns every character of the content as it was first read, including drafts. */
export function contentCharacters(): ReadonlySet<string> {
  readPublication();
  return characters ?? new Set();
}

/**
 * Returns the publication.
 *
 * @throws ContentError if it cannot be read at all
 */
export function getPublication(): Publication {
  const { publication, faults } = readPublication();
  if (publication === undefined) throw new ContentError(faults);
  return publication;
}

/** Shows drafts from now on, and reuses what has not changed, as a dev server does. */
export function showDrafts(): void {
  compileContent = compileWithDrafts;
  beginReusing();
  forgetPublication();
}

/** Drops what was read, because a file has changed. */
export function forgetPublication(): void {
  compiled = undefined;
  beginReading();
}
