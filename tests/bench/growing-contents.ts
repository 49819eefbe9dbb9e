/** Contents that grow in one thing each: what `npm run bench:check` measures. */
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { currentAddresses, readAddresses } from '../../src/core/content/check-addresses.ts';
import { acceptProposal, proposeIds } from '../../src/core/content/check-ids.ts';
import { readDocument } from '../../src/core/content/compile-document.ts';
import { ADDRESS_FILE } from '../../src/core/content/file-names.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { formatLockFile } from '../../src/core/ids/lock-file.ts';
import { formatAddressFile } from '../../src/core/published/address-file.ts';
import { compareAddresses } from '../../src/core/published/changes.ts';

const SOUND = 'tests/fixtures/content/sound/content';

/** A text: sections, each a list of blocks as a section's file has them. */
type Text = readonly (readonly string[])[];

/** What a content has. */
interface Grown {
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

/** A content of one size after the other. */
interface Growth {
  /** What grows. */
  readonly what: string;
  /** How many there are at first. */
  readonly first: number;
  readonly content: (size: number) => Grown;
}

/** A number in letters, so that no register need have it. */
const name = (number: number) => `w${String(number).replace(/\d/g, (digit) => 'bdfgklmnpt'.charAt(Number(digit)))}`;

const times = <Made>(size: number, make: (index: number) => Made) =>
  Array.from({ length: size }, (_, index) => make(index));

/** A sentence of words as a language has them: a few are in every one, most are rare. The same seed gives the same. */
function sentence(seed: number, length = 40): string {
  let state = (Math.imul(seed, 2654435761) + 12345) >>> 0;
  const words = times(length, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return name(Math.floor(3000 * (state / 2 ** 32) ** 3));
  });
  return `${words.join(' ')}.`;
}

const sentences = (size: number, from = 0) => times(size, (index) => sentence(from + index));
const edited = (words: string) => words.replace(/\S+ \S+/, 'edited words');

/** Everything that grows. */
export const GROWTHS: readonly Growth[] = [
  { what: 'paragraphs of a section', first: 1000, content: (size) => ({ text: [sentences(size)] }) },
  {
    what: 'paragraphs, every one edited',
    first: 500,
    content: (size) => ({ text: [sentences(size).map(edited)], before: [sentences(size)] }),
  },
  {
    what: 'paragraphs, every one rewritten',
    first: 500,
    content: (size) => ({ text: [sentences(size, 1e6)], before: [sentences(size)] }),
  },
  {
    what: 'paragraphs in reverse order',
    first: 500,
    content: (size) => ({ text: [sentences(size).reverse()], before: [sentences(size)] }),
  },
  {
    what: 'paragraphs moved and edited',
    first: 500,
    content: (size) => ({ text: [['a'], sentences(size).map(edited)], before: [sentences(size), ['a']] }),
  },
  {
    what: 'paragraphs inserted in one place',
    first: 500,
    content: (size) => ({ text: [sentences(size)], before: [sentences(1)] }),
  },
  {
    what: 'paragraphs of the same words',
    first: 1000,
    content: (size) => ({
      text: [times(size, () => 'Repealed.').concat('a')],
      before: [times(size + 100, () => 'Repealed.')],
    }),
  },
  {
    what: 'paragraphs that differ from the source',
    first: 500,
    content: (size) => ({ text: [times(size, (index) => `${sentence(index)} &amp;amp;`)] }),
  },
  { what: 'sections', first: 250, content: (size) => ({ text: times(size, (index) => sentences(4, index * 4)) }) },
  {
    what: 'sections, every one renamed',
    first: 250,
    content: (size) => ({ text: times(size, (index) => sentences(4, index * 4)), isRenamed: true }),
  },
  { what: 'documents', first: 50, content: (size) => ({ text: [sentences(10)], documents: size }) },
  {
    what: 'captions, and headings of the same words',
    first: 500,
    content: (size) => ({ text: [times(size, () => ['## Of boats', '<Caption>A boat.</Caption>']).flat()] }),
  },
  {
    what: 'footnotes',
    first: 250,
    content: (size) => ({
      text: [
        [
          ...times(size, (index) => `${sentence(index, 8)}[^${index + 1}]`),
          ...times(size, (index) => `[^${index + 1}]: ${sentence(index, 8)}`),
        ],
      ],
    }),
  },
  {
    what: 'items of a list',
    first: 500,
    content: (size) => ({ text: [times(size, (index) => `- ${sentence(index)}`)] }),
  },
  {
    what: 'rows of a table',
    first: 250,
    content: (size) => ({
      text: [[['| a | b |', '| - | - |', ...times(size, (index) => `| ${name(index)} | x |`)].join('\n')]],
    }),
  },
  { what: 'letters of a paragraph', first: 4000, content: (size) => ({ text: [[sentence(1, size)]] }) },
  { what: 'words of 1,000 letters', first: 100, content: (size) => ({ text: times(size, () => ['é'.repeat(1000)]) }) },
  {
    what: 'quotation marks that nothing closes',
    first: 7500,
    content: (size) => ({ text: [['“a '.repeat(size).trim()]], figures: [] }),
  },
  {
    what: 'places of one form in a paragraph',
    first: 4000,
    content: (size) => ({ text: [['berth '.repeat(size).trim()]], forms: ['berth'] }),
  },
  {
    what: 'terms beside a long text',
    first: 250,
    content: (size) => ({ text: [[...times(size, name), ...sentences(1000)]], forms: times(size, name) }),
  },
  {
    what: 'marks, one a paragraph',
    first: 250,
    content: (size) => ({
      text: [times(size, (index) => `${sentence(index, 8)} <Term id="term-${index}">x${name(index)}</Term>.`)],
      forms: times(size, (index) => `x${name(index)}`),
    }),
  },
  {
    what: 'entries of the register, one a paragraph',
    first: 250,
    content: (size) => ({
      text: [times(size, (index) => `${sentence(index, 8)} It has ${index + 2} boats.`)],
      figures: times(size, (index) => ({
        paragraph: `${slug(0)}-${index + 1}`,
        figure: String(index + 2),
        quote: `It has ${index + 2} boats`,
      })),
    }),
  },
  {
    what: 'entries of the register for one paragraph',
    first: 250,
    content: (size) => ({
      text: [[times(size, (index) => `It has ${index + 2} boats.`).join(' ')]],
      figures: times(size, (index) => ({
        paragraph: `${slug(0)}-1`,
        figure: String(index + 2),
        quote: `has ${index + 2} boats`,
      })),
    }),
  },
  {
    what: 'places that a note names',
    first: 500,
    content: (size) => ({
      text: [sentences(100)],
      forms: [name(0)],
      note: times(size, (index) => `It stands in A.${(index % 100) + 1}.`).join('\n\n'),
    }),
  },
  {
    what: 'strange characters',
    first: 500,
    content: (size) => ({ text: [times(size, (index) => `${sentence(index)} wo\u00ADrd, wоrd, e\u0301.`)] }),
  },
];

/** A code of 5,000 paragraphs in 250 sections, with a term in each. */
export const CODE: Grown = {
  text: times(250, (section) => [
    `${sentence(section)} <Term id="term-${section}">x${name(section)}</Term>.`,
    ...sentences(19, 1000 + section * 20),
  ]),
  forms: times(250, (section) => `x${name(section)}`),
  figures: [],
};

/** The slug of a section: `i-a`, `i-b` and so on. */
const slug = (index: number) => `i-${String(index).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
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
