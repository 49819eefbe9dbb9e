/** Follows a guide to the letter: runs its commands, makes the edits that it shows, and compares what commands print. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { Terminals } from './terminal.ts';

/** Looks at what is served where the guide has certain words. */
export type Look = (url: string) => Promise<void>;

/** How a guide is followed. */
export interface Following {
  /** The empty folder in which its reader begins. */
  readonly folder: string;
  /** Commands that are met by what is there already. */
  readonly met: RegExp;
  /** What to look at, by words of the guide; each of them must be there. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Variables of its reader's environment; none of those that are `undefined`. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Follows a guide: code in `sh` is run; code in `yaml` and `mdx` is written into the file that the words before it name last;
 * code without a language is what the last commands printed; a table fills in files beside that file; and where the guide
 * says Ctrl+C, what is being served ends.
 *
 * @param guide its Markdown
 * @throws Error that names the line of the guide, if a command fails or anything is not as it says
 */
export async function followGuide(guide: string, { folder, met, looks, environment }: Following): Promise<void> {
  const terminals = new Terminals(folder);
  const seen = new Set<string>();
  let output = '';
  let url = '';
  let named = '';

  async function follow(node: RootContent): Promise<void> {
    if (node.type === 'table') fillIn(node, named);
    else if (node.type !== 'code') {
      const words = guide.slice(node.position?.start.offset, node.position?.end.offset);
      if (words.includes('```')) throw new Error('Found code within something else, expected it on its own.');
      // Files are named as from the folder of the engine, which is beside that of the publication.
      for (const [, file = ''] of words.matchAll(/`(\.\.\/[^`]+\.\w+)`/g)) named = path.resolve(folder, 'engine', file);
      for (const [wanted, look] of Object.entries(looks))
        if (words.replaceAll(/\s+/g, ' ').includes(wanted)) {
          seen.add(wanted);
          await look(url);
        }
      if (words.includes('Ctrl+C')) await terminals.interrupt();
    } else if (node.lang === 'sh') {
      const commands = node.value.replaceAll(met, ':');
      ({ output, url = url } = await terminals.run(commands, environment));
    } else if (node.lang === null || node.lang === undefined) expectPrinted(node, output);
    else writeShown(node, named);
  }

  try {
    for (const node of unified().use(remarkParse).use(remarkGfm).parse(guide).children)
      await follow(node).catch((error: unknown) => {
        throw new Error(`Line ${node.position?.start.line} of the guide: ${String(error)}`, { cause: error });
      });
  } finally {
    await terminals.close();
  }
  const missing = Object.keys(looks).filter((words) => !seen.has(words));
  if (missing.length > 0) throw new Error(`The guide does not say: ${missing.join('; ')}`);
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Expects what a guide shows in what was printed; `…` stands for anything. */
function expectPrinted({ value }: Code, output: string): void {
  const printed = spaced(output);
  let from = 0;
  for (const part of value.split('…').map(spaced)) {
    const at = printed.indexOf(part, from);
    if (at < 0) throw new Error(`Found what is printed otherwise, expected "${part}" in:\n${output}`);
    from = at + part.length;
  }
}

/** Writes what a guide shows into a file: some of its fields (YAML), or all of it as it is when it is finished (MDX). */
function writeShown({ lang, value }: Code, file: string): void {
  const before = textOf(file);
  if (lang === 'yaml') return writeFileSync(file, withFields(before, value));
  const lost = before.split('\n').filter((begun) => !value.split('\n').some((line) => line.startsWith(begun)));
  if (lost.length > 0) throw new Error(`Found nothing in the file as shown of what was begun as "${lost.join('\n')}".`);
  writeFileSync(file, `${value}\n`);
}

/**
 * Fills in the files of a table, which are beside one that is finished: a column is a field that is empty in the file, or the
 * text below a heading. What the table does not say is as in the finished one.
 */
function fillIn({ children: [head, ...rows] }: Table, finished: string): void {
  const columns = head?.children.map((cell) => toString(cell)) ?? [];
  for (const row of rows) {
    const [name = '', ...cells] = row.children.map((cell) => toString(cell));
    const file = path.join(path.dirname(finished), `${name}.mdx`);
    const begun = textOf(file);
    const filled = cells.map((value, index) => ({ column: columns[index + 1] ?? '', value }));
    const isField = (column: string) => new RegExp(`^${column}:$`, 'm').test(begun);
    const fields = filled.filter(({ column }) => isField(column)).map(({ column, value }) => `${column}: ${value}`);
    const parts = filled
      .filter(({ column }) => !isField(column))
      .map(({ column, value }) => `\n## ${column}\n\n${value}\n`);
    const said = withFields(begun, fields.join('\n'));
    const others = [...said.matchAll(/^\w+:$(?!\n +-)/gm)].flatMap(
      ([field]) => new RegExp(`^${field}.+$`, 'm').exec(textOf(finished)) ?? [],
    );
    writeFileSync(file, withFields(said, others.join('\n')) + parts.join(''));
  }
}

/** Returns a text of YAML with other values of fields. */
function withFields(text: string, fields: string): string {
  return [...fields.matchAll(/^(\w+:).*(?:\n .*)*/gm)].reduce((file, [field, name = '']) => {
    const old = new RegExp(`^${name}.*(?:\\n .*)*`, 'm');
    if (!old.test(file)) throw new Error(`Found no field "${name}" in the file, expected one to fill in.`);
    return file.replace(old, () => field);
  }, text);
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new Error(`Found no file ${file}, expected one to edit.`);
  return readFileSync(file, 'utf8');
}
