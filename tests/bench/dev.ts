/**
 * `npm run bench:dev`: how long an editor of 100 documents, or of the number given, waits at the dev server: for its
 * start, for a page, and until a page shows what was just written into a section, a term or a document's fields; and
 * what of a processor that takes the server, which on a busy machine is what can be compared.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { startDevServer } from '../support/astro.ts';
import { median } from './packed-server.ts';
import { writeVariedLibrary } from './varied-library.ts';

const ROUNDS = 5;
/** Between two looks at a page, in ms; half of it is in what is measured. */
const EVERY = 20;
/** How long the content rests before it changes again, in ms. */
const BETWEEN = 1_000;
/** How long an edit may take to be seen, in ms: one that never is would be waited for for ever. */
const LONGEST = 60_000;

/** What is edited: a file, a word in it after what stands before, and a page that shows it. */
const EDITS = {
  'a word of a section': { file: 'documents/paper-1/iii.mdx', word: /(China )(\w+)/, page: 'paper-1/iii/' },
  'the gloss of a term': { file: 'terms/negative-list.mdx', word: /(gloss: )(\w+)/, page: 'terms/negative-list/' },
  'the gloss, at a document': { file: 'terms/negative-list.mdx', word: /(gloss: )(\w+)/, page: 'paper-2/full/' },
  'the summary of a document': {
    file: 'documents/paper-1/document.yaml',
    word: /(summary: ['"]?)(\w+)/,
    page: 'paper-1/',
  },
};

/** What was waited for, in seconds: by the clock, and of a processor, as far as the system says. */
interface Wait {
  readonly seconds: number;
  readonly cpu: number | undefined;
}

const documents = Number(process.argv[2] ?? 100);
// Not below node_modules/, where nothing is watched.
const content = mkdtempSync(path.join(tmpdir(), 'glossator-'));
writeVariedLibrary(content, documents);
const waits: Record<string, Wait> = {};
const began = performance.now();
const server = await startDevServer(4611, content);
try {
  waits['start'] = { seconds: since(began), cpu: cpuOf(server.pid) };
  for (const { page } of Object.values(EDITS)) waits[page] = await waitFor(() => textOf(page));
  for (const [what, { file, word, page }] of Object.entries(EDITS)) {
    const rounds: Wait[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const at = path.join(content, file);
      const before = readFileSync(at, 'utf8');
      const mark = `Edited${round}`;
      writeFileSync(at, before.replace(word, `$1${mark}`));
      rounds.push(await waitFor(() => until(page, (text) => text.includes(mark))));
      await rest(BETWEEN);
      writeFileSync(at, before);
      await until(page, (text) => !text.includes(mark));
      await rest(BETWEEN);
    }
    waits[what] = {
      seconds: median(rounds.map(({ seconds }) => seconds)),
      cpu: median(rounds.flatMap(({ cpu }) => cpu ?? [])),
    };
  }
} finally {
  server.stop();
  rmSync(content, { recursive: true });
}
console.log(
  `At ${documents} documents, in seconds: the start, a first page, and until an edit is seen (of ${ROUNDS}).`,
);
console.table(waits);

/** Waits until a page shows something, or does not any more. */
async function until(page: string, isSo: (text: string) => boolean): Promise<void> {
  const start = performance.now();
  while (!isSo(await textOf(page))) {
    if (performance.now() - start > LONGEST) throw new Error(`${page} does not show the edit.`);
    await rest(EVERY);
  }
}

async function textOf(page: string): Promise<string> {
  return (await fetch(server.url + page)).text();
}

async function waitFor(act: () => Promise<unknown>): Promise<Wait> {
  const start = performance.now();
  const before = cpuOf(server.pid);
  await act();
  const after = cpuOf(server.pid);
  const cpu = before === undefined || after === undefined ? undefined : Math.round((after - before) * 100) / 100;
  return { seconds: since(start), cpu };
}

function since(start: number): number {
  return Math.round((performance.now() - start) / 10) / 100;
}

/** Seconds of CPU that a process has taken, as Linux tells them, in ticks of 10 ms. */
function cpuOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? NaN) + (system ?? NaN)) / 100;
}
