/** Changes to a sound content: by a slip, by somebody who does not know better, or in bad faith. */
import path from 'node:path';
import fc from 'fast-check';
import { arrange } from './arrangements.ts';
import { Choices, type Content } from './content.ts';
import { changeOfficialText, moveOfficialBlock } from './new-editions.ts';
import { ATTRIBUTES, NAMES, SIGNS, VALUES } from './pieces.ts';
import { changeAddresses, changeIds } from './sealed-files.ts';
import { addFootnote, insertBlock, renumber } from './structures.ts';
import { WORDINGS } from './wordings.ts';

/** Changes a content in place, if possible. */
type Mutation = (content: Content, choose: Choices) => void;

/** All mutations, by their names. */
const MUTATIONS = {
  'a sign in any file': (content, choose) =>
    changeFile(content, choose, /./, (text) => insertAt(text, choose.below(text.length + 1), choose.of(SIGNS))),
  'a letter gone or twice': (content, choose) =>
    changeFile(content, choose, /./, (text) => {
      const at = choose.below(text.length);
      return text.slice(0, at) + (choose.happens(50) ? text.charAt(at).repeat(2) : '') + text.slice(at + 1);
    }),
  'a stretch gone, twice or elsewhere': (content, choose) =>
    changeFile(content, choose, /./, (text) => {
      const [from, length] = [choose.below(text.length), choose.below(40)];
      const rest = text.slice(0, from) + text.slice(from + length);
      const stretch = text.slice(from, from + length);
      return choose.happens(30) ? rest : insertAt(choose.happens(50) ? rest : text, choose.below(rest.length), stretch);
    }),
  'lines gone, twice, elsewhere or joined': (content, choose) => changeFile(content, choose, /./, changeLines(choose)),
  'words in the official text': (content, choose) => changeOfficialText(content, choose, WORDINGS),
  'signs in the official text': (content, choose) => changeOfficialText(content, choose, SIGNS),
  'blocks of official text elsewhere': moveOfficialBlock,
  'a block of some structure': insertBlock,
  'a footnote': addFootnote,
  'another official number': renumber,
  'sections arranged otherwise': arrange,
  'a sealed file of paragraph ids': changeIds,
  'a sealed file of addresses': changeAddresses,
  'wording in Markdown': (content, choose) =>
    changeFile(content, choose, /\.mdx$/, (text) => {
      const at = choose.happens(50) ? startOfLine(text, choose) : choose.below(text.length);
      const wording = choose.of(WORDINGS);
      return insertAt(text, at, choose.happens(40) ? `${wording}\n\n` : wording);
    }),
  'words within an element': (content, choose) =>
    changeFile(content, choose, /\.mdx$/, (text) => {
      const [open, close] = choose.of(AROUND);
      const word = choose.of([...text.matchAll(/\S+(?: \S+)?/g)]);
      return `${text.slice(0, word.index)}${open}${word[0]}${close}${text.slice(word.index + word[0].length)}`;
    }),
  'an attribute': (content, choose) =>
    changeFile(content, choose, /\.mdx$/, (text) => {
      const tags = [...text.matchAll(/<[A-Za-z]+([^>]*)>/g)];
      if (tags.length === 0) return text;
      const { 0: tag, 1: attributes = '', index } = choose.of(tags);
      const kept = choose.happens(50) ? attributes : '';
      const changed = tag.replace(attributes, `${kept} ${choose.of(ATTRIBUTES)}`);
      return text.slice(0, index) + changed + text.slice(index + tag.length);
    }),
  'a value in YAML': (content, choose) =>
    changeFile(content, choose, /\.(?:yaml|mdx)$/, (text) => {
      const fields = [...text.matchAll(/(?<=^ *(?:- )*[A-Za-z]+: |^ *- ).+$/gm)];
      if (fields.length === 0) return text;
      const { 0: value, index } = choose.of(fields);
      const put = choose.happens(70) ? choose.of(VALUES) : choose.of(fields)[0];
      return text.slice(0, index) + put + text.slice(index + value.length);
    }),
  'a field in YAML': (content, choose) =>
    changeFile(content, choose, /\.(?:yaml|mdx)$/, (text) => {
      const names = [...text.matchAll(/^( *(?:- )?)([A-Za-z]+):/gm)];
      if (names.length === 0) return text;
      const { 0: field, 1: indent = '', index } = choose.of(names);
      const other = choose.happens(50)
        ? (choose.of(names)[2] ?? '')
        : choose.of(['draft', 'layout', 'title', '<<', '']);
      return text.slice(0, index) + `${indent}${other}:` + text.slice(index + field.length);
    }),
  'a file of another name': (content, choose) => {
    const name = choose.of([...content.keys()]);
    const { dir, base, ext } = path.posix.parse(name);
    const other = choose.of([
      ...[...NAMES, ...NAMES].map((piece) => path.posix.join(dir, `${piece}${ext}`)),
      path.posix.join(dir, base.toUpperCase()),
      path.posix.join(dir, base.replace(/\.[a-z.]+$/, choose.of(['.md', '.yml', '.MDX', '.txt', '']))),
      base,
      path.posix.join(dir, 'within', base),
      choose.of([...content.keys()]),
    ]);
    const bytes = content.get(name) ?? Buffer.alloc(0);
    if (choose.happens(60)) content.delete(name);
    put(content, other, bytes);
  },
  'a folder of another name': (content, choose) => {
    const folder = path.posix.dirname(choose.of([...content.keys()].filter((name) => name.includes('/'))));
    const other = path.posix.join(path.posix.dirname(folder), choose.of(NAMES));
    const isCopy = choose.happens(40);
    for (const [name, bytes] of [...content].filter(([file]) => file.startsWith(`${folder}/`))) {
      if (!isCopy) content.delete(name);
      put(content, other + name.slice(folder.length), bytes);
    }
  },
  'a file gone': (content, choose) => void content.delete(choose.of([...content.keys()])),
  'a file with what another has': (content, choose) => {
    const names = [...content.keys()];
    content.set(choose.of(names), content.get(choose.of(names)) ?? Buffer.alloc(0));
  },
  'another encoding': (content, choose) => {
    const name = choose.of([...content.keys()]);
    const bytes = content.get(name) ?? Buffer.alloc(0);
    const text = bytes.toString('utf8');
    const encode = choose.of([
      () => Buffer.from(text, 'latin1'),
      () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      () => Buffer.from(`\uFEFF${text}`),
      () => Buffer.from(text.replaceAll('\n', '\r\n')),
      () => Buffer.from(text.replaceAll('\n', '\r')),
      () => Buffer.from(text.normalize('NFD')),
      () => Buffer.concat([bytes, Buffer.from([0xc3])]),
      () => Buffer.concat([bytes.subarray(0, choose.below(bytes.length))]),
      () => Buffer.alloc(0),
    ]);
    content.set(name, encode());
  },
} satisfies Record<string, Mutation>;

/** The mutations of a content, one after the other. The seed chooses where they happen. */
export type Fate = readonly { readonly name: string; readonly seed: number }[];

/** The names of all mutations. */
export const MUTATION_NAMES = Object.keys(MUTATIONS);

const mutation = fc.record({ name: fc.constantFrom(...MUTATION_NAMES), seed: fc.nat() });

/** Chooses mutations at random: usually one, so that others do not hide its effect, and at most three. */
export const fates: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(mutation) },
  { weight: 1, arbitrary: fc.array(mutation, { minLength: 2, maxLength: 3 }) },
);

/** Applies mutations to a content. */
export function mutate(base: Content, fate: Fate): Content {
  const content = new Map(base);
  for (const { name, seed } of fate) {
    const change = Object.entries<Mutation>(MUTATIONS).find(([known]) => known === name)?.[1];
    if (content.size > 0) change?.(content, new Choices(seed));
  }
  return content;
}

const AROUND = [
  ['*', '*'],
  ['**', '**'],
  ['`', '`'],
  ['~~', '~~'],
  ['[', '](/about/)'],
  ['[', '][x]'],
  ['<', '>'],
  ['<b>', '</b>'],
  ['{', '}'],
  ['(', ')'],
  ['“', '”'],
  ['\n\n', '\n\n'],
  ['\n', '\n'],
  ['<Term id="berth">', '</Term>'],
  ['<Term id="harbour-master">', '</Term>'],
  ['<Caption>', '</Caption>'],
  ['\n\n<Caption>\n\n', '\n\n</Caption>\n\n'],
  ['<Provenance>', '</Provenance>'],
  ['<kbd>', '</kbd>'],
  ['<>', '</>'],
] as const;

function put(content: Content, name: string, bytes: Buffer): void {
  // A file cannot be where a folder is, nor inside a file.
  const isInTheWay = [...content.keys()].some((other) => other.startsWith(`${name}/`) || name.startsWith(`${other}/`));
  if (!isInTheWay) content.set(name, bytes);
}

function changeFile(content: Content, choose: Choices, kind: RegExp, change: (text: string) => string): void {
  const names = [...content.keys()].filter((name) => kind.test(name));
  if (names.length === 0) return;
  const name = choose.of(names);
  const text = content.get(name)?.toString('utf8') ?? '';
  if (text.trim() !== '') content.set(name, Buffer.from(change(text)));
}

const insertAt = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);

function startOfLine(text: string, choose: Choices): number {
  return choose.of([...text.matchAll(/^/gm)]).index;
}

function changeLines(choose: Choices): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    const at = choose.below(lines.length);
    const line = lines[at] ?? '';
    const change = choose.of([
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, line),
      () => lines.splice(choose.below(lines.length), 0, ...lines.splice(at, 1)),
      () => lines.splice(at, 2, `${line}${lines[at + 1] ?? ''}`),
      () => lines.splice(at, 1, `  ${line}`),
      () => lines.splice(at, 1, `    ${line}`),
      () => lines.splice(at, 1, `${line}  `),
      () => lines.splice(at, 1, ''),
    ]);
    change();
    return lines.join('\n');
  };
}
