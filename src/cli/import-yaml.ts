/**
 * `import.yaml` in a document's folder: how its file is read, and what its lines are where an import cannot tell. It is
 * taken again for each file of the same document.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { formatFaults } from '../core/faults/fault.ts';
import { readEntry } from '../core/files/entry.ts';
import { IMPORT_FILE } from '../core/files/file-names.ts';
import { type Decision, type ImportData, importSchema } from '../core/schemas/import.ts';
import type { InputOptions } from '../importing/text-file.ts';
import { Refusal } from '../importing/refusal.ts';
import { schemaLine } from './schema-line.ts';

/** How a file is read. */
export interface HowRead {
  readonly options: InputOptions;
  readonly decisions: readonly Decision[];
  /** Returns the text of `import.yaml` for a document's folder; `undefined` if there is nothing to say. */
  readonly written: (folder: string) => string | undefined;
}

/**
 * Joins what the command line says with what `import.yaml` says. Where both say the same, the command line counts.
 *
 * @param given such a file that the command line names; by default that of the document that is replaced
 * @param present the folder of that document, if there is one
 * @throws {Refusal} if the file cannot be read
 */
export function howToRead(
  { main, without, encoding }: InputOptions,
  given: string | undefined,
  present: string | undefined,
): HowRead {
  const own = present === undefined ? undefined : path.join(present, IMPORT_FILE);
  const text = given === undefined ? textOf(own) : (textOf(given) ?? noFile(given));
  const said = text === undefined ? {} : fieldsIn(text, given ?? own ?? '');
  const fields: Omit<ImportData, 'decisions'> = {
    ...(main !== undefined && { main }),
    ...(without !== undefined && { without: [...without] }),
    ...(encoding !== undefined && { encoding }),
  };
  return {
    options: { main: said.main, without: said.without, encoding: said.encoding, ...fields },
    decisions: said.decisions ?? [],
    written: (folder) =>
      text === undefined && Object.keys(fields).length === 0
        ? undefined
        : withFields(text ?? schemaLine(folder, 'import'), fields),
  };
}

const textOf = (file: string | undefined): string | undefined =>
  file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;

function noFile(file: string): never {
  throw new Refusal(
    `Found no file "${file}", expected how the file is read, as import.yaml says it. Correct the name.`,
  );
}

function fieldsIn(text: string, file: string): ImportData {
  const { entry, faults } = readEntry('import', path.relative(process.cwd(), file), text, importSchema);
  if (entry === undefined) throw new Refusal(formatFaults(faults));
  return entry.data;
}

function withFields(text: string, fields: object): string {
  const document = parseDocument(text);
  for (const [name, value] of Object.entries(fields)) document.set(name, document.createNode(value));
  return document.toString({ lineWidth: 0, singleQuote: true });
}
