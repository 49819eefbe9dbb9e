/**
 * `npm run bench:quotes`: how long checking takes, in ms of CPU: articles of thousands of words about our own document, as reporters
 * and chat programs write them, and 5 MB of text; against one document, and against those of a library. The longest step is how long
 * a page may be busy before it answers its reader, in ms.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { compile } from '../../src/core/compile/compile.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import { candidatesFor, wordIndexOf } from '../../src/core/quotations/candidates.ts';
import { judge, judgeAll } from '../../src/core/quotations/judge.ts';
import { type Source, sourceOf } from '../../src/core/quotations/source.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { exportDocument } from '../../src/exports/document-json.ts';
import type { Document } from '../../src/core/model.ts';
import { chanceOf, excerptOf, FAITHLESS, oneOf } from '../support/generated/quotations.ts';
import { importDeclarations } from '../support/imported-document.ts';

/** What is promised: so many words in so many ms, and 5 MB of any text. */
const PROMISED = { words: 5000, ms: 1000, msOfLargest: 6000 };

const LARGEST = 5e6;
const SEED = 20_261_126;

const documentsIn = (root: string) => compile(readContentFiles(root, process.cwd())).publication?.documents ?? [];
const sourcesOf = (documents: readonly Document[]) =>
  documents.map((document) => sourceOf(document.id, exportDocument(document, undefined)));
const textsOf = ({ sections }: Document) => sections.flatMap((one) => allBlocks(one).map(({ text }) => text));

const cases = z
  .array(z.object({ text: z.string() }))
  .parse(parse(readFileSync('tests/publication/quotations.yaml', 'utf8')));
const about = cases.map(({ text }) => text).join('\n');
const countOf = (text: string) => text.split(/\s+/u).length;
const repeated = (text: string, words: number) =>
  Array.from({ length: Math.ceil(words / countOf(text)) }, () => text).join('\n');
const others = await importDeclarations();
const elsewhere = others.flatMap(textsOf).join('\n\n');

const own = sourcesOf(documentsIn('content'));
const library = [...own, ...sourcesOf(others)];
const article = repeated(about, PROMISED.words);
const rows = [
  measure('quotations of every kind', article, own),
  measure('the same, of a library', article, library),
  measure('a text that quotes nothing', elsewhere.slice(0, 30_000), own),
  measure('5 MB of other documents', filled(elsewhere), own),
  measure('5 MB of one long line', filled(elsewhere).replaceAll('\n', ' '), own),
  measure('5 MB of quotation marks', filled('"“”'), own),
  measure('5 MB of quotations of every kind, of a library', filled(about), library),
  measure('5 MB of quotations that are altered, of a library', changedAtRandom(), library),
  measure('5 MB of quotations of somebody else', filled(elsewhere.replace(/(?:\S+\s+){8}/gu, '“$&” ')), own),
];
console.table(rows);

const texts = others.map(textsOf);
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
const isKept = taken <= PROMISED.ms && rows.every(({ ms }) => ms <= PROMISED.msOfLargest);
console.log(
  `Promised: ${PROMISED.words} words in ${PROMISED.ms} ms, and 5 MB in ${PROMISED.msOfLargest} ms. ${isKept ? 'Kept' : 'Broken'}: ${taken} ms, and ${Math.max(...rows.map(({ ms }) => ms))} ms.`,
);
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
  let [quotations, longest, judged] = [0, 0, 1];
  let before = performance.now();
  for (const { findings, done } of judge(text, sources)) {
    quotations += findings.length;
    judged = done;
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return {
    what,
    words: countOf(text),
    quotations,
    '% judged': Math.floor(judged * 100),
    ms: cpuSince(start),
    'longest step': Math.round(longest),
  };
}

/** A text as often as 5 MB have it. */
function filled(text: string): string {
  return text.repeat(Math.ceil(LARGEST / text.length)).slice(0, LARGEST);
}

/** Sentences that quote our own document with something changed, none of them twice. */
function changedAtRandom(): string {
  const texts = documentsIn('content').flatMap(textsOf);
  const vocabulary = texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const chance = chanceOf(SEED);
  const sentences: string[] = [];
  for (let length = 0; length < LARGEST;) {
    const way = oneOf(chance, Object.values(FAITHLESS));
    const quotation = way(excerptOf(oneOf(chance, texts), chance), chance, vocabulary);
    if (quotation === undefined) continue;
    sentences.push(`It says 「${quotation}」 in so many words.\n`);
    length += quotation.length;
  }
  return filled(sentences.join(''));
}
