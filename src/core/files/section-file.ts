/** Parses the Markdown of a section's file. */
import { type Markup, readMarkup } from '../markdown/markup.ts';
import { splitFrontMatter } from './front-matter.ts';
import { ofTextFile } from './text-file.ts';

/** Parses a section's file. */
export const readSectionFile = ofTextFile(({ file, text }): Markup => {
  const { yaml, body } = splitFrontMatter(text);
  const markup = readMarkup(body, 'section', file);
  if (yaml === undefined) return markup;
  const message = 'Found front matter, expected official text only. Move what it says to document.yaml, or remove it.';
  return { ...markup, faults: [{ file, line: 1, column: 1, message }, ...markup.faults] };
});
