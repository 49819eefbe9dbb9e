/** What readers of a version in another language see beside passages of which only the original has the numbers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { accept } from '../../src/core/ids/accept.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import type { CurrentParagraph } from '../../src/core/ids/alignment.ts';
import { labelsOf } from '../../src/core/ids/labels.ts';
import { formatLockFile, type IdEntry, readLockFile } from '../../src/core/ids/lock-file.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { exportLanguages } from '../../src/exports/languages-json.ts';
import { DAY, paragraphsOf, SECTIONS, words } from '../support/editions.ts';
import { inLanguages } from '../support/two-languages.ts';

const FIELDS = { kind: 'licence', publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

const page = (
  language: string,
  heading: string,
  outer: 'ol type="a"' | 'ul',
  inner: 'ol' | 'ul',
) => `<html lang="${language}"><body>
  <article><h1>Use</h1><h2 id="s1">${heading} 1 – Boats</h2><p id="s1p">The keeper does this:</p>
  <${outer}><li id="s1a">A boat may moor.<${inner}><li id="s1a1">By day.</li></${inner}></li>
  <li id="s1b">A raft may not.</li></${outer.slice(0, 2)}><p id="s1q">That is all.</p></article></body></html>`;

test('a reader sees each of them counted in its section, whatever its id is, and a program finds no number on it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-labels-'));
  try {
    const texts = [
      ['en', 'Section', 'ol type="a"', 'ol'],
      ['de', 'Abschnitt', 'ul', 'ul'],
    ] as const;
    const [english, german] = texts.map(([language, heading, outer, inner]) => {
      const file = path.join(folder, `${language}.html`);
      writeFileSync(file, page(language, heading, outer, inner));
      return { file, language };
    });
    if (english === undefined || german === undefined) throw new Error('There are no two texts.');
    const read = await inLanguages([english, german], FIELDS);
    const labels = read.map(({ sections }) => sections.flatMap(addressedBlocks).map(({ id, label }) => [id, label]));
    expect(labels[0]?.map(([, label]) => label)).toEqual([
      'Sec. 1 ¶1',
      'Sec. 1(a)',
      'Sec. 1(a)(1)',
      'Sec. 1(b)',
      'Sec. 1 ¶2',
    ]);
    expect(labels[1]).toEqual([
      [expect.stringMatching(/^section-1-/), 'Abschnitt 1 ¶1'],
      ['section-1-a', 'Abschnitt 1 ¶2'],
      ['section-1-a-1', 'Abschnitt 1 ¶3'],
      ['section-1-b', 'Abschnitt 1 ¶4'],
      [expect.stringMatching(/^section-1-/), 'Abschnitt 1 ¶5'],
    ]);
    const { pairs } = exportLanguages(read, undefined);
    expect(pairs.map((pair) => pair.in['work/@de']?.map(({ number }) => number).join())).toEqual(['1', '', '', '', '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a reader finds the same label on a passage in every later edition, and a new one on what is new', () => {
  const edition = (entries: readonly IdEntry[], ...texts: string[]) => {
    const paragraphs = paragraphsOf({ i: texts });
    const counterparts = new Map<CurrentParagraph, string>();
    const ofWork = { taken: new Set(['i-a', 'i-b']), counterparts, isVersion: true };
    for (const [nth, one] of paragraphs.entries())
      if (nth < 2 && entries.length === 0) counterparts.set(one, `i-${'ab'[nth]}`);
    const alignment = { ...alignIds(entries, paragraphs), ofWork };
    const read = readLockFile(formatLockFile(accept(entries, paragraphs, alignment, DAY)), SECTIONS);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    return read.entries;
  };
  const labels = (entries: readonly IdEntry[]) =>
    entries.map((entry) => labelsOf(entry, { language: 'en', sections: [{ slug: 'i', label: 'I' }] }).label);
  const first = edition([], words(1), words(2));
  expect(labels(first)).toEqual(['I.1', 'I.2']);
  const second = edition(first, words(1), words(3), words(2));
  expect(labels(second)).toEqual(['I.1', 'I.3', 'I.2']);
  expect(labels(edition(second, words(3), words(4)))).toEqual(['I.3', 'I.4', 'I.1', 'I.2']);
});
