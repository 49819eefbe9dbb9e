/** Puts an import in the place of an existing document's text. */
import { diffArrays } from 'diff';
import { parseDocument } from 'yaml';
import { documentSchema } from '../core/schemas/document.ts';
import type { Imported } from './compose.ts';
import { nested } from './write/document-file.ts';
import { keysOf, type SectionNames } from './write/names.ts';

/** Reads the names of a document's sections from its `document.yaml`, so that an import can keep them. */
export function knownNames(yaml: string): ReadonlyMap<string, SectionNames> {
  const read = documentSchema.safeParse(parseDocument(yaml).toJS());
  if (!read.success) return new Map();
  const { sections } = read.data;
  const keys = keysOf(sections.map(({ heading = '' }) => heading));
  return new Map(
    sections.map(({ slug, label, title, join, counted }, index) => [
      keys[index] ?? '',
      { slug, label, title, join, counted },
    ]),
  );
}

/**
 * Returns `document.yaml` with the title, the numbering and the sections of an import. Everything else stays as the
 * editor wrote it.
 */
export function updatedDocument(yaml: string, { title, numbering, sections }: Imported): string {
  const document = parseDocument(yaml);
  document.set('title', document.createNode(title.length === 1 ? title[0] : title));
  if (numbering.length > 0) document.set('numbering', document.createNode(numbering));
  else document.delete('numbering');
  document.set('sections', document.createNode(nested(sections)));
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** How many changed lines are shown. */
const SHOWN = 40;

/** Describes how the lines of a text would change. */
export function changesOf(before: string, after: string): string {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const lines = diffArrays(linesOf(before), linesOf(after)).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((line) => `${added ? '+' : '-'} ${line.slice(0, 160)}`) : [],
  );
  if (lines.length === 0) return 'No line of the text changes.';
  const rest = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  return [`${lines.length} lines of the text change:`, ...lines.slice(0, SHOWN), ...rest].join('\n');
}
