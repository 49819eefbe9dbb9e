/**
 * `npm run bench:check`: what checking costs an editor, in ms of CPU: contents that grow in one thing each, once, twice and
 * four times as large; then a code of 5,000 paragraphs beside the article.
 *
 * `npm run bench:check -- marks terms` measures those alone whose names have these words.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../src/core/compile/compile.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { CODE, GROWTHS } from './growing-contents.ts';
import { writeContent } from './written-contents.ts';

const FOLDER = path.resolve('node_modules/.cache/glossator/bench-check');
const ARTICLE = path.resolve('content');
const ROUNDS = 3;

/** What is linear grows fourfold, n log n a little more; beyond this, something grows by the square. */
const GROWS_AT_MOST = 6;

const wanted = process.argv.slice(2);
const isWanted = (what: string) => wanted.length === 0 || wanted.some((word) => what.includes(word));
const growths = GROWTHS.filter(({ what }) => isWanted(what)).map(({ what, first, content }) => {
  const costs = [1, 2, 4].map((times) => {
    writeContent(FOLDER, content(first * times));
    return cpuOf(FOLDER);
  });
  const [once = NaN, twice = NaN, fourTimes = NaN] = costs;
  return { what, first, once, twice, fourTimes, growth: Math.round((fourTimes / once) * 10) / 10 };
});
console.table(growths);

if (isWanted('code')) {
  writeContent(FOLDER, CODE);
  console.table(
    [ARTICLE, FOLDER].map((folder) => {
      const ms = cpuOf(folder);
      const { documents = [] } = compile(readContentFiles(folder, folder)).publication ?? {};
      const paragraphs = documents.flatMap(({ sections }) => sections.flatMap(addressedBlocks));
      const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
      return {
        what: folder === ARTICLE ? 'the article' : 'a code',
        paragraphs: paragraphs.length,
        letters,
        ms,
        'ms a 1,000 letters': Math.round((ms / letters) * 10_000) / 10,
      };
    }),
  );
}
rmSync(FOLDER, { recursive: true, force: true });
const steep = growths.filter(({ growth }) => growth > GROWS_AT_MOST);
console.log(
  steep.length === 0 ? 'Nothing grows by the square.' : `Too steep: ${steep.map(({ what }) => what).join('; ')}.`,
);
process.exitCode = steep.length === 0 ? 0 : 1;

/** The least CPU that reading and checking took, of several rounds. */
function cpuOf(folder: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    compile(readContentFiles(folder, folder));
    const { user, system } = process.cpuUsage(start);
    return Math.round((user + system) / 1000);
  });
  return Math.min(...rounds);
}
