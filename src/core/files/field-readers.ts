/**
 * Makes functions that read files with fields: YAML files, and MDX files with YAML front matter. A dev server does not read
 * a file again that has not changed.
 */
import type { z } from 'zod';
import { readMarkup } from '../markdown/markup.ts';
import type { TextEntry } from './content-files.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { splitFrontMatter } from './front-matter.ts';
import { ofTextFile, type TextFile } from './text-file.ts';

/** An MDX file that was checked against its schema. */
interface ReadTextEntry<Data> extends ReadEntry<Data> {
  readonly entry: TextEntry<Data> | undefined;
}

/** Returns a function that reads YAML files with the fields of a schema. */
export const yamlReader = <Schema extends z.ZodType>(
  schema: Schema,
): ((file: TextFile) => ReadEntry<z.infer<Schema>>) =>
  ofTextFile(({ file, text }) => readEntry('', file, text, schema));

/**
 * Returns a function that reads MDX files with the fields of a schema in their front matter. If the fields have faults, it
 * reports the faults of the text too, so that an editor sees them all at once.
 */
export const mdxReader = <Schema extends z.ZodType>(schema: Schema, kind: 'about' | 'note') =>
  ofTextFile(({ file, text, hash }): ReadTextEntry<z.infer<Schema>> => {
    const { yaml, firstLine, body } = splitFrontMatter(text);
    const { entry, isDraft, faults } = readEntry('', file, yaml, schema, firstLine);
    if (entry !== undefined) return { entry: { ...entry, body, hash }, isDraft, faults };
    return { entry, isDraft, faults: [...faults, ...readMarkup(body, kind, file).faults] };
  });
