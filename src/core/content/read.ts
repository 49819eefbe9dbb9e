/** Reads the content folder: documents and terms, each held against its schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Fault } from './fault.ts';
import { type RegisterData, registerSchema } from './register-schema.ts';
import { type DocumentData, documentSchema, type TermData, termSchema } from './schemas.ts';
import { readSourceLines, type SourceLine } from './source-text.ts';
import { type LocatedYaml, parseYaml } from './yaml.ts';

/** Name of the file in a document's folder that keeps its paragraphs' ids (core/ids/). */
export const REGISTRY_FILE = 'paragraphs.lock.json';

/** Name of the file in a document's folder that keeps its register of facts and quotations. */
export const REGISTER_FILE = 'register.yaml';

/** A file of YAML (or MDX with YAML front matter) that its schema accepts. */
export interface Entry<Data> {
  /** Name of the file, or of the document's folder: the last part of its address. */
  readonly id: string;
  /** Path relative to the project. */
  readonly file: string;
  readonly data: Data;
  /** The place of a field in the file, for faults found later. */
  place(...field: PropertyKey[]): { file: string; line: number; column: number };
}

/** A document's folder. */
export interface DocumentEntry extends Entry<DocumentData> {
  /** Lines of official text, the title first. */
  readonly lines: readonly SourceLine[];
  readonly sourceFile: string;
  /** The registry of its paragraphs, as text; `undefined` if there is none yet. */
  readonly registry: string | undefined;
  readonly registryFile: string;
  /** Its register of facts and quotations; `undefined` if it keeps none. */
  readonly register: Entry<RegisterData> | undefined;
  /** Names of the section files in the folder, without `.mdx`. */
  readonly files: readonly string[];
}

/** All that could be read. Where `faults` is not empty, entries that have one are missing. */
export interface ContentFiles {
  readonly documents: readonly DocumentEntry[];
  readonly terms: readonly Entry<TermData>[];
  readonly faults: readonly Fault[];
}

/**
 * Reads every `documents/<id>/document.yaml` with its `source.txt`, and every `terms/<id>.mdx`.
 *
 * @param root the content folder
 * @param base folder that paths in faults are relative to
 */
export function readContentFiles(root: string, base: string): ContentFiles {
  const faults: Fault[] = [];
  const relative = (file: string) => path.relative(base, file);

  const documents = list(path.join(root, 'documents')).flatMap((id) => {
    const folder = path.join(root, 'documents', id);
    const missing = ['document.yaml', 'source.txt'].filter((name) => !existsSync(path.join(folder, name)));
    if (missing.length > 0) {
      faults.push({
        file: relative(folder),
        message: `Found no ${missing.join(' and no ')}, expected both document.yaml and source.txt beside the sections. Add what is missing, or remove the folder.`,
      });
      return [];
    }
    const file = path.join(folder, 'document.yaml');
    const entry = readEntry(
      id,
      relative(file),
      parseYaml(readFileSync(file, 'utf8'), relative(file)),
      documentSchema,
      faults,
    );
    const sourceFile = path.join(folder, 'source.txt');
    const registryFile = path.join(folder, REGISTRY_FILE);
    const registerFile = path.join(folder, REGISTER_FILE);
    const register = existsSync(registerFile)
      ? readEntry(
          id,
          relative(registerFile),
          parseYaml(readFileSync(registerFile, 'utf8'), relative(registerFile)),
          registerSchema,
          faults,
        )
      : undefined;
    return entry === undefined
      ? []
      : [
          {
            ...entry,
            lines: readSourceLines(readFileSync(sourceFile, 'utf8')),
            sourceFile: relative(sourceFile),
            registry: existsSync(registryFile) ? readFileSync(registryFile, 'utf8') : undefined,
            registryFile: relative(registryFile),
            register,
            files: mdxFiles(folder),
          },
        ];
  });

  const terms = mdxFiles(path.join(root, 'terms')).flatMap((id) => {
    const file = path.join(root, 'terms', `${id}.mdx`);
    const { yaml } = splitFrontMatter(readFileSync(file, 'utf8'));
    const entry = readEntry(id, relative(file), parseYaml(yaml, relative(file), 2), termSchema, faults);
    return entry === undefined ? [] : [entry];
  });

  return { documents, terms, faults };
}

/** Parts an MDX text into its front matter and a body that keeps its line numbers. */
export function splitFrontMatter(text: string): { yaml: string; body: string } {
  const fenced = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(text);
  if (fenced === null) return { yaml: '', body: text };
  const end = fenced[0].length;
  return { yaml: fenced[1] ?? '', body: text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end) };
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

function mdxFiles(folder: string): string[] {
  return list(folder).flatMap((name) => (name.endsWith('.mdx') ? [name.slice(0, -'.mdx'.length)] : []));
}

function readEntry<Schema extends z.ZodType>(
  id: string,
  file: string,
  yaml: LocatedYaml,
  schema: Schema,
  faults: Fault[],
): Entry<z.infer<Schema>> | undefined {
  const place = (...field: PropertyKey[]) => ({ file, ...yaml.locate(field) });
  if (yaml.faults.length > 0) {
    faults.push(...yaml.faults);
    return undefined;
  }
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { id, file, data: result.data, place };
  for (const issue of result.error.issues) faults.push({ ...place(...issue.path), message: describeIssue(issue) });
  return undefined;
}

/** What was found and expected in a field, and what to do about it. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const field = `"${issue.path.join('.')}"`;
  const expected = issue.message.replace(/^Invalid (input|option): /, '');
  if (issue.code === 'unrecognized_keys')
    return `Found the field ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not known here. Correct its spelling or remove it.`;
  if (issue.path.length === 0) return `Found no fields, expected YAML with the fields that README.md lists. Add them.`;
  if (issue.input === undefined) return `Found no field ${field}, ${expected}. Add it; README.md lists the fields.`;
  if (issue.code === 'custom') return `In ${field}, ${expected}.`;
  const found = typeof issue.input === 'object' ? 'something else' : `"${String(issue.input)}"`;
  return `In ${field}, found ${found}, ${expected}. Correct the field.`;
}
