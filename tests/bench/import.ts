/** `npm run bench:import`: how long an import takes as documents grow, a law of 10, 100 and 1,000 articles. */
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';

const WORDS =
  'the harbour master gives each boat a berth for one night and keeps the book of dues as the law says'.split(' ');

/** A law as a publisher has it: numbers in tables, a footnote in each article. */
function law(articles: number): string {
  const sentence = (seed: number) =>
    `${Array.from({ length: 40 }, (_, index) => WORDS[(index * 7 + seed) % WORDS.length]).join(' ')}.`;
  const point = (letter: string, seed: number) =>
    `<table><tr><td><p>(${letter})</p></td><td><p>${sentence(seed)}</p></td></tr></table>`;
  const article = (nth: number) =>
    `<p class="unit">Article ${nth}</p><p class="title">Of berths and dues, ${nth}</p>` +
    [1, 2, 3].map((n) => `<p class="text">${n}. ${sentence(nth + n)}</p>${point('a', n)}${point('b', nth)}`).join('') +
    `<p class="text">4. Boats pay<a id="c${nth}" href="#n${nth}">(${nth})</a> on arrival.</p>`;
  const note = (nth: number) =>
    `<p class="note"><a id="n${nth}" href="#c${nth}">(${nth})</a> Journal ${nth}, p. 1.</p>`;
  const all = Array.from({ length: articles }, (_, index) => index + 1);
  return `<html lang="en"><h1>A law</h1>${all.map(article).join('')}${all.map(note).join('')}</html>`;
}

console.log('| articles | characters | seconds |\n| -------- | ---------- | ------- |');
for (const articles of [10, 100, 1000]) {
  const bytes = Buffer.from(law(articles));
  const started = performance.now();
  const { proved, difference } = await importOriginal(inputOf(bytes, 'law.html', '.').original, {
    today: '2026-11-26',
  });
  if (difference !== undefined) throw new Error(`The import lost text at "${difference.original}".`);
  console.log(`| ${articles} | ${proved} | ${((performance.now() - started) / 1000).toFixed(1)} |`);
}
