/** Writes contents that are made to be measured. */
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { currentAddresses, readAddresses } from '../../src/core/checks/addresses.ts';
import { acceptProposal, proposeIds } from '../../src/core/proposal/proposal.ts';
import { readDocument } from '../../src/core/proposal/read-document.ts';
import { ADDRESS_FILE } from '../../src/core/files/file-names.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import { formatLockFile } from '../../src/core/ids/lock-file.ts';
import { formatAddressFile } from '../../src/core/published/address-file.ts';
import { compareAddresses } from '../../src/core/published/changes.ts';

const SOUND = 'tests/fixtures/content/sound/content';

/** A text: sections, each a list of blocks as a section's file has them. */
type Text = readonly (readonly string[])[];

/** What a content has. */
export interface Grown {
  readonly text: Text;
  /** The text that its ids were given to, if that was another. */
  readonly before?: Text;
  /** The form of each term. */
  readonly forms?: readonly string[];
  /** What stands below the heading of every note. */
  readonly note?: string;
  /** What its register has as figures. */
  readonly figures?: readonly { readonly paragraph: string; readonly figure: string; readonly quote: string }[];
  /** Whether every section had another name when its ids were given. */
  readonly isRenamed?: boolean;
  /** How many documents have the text. */
  readonly documents?: number;
}

/** A number in letters, so that no register need have it. */
export const name = (number: number) =>
  `w${String(number).replace(/\d/g, (digit) => 'bdfgklmnpt'.charAt(Number(digit)))}`;

/** So many of what is made by its number. */
export const times = <Made>(size: number, make: (index: number) => Made) =>
  Array.from({ length: size }, (_, index) => make(index));

/** The slug of a section: `i-a`, `i-b` and so on. */
export const slug = (index: number) =>
  `i-${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
const label = (index: number) => slug(index).slice(2).toUpperCase();
const heading = (index: number) => `${label(index)}. Heading`;

/** Writes a content and its ids. */
export function writeContent(folder: string, grown: Grown): void {
  const { text, before = text, isRenamed = false, forms = [], note = 'It stands there.', figures } = grown;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  for (const file of ['site.yaml', 'about.mdx', 'logo.svg']) cpSync(path.join(SOUND, file), path.join(folder, file));
  for (const [index, form] of forms.entries()) {
    const see = forms.length > 1 ? `see: [term-${(index + 1) % forms.length}]\n` : '';
    writeFileSync(
      path.join(folder, `terms/term-${index}.mdx`),
      `---\nlabel: ${form}\nkind: concept\nforms: [${form}]\n${see}reviewed: '2025'\ngloss: It stands there.\n---\n\n## In the article\n\n${note}\n`,
    );
  }
  const names = times(grown.documents ?? 1, name);
  const write = (words: Text, nameOf = slug) => {
    for (const document of names) {
      const own = path.join(folder, 'documents', document);
      writeText(own, words, nameOf);
      if (figures !== undefined)
        writeFileSync(path.join(own, 'register.yaml'), JSON.stringify({ by: 'The code', figures }));
    }
  };
  if (isRenamed) {
    const former = (index: number) => `former-${slug(index)}`;
    write(before, former);
    accept(folder, new Map());
    write(text);
    const renamed = (document: string) =>
      text.map((_, index) => [`${document}/${former(index)}/`, `${document}/${slug(index)}/`] as const);
    accept(folder, new Map(names.flatMap(renamed)));
  } else {
    write(before);
    accept(folder, new Map());
    write(text);
  }
}

/** Accepts the ids and addresses of a content, with those that are new names of others. */
function accept(folder: string, moved: ReadonlyMap<string, string>): void {
  const files = readContentFiles(folder, folder);
  const decisions = { moved, gone: new Set<string>() };
  const current = currentAddresses(files, new Map());
  const { entries } = compareAddresses(readAddresses(files).published, current, decisions, '');
  writeFileSync(path.join(folder, ADDRESS_FILE), formatAddressFile(entries));
  for (const document of files.documents) {
    const { text, ids, former } = readDocument(document, entries);
    const accepted = acceptProposal(proposeIds(ids, text.sections, former), '');
    writeFileSync(path.join(folder, document.lockFile), formatLockFile(accepted));
  }
}

function writeText(document: string, text: Text, nameOf: typeof slug): void {
  for (const file of globSync(`${document}/*.mdx`)) rmSync(file);
  mkdirSync(document, { recursive: true });
  const sections = text.map((_, index) => ({ slug: nameOf(index), label: label(index), heading: heading(index) }));
  writeFileSync(
    path.join(document, 'document.yaml'),
    `title: A Code\nkind: law\nlanguage: en\npublisher: Nobody\npublished: '2025'\nurl: https://code.example/\nreceived: '2025'\nsummary: Made to be measured.\nsections: ${JSON.stringify(sections)}\n`,
  );
  const lines = text.flatMap((blocks, index) => [heading(index), ...blocks.map(wordsOf)]);
  writeFileSync(path.join(document, 'source.txt'), ['A Code', ...lines].join('\n'));
  for (const [index, blocks] of text.entries())
    writeFileSync(path.join(document, `${nameOf(index)}.mdx`), blocks.join('\n\n'));
}

/** The words of a block; of a table, those of each cell. */
function wordsOf(block: string): string {
  if (!block.startsWith('|')) return block.replace(/<[^>]*>|^## |^- |\[\^\d+\](?:: )?/g, '');
  const rows = block.split('\n').filter((row) => !row.startsWith('| -'));
  return rows
    .flatMap((row) => row.split('|').slice(1, -1))
    .map((cell) => cell.trim())
    .join('\n');
}
