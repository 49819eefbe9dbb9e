/** A file of text that is to be imported, and what a format makes of it. */
import type { Original } from './import.ts';
import type { PageParts } from './read/main-text.ts';

/** What an editor says about how a file is read. */
export interface InputOptions extends PageParts {
  /** The encoding of its letters. */
  readonly encoding?: string | undefined;
}

/** A file of text. */
export interface TextFile {
  readonly text: string;
  readonly name: string;
  readonly folder: string;
  readonly options: InputOptions;
}

/** An original, and what was done to read it. */
export interface ReadTwice {
  readonly original: Original;
  readonly changes?: readonly string[];
}

/** Gives a text the title of its file, if it has none. */
export const titled = <Facts extends { title?: string | undefined }>(facts: Facts, name: string) => ({
  ...facts,
  title: facts.title ?? titleOf(name),
});

/** Makes a title of the name of a file. */
export const titleOf = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim() || name;
