/**
 * `npm run bench:dev`: how long an editor of 100 documents, or of the number given, waits at the dev server: for its
 * start, for a page, and until a page shows what was just written into a section, a term or a document's fields.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { startDevServer } from '../support/astro.ts';
import { median } from './packed-server.ts';
import { writeVariedLibrary } from './varied-library.ts';

const ROUNDS = 3;
/** Between two looks at a page, in ms; half of it is in what is measured. */
const EVERY = 20;
/** How long the content rests before it changes again, in ms. */
const BETWEEN = 1_000;

/** What is edited: a file, a word in it after what stands before, and a page that shows it. */
const EDITS = {
  'a word of a section': { file: 'documents/paper-1/iii.mdx', word: /(China )(\w+)/, page: 'paper-1/iii/' },
  'the gloss of a term': { file: 'terms/negative-list.mdx', word: /(gloss: )(\w+)/, page: 'terms/negative-list/' },
  'the summary of a document': {
    file: 'documents/paper-1/document.yaml',
    word: /(summary: ['"]?)(\w+)/,
    page: 'paper-1/',
  },
};

const documents = Number(process.argv[2] ?? 100);
// Not below node_modules/, where nothing is watched.
const content = mkdtempSync(path.join(tmpdir(), 'glossator-'));
writeVariedLibrary(content, documents);
const waits: Record<string, number> = {};
const began = performance.now();
const server = await startDevServer(4611, content);
try {
  waits['start'] = since(began);
  for (const { page } of Object.values(EDITS)) waits[page] = await timeOf(() => textOf(page));
  for (const [what, { file, word, page }] of Object.entries(EDITS)) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const at = path.join(content, file);
      const before = readFileSync(at, 'utf8');
      writeFileSync(at, before.replace(word, `$1Edited${round}`));
      rounds.push(await timeOf(() => isShown(page, `Edited${round}`)));
      await rest(BETWEEN);
      writeFileSync(at, before);
      await rest(BETWEEN);
    }
    waits[what] = median(rounds);
  }
} finally {
  server.stop();
  rmSync(content, { recursive: true });
}
console.log(`At ${documents} documents, in seconds: the start, a first page, and until an edit is seen.`);
console.table(Object.fromEntries(Object.entries(waits).map(([what, seconds]) => [what, { seconds }])));

/** Waits until a page shows something. */
async function isShown(page: string, what: string): Promise<void> {
  while (!(await textOf(page)).includes(what)) await rest(EVERY);
}

async function textOf(page: string): Promise<string> {
  return (await fetch(server.url + page)).text();
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return since(start);
}

function since(start: number): number {
  return Math.round((performance.now() - start) / 10) / 100;
}
