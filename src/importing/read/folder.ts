/** Reads a folder of Markdown files as one document, in which each file is a section. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { ImportLog } from '../import-log.ts';
import { readMarkdown } from './markdown.ts';
import { TooLarge } from '../refusal.ts';
import { checkWithin } from '../within.ts';
import { takePictures } from './pictures.ts';
import type { Facts, ReadFile } from './reading.ts';
import { collapsed, property, textOfNode } from './tree.ts';

/** File extensions that are read. */
export const MARKDOWN = /\.(?:md|markdown|qmd|rmd)$/i;

/** File extensions of Pandoc and Quarto. */
export const PANDOC = /\.(?:qmd|rmd)$/i;

/** The Markdown files of a folder. */
interface Chapters {
  readonly files: readonly string[];
  /** Those that are not taken. */
  readonly others: readonly string[];
  readonly facts: Facts;
}

/**
 * Returns the Markdown files of a folder in the order of the list of chapters, or by name if there is no list, and the
 * list's metadata. Files in folders within it are taken if the list has them, or if there are no others.
 */
export function chaptersOf(folder: string): Chapters {
  const names = markdownIn(folder);
  const { listed, facts } = listOf(folder);
  const there = new Set(names);
  const known = listed.filter((name) => there.has(name));
  const collator = new Intl.Collator('en', { numeric: true });
  const above = names.filter((name) => !name.includes('/'));
  const byName = (above.length > 0 ? above : names).toSorted(
    (a, b) => Number(/^index\./.test(b)) - Number(/^index\./.test(a)) || collator.compare(a, b),
  );
  const files = known.length > 0 ? known : byName;
  const taken = new Set(files);
  return { files, others: names.filter((name) => !taken.has(name)), facts };
}

/** How deep the folders may be in which files are looked for. */
const MOST_LEVELS = 4;

/** The Markdown files of a folder and of those in it, by their paths from the folder. */
function markdownIn(folder: string, inside = ''): string[] {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const name = inside + entry.name;
    if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name) && name.split('/').length < MOST_LEVELS)
      return markdownIn(folder, `${name}/`);
    const isFile = entry.isFile() || entry.isSymbolicLink();
    return isFile && MARKDOWN.test(name) && !/^(?:readme|summary|licen[cs]e)\./i.test(entry.name) ? [name] : [];
  });
}

/** Reads the book's list of chapters: Quarto's `_quarto.yml`, or `SUMMARY.md`. */
function listOf(folder: string): { listed: string[]; facts: Facts } {
  const quarto = textIn(folder, '_quarto.yml');
  if (quarto !== undefined) {
    const listed: string[] = [];
    const texts = new Map<string, string>();
    const look = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        if (MARKDOWN.test(value)) listed.push(value);
        else texts.set(key, value);
      } else if (typeof value === 'object' && value !== null)
        for (const [name, inside] of Object.entries(value)) look(inside, Array.isArray(value) ? key : `${key}.${name}`);
    };
    look(parse(quarto, { logLevel: 'silent' }), '');
    return {
      listed,
      facts: {
        title: texts.get('.book.title') ?? texts.get('.title'),
        publisher: texts.get('.book.author'),
        language: texts.get('.lang'),
      },
    };
  }
  const summary = textIn(folder, 'SUMMARY.md');
  if (summary === undefined) return { listed: [], facts: {} };
  const links = summary.matchAll(/\]\(\.?\/?([^)#\s]+)\)/g);
  return { listed: [...links].map(([, name = '']) => name), facts: {} };
}

/** The most bytes that a list of chapters may have. */
const MOST_OF_LIST = 1_000_000;

/**
 * The text of a list of chapters, if it is there.
 *
 * @throws {Refusal} if it is a link that leads elsewhere, or too large
 */
function textIn(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  if (!existsSync(file)) return undefined;
  checkWithin(folder, name);
  const { size } = statSync(file);
  if (size > MOST_OF_LIST)
    throw new TooLarge(
      `Found ${name} with ${size} bytes, expected at most ${MOST_OF_LIST}. Leave nothing in it but the list of chapters.`,
    );
  return readFileSync(file, 'utf8');
}

/** A file of a folder, by its path from the folder. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Reads the files as one document. `others` are not taken, and are only named in the log. */
export function readFolder(
  folder: string,
  { files, others }: { readonly files: readonly NamedText[]; readonly others: readonly NamedText[] },
  facts: Facts,
  log: ImportLog,
): ReadFile {
  for (const { name, text } of others)
    log.leaveUnread(
      text.split('\n'),
      `the file ${name}, which is not in the list of chapters, or is in a folder within this one`,
    );
  const children: RootContent[] = [];
  const notes: RootContent[] = [];
  let firstFacts: Facts = {};
  for (const [index, { name, text }] of files.entries()) {
    const { tree, facts: said } = readMarkdown(text, { isPandoc: PANDOC.test(name), prefix: `${index + 1}:` }, log);
    if (index === 0) firstFacts = said;
    fromFolder(tree, path.posix.dirname(name));
    notes.push(...tree.children.filter(isNote));
    children.push(
      ...asSection(
        tree.children.filter((node) => !isNote(node)),
        name,
        log,
      ),
    );
  }
  const tree: Root = { type: 'root', children: [...children, ...notes] };
  const pictures = takePictures(tree, folder, log);
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { tree, facts: { ...firstFacts, ...known }, pictures };
}

/** Makes the addresses of pictures start from the folder that is imported. Changes the tree. */
function fromFolder(tree: Root, folder: string): void {
  visit(tree, 'element', (node) => {
    const source = property(node, 'src');
    if (node.tagName === 'img' && folder !== '.' && !/^(?:[a-z][a-z\d+.-]*:|\/|#|$)/i.test(source))
      node.properties['src'] = path.posix.join(folder, source);
  });
}

const isNote = (node: RootContent): boolean => node.type === 'element' && node.tagName === 'note';

/**
 * A file's blocks, its heading first: text above the heading moves below it, as it does when the file is read as a
 * page.
 */
function asSection(nodes: readonly RootContent[], name: string, log: ImportLog): RootContent[] {
  const at = nodes.findIndex((node) => levelOf(node) > 0);
  const heading = nodes[at];
  if (heading?.type !== 'element') {
    log.remark('decide', `the file ${name} has no heading: its text goes on in the section before it`);
    return [...nodes];
  }
  const above = nodes.slice(0, at);
  if (above.some((node) => node.type === 'element'))
    log.move(
      collapsed(textOfNode(heading)),
      `what stands above the heading "${collapsed(textOfNode(heading))}" in ${name} follows it`,
      heading,
    );
  const level = levelOf(heading);
  const rest = nodes.slice(at + 1).map((node): RootContent => {
    if (node.type !== 'element' || levelOf(node) === 0) return node;
    return { ...node, tagName: `h${Math.min(6, Math.max(2, levelOf(node) - level + 1))}` };
  });
  const first: Element = { ...heading, tagName: 'h1' };
  return [first, ...above, ...rest];
}

function levelOf(node: RootContent): number {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
}
