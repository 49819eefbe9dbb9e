/**
 * Parts of files that are made of the engine's tables: what hosts are told of media types, and the list of a document's
 * files in docs/data.md. A part is between a line that says so and one that says where it ends.
 */
import { existsSync, readFileSync } from 'node:fs';
import { DOCUMENT_FILES, type DocumentFile } from '../core/addresses/document-files.ts';
import { contentTypeOf, MEDIA_TYPES, TYPES_BY_NAME } from '../core/media-types.ts';
import { readInterface } from '../ui/compile/interface.ts';

/** The endings whose types hosts know by themselves. */
const CADDY_KNOWS = ['html', 'css', 'js', 'png', 'jpg', 'jpeg', 'woff2'];
const OTHERS_KNOW = [...CADDY_KNOWS, 'json', 'svg'];

/** What makes each part, by the file that it is in. nginx sends files without an ending by its `default_type`. */
const PARTS: Readonly<Record<string, () => string>> = {
  'docs/hosting/nginx/answers.conf': () =>
    typesBesides([])
      .map(({ name, type }) => `  ${quoted(type)} ${name};\n`)
      .join(''),
  'docs/hosting/caddy/answers.caddy': () =>
    [...typesBesides(CADDY_KNOWS), ...typesByName()]
      .map(({ name, path, type }) => `\t@${name} path ${path}\n\theader @${name} Content-Type ${quoted(type)}\n`)
      .join(''),
  'public/_headers': () =>
    [...typesBesides(OTHERS_KNOW), ...typesByName()]
      .map(({ path, type }) => `/${path}\n  Content-Type: ${type}\n`)
      .join(''),
  'docs/data.md': () => `\n${table(['address', 'what it is', 'schema'], DOCUMENT_FILES.map(rowOf))}\n`,
};

/** Returns each file that has a made part, with the text that it should have. */
export const filesWithMadeParts = (): readonly (readonly [file: string, text: string])[] =>
  Object.entries(PARTS).map(([file, make]) => [file, withPart(readFileSync(file, 'utf8'), file, make())]);

/** Puts a part into the text of a file, in place of what is between its two lines. */
function withPart(text: string, file: string, part: string): string {
  const lines = /^(.*\bMade by `npm run schemas`.*\n)[\s\S]*?^(?=.*\bEnd of what is made\b)/m;
  if (!lines.test(text))
    throw new Error(
      `${file}: Found no lines "Made by \`npm run schemas\`" and "End of what is made", expected the part that is made between them. Put both back.`,
    );
  return text.replace(lines, (_, first: string) => `${first}${part}`);
}

/** The type of some files: of those with an ending, or with a name. */
interface FileType {
  readonly name: string;
  /** A pattern of their addresses. */
  readonly path: string;
  readonly type: string;
}

/** Lists the types of endings, as far as hosts see them: what follows the last dot. Leaves out those that a host knows. */
const typesBesides = (known: readonly string[]): FileType[] =>
  Object.keys(MEDIA_TYPES)
    .filter((ending) => !ending.includes('.') && !known.includes(ending))
    .map((name) => ({ name, path: `*.${name}`, type: contentTypeOf(`file.${name}`) }));

/** Lists the types of files whose names have no ending. */
const typesByName = (): FileType[] =>
  Object.keys(TYPES_BY_NAME).map((name) => ({ name, path: `*/${name}`, type: contentTypeOf(name) }));

const quoted = (type: string): string => (type.includes(' ') ? `"${type}"` : type);

/** Returns the row of a document's file: its address, what it is, and its schema if it has one. */
function rowOf(file: DocumentFile): string[] {
  // Where the site has a file of the same name, that of a document has another schema.
  const schema = [`document-${file}`, file].find((name) => existsSync(`docs/data/${name}`));
  const what = `${wordsOf(file, 'name')}: ${wordsOf(file, 'purpose')}`;
  return [
    `\`<document>/${file}\``,
    what.replaceAll(/\{.*?\}/g, (sign) => `\`${sign}\``),
    schema === undefined ? '' : `[${schema}](data/${schema})`,
  ];
}

/** Returns what the front page of a document says of a file, in English. */
const wordsOf = (file: DocumentFile, which: 'name' | 'purpose'): string =>
  readInterface('en')
    .messages.filter(({ path }) => path.join('/') === `exports/${file}/${which}`)
    .flatMap(({ pieces }) => pieces.map((piece) => (piece.use === 'words' ? piece.words : '')))
    .join('');

/** Writes a table in Markdown, with columns as wide as their longest cells. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |\n`)
    .join('');
}
