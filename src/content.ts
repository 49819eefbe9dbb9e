/**
 * Reads and checks the publication once, with what features have of their own in the content. Integrations and pages get it
 * here; in dev, a changed file makes it be read again.
 */
import { type Additions, findAdditions, NO_ADDITIONS } from './core/acceptance/additions.ts';
import { gitAt } from './core/acceptance/sealed-in-git.ts';
import { usedCharacters } from './core/characters/used.ts';
import { type Compiled, compile, compileWithDrafts } from './core/compile/compile.ts';
import { type ContentFiles, textsOf } from './core/files/content-files.ts';
import { ContentError, isOfLockFile } from './core/faults/fault.ts';
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
 * @param unwritten the texts of files that are read as if they were written already, by their paths as faults show them
 * @returns everything that could be read, and all faults
 */
export const readContent = (root: string, base: string, unwritten?: ReadonlyMap<string, string>): ContentFiles =>
  readContentFiles(root, base, OF_FEATURES, unwritten);

/** A content folder, compiled with what is new in it. */
export interface CompiledContent extends Compiled {
  /** What is new in it beside its lock files, which the model has although they do not have it yet. */
  readonly additions: Additions;
}

/**
 * Reads and compiles a content folder as if what is new in it had been accepted: that has ids and addresses, and stops
 * nobody. Nothing is written.
 *
 * @param base the folder that paths in faults are relative to
 * @param make compiles the content: with its drafts or without
 */
export function compileContent(
  root: string,
  base: string,
  make: (files: ContentFiles) => Compiled = compile,
): CompiledContent {
  const files = readContent(root, base);
  const compiled = make(files);
  if (!compiled.faults.some(isOfLockFile)) return { ...compiled, additions: NO_ADDITIONS };
  const additions = findAdditions(files, gitAt(base));
  return { ...(additions.files.size === 0 ? compiled : make(readContent(root, base, additions.files))), additions };
}

let compiled: CompiledContent | undefined;
let characters: ReadonlySet<string> | undefined;
let make = compile;

/** Returns the publication, as far as it could be read, with every fault and what is new in it. */
export function readPublication(): CompiledContent {
  compiled ??= compileContent(contentRoot, process.cwd(), (files) => {
    characters ??= usedCharacters(textsOf(files));
    return make(files);
  });
  return compiled;
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
  make = compileWithDrafts;
  beginReusing();
  forgetPublication();
}

/** Drops what was read, because a file has changed. */
export function forgetPublication(): void {
  compiled = undefined;
  beginReading();
}
