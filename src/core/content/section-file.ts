/** Reads the Markdown of a section's file. */
import { type Markup, readMarkup } from '../markdown/markup.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { TextFile } from './text-file.ts';

/** Reads a section's file. */
export function readSectionFile({ file, text }: TextFile): Markup {
  const { yaml, body } = splitFrontMatter(text);
  const { tree, faults } = readMarkup(body, 'section', file);
  if (yaml === undefined) return { tree, faults };
  const message = 'Found front matter, expected official text only. Move what it says to document.yaml, or remove it.';
  return { tree, faults: [{ file, line: 1, column: 1, message }, ...faults] };
}
