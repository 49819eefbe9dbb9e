/**
 * `npm run bench:quotes`: how long checking takes, in ms of CPU: articles of thousands of words about our own document, as reporters
 * and chat programs write them, and 5 MB of text; against one document, and against those of a library.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { compile } from '../../src/core/content/compile.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { candidatesFor, wordIndexOf } from '../../src/core/quotations/candidates.ts';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { type Source, sourceOf } from '../../src/core/quotations/source.ts';
import { allBlocks } from '../../src/core/model.ts';
import { exportDocument } from '../../src/exports/document-json.ts';

/** What is promised: so many words in so many ms. */
const PROMISED = { words: 5000, ms: 1000 };

const documentsIn = (root: string) => compile(readContentFiles(root, process.cwd())).publication?.documents ?? [];
const sourcesIn = (root: string) =>
  documentsIn(root).map((document) => sourceOf(document.id, exportDocument(document, undefined)));

const cases = z
  .array(z.object({ text: z.string() }))
  .parse(parse(readFileSync('tests/publication/quotations.yaml', 'utf8')));
const about = cases.map(({ text }) => text).join('\n');
const countOf = (text: string) => text.split(/\s+/u).length;
const repeated = (text: string, words: number) =>
  Array.from({ length: Math.ceil(words / countOf(text)) }, () => text).join('\n');
const elsewhere = globSync('tests/corpus/content/documents/*/source.txt')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n\n');

const own = sourcesIn('content');
const library = [...own, ...sourcesIn('tests/corpus/content')];
const article = repeated(about, PROMISED.words);
const rows = [
  measure('quotations of every kind', article, own),
  measure('the same, of a library', article, library),
  measure('a text that quotes nothing', elsewhere.slice(0, 30_000), own),
  measure('5 MB of other documents', repeated(elsewhere, 1e6).slice(0, 5e6), own),
  measure('5 MB of one long line', repeated(elsewhere, 1e6).slice(0, 5e6).replaceAll('\n', ' '), own),
  measure('5 MB of quotation marks', '"“”'.repeat(5e6 / 3), own),
];
console.table(rows);

const texts = documentsIn('tests/corpus/content').map(({ sections }) =>
  sections.flatMap((one) => allBlocks(one).map(({ text }) => text)),
);
const many = Array.from({ length: 300 }, (_, number) => texts[number % texts.length] ?? []);
const parts = wordIndexOf(many);
const bytes = parts.reduce((sum, part) => sum + JSON.stringify(part).length, 0);
const index = new Map(parts.flatMap((part) => Object.entries(part)));
const began = process.cpuUsage();
const choosing = candidatesFor(article, (word) => index.get(word));
let step = choosing.next();
while (step.done !== true) step = choosing.next();
const candidates = step.value;
console.log(
  `Of 300 documents: an index of ${parts.length} files and ${bytes} bytes; ${candidates.length} documents to fetch, chosen in ${cpuSince(began)} ms.`,
);
const taken = rows[0]?.ms ?? Infinity;
const isKept = taken <= PROMISED.ms;
console.log(`Promised: ${PROMISED.words} words in ${PROMISED.ms} ms. ${isKept ? 'Kept' : 'Broken'}: ${taken} ms.`);
process.exitCode = isKept ? 0 : 1;

/** Milliseconds of CPU since a reading. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
}

/** Checks a text, and what it took; what is only done for the first time is done before. */
function measure(what: string, text: string, sources: readonly Source[]) {
  judgeAll(text.slice(0, 2000), sources);
  const start = process.cpuUsage();
  const findings = judgeAll(text, sources);
  return { what, words: countOf(text), quotations: findings.length, ms: cpuSince(start) };
}
