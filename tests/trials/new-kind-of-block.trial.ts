/** A programmer adds a kind of block, and is told every place that must decide about it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import packages from '../../package.json' with { type: 'json' };
import { runNode } from '../support/astro.ts';
import { changedProject } from '../support/changed-project.ts';
import { put } from '../support/put.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The places. Text and JSON have the words of every kind, so nothing is decided there (forgotten-kind.test.ts). */
const PLACES = [
  // How it is read: in which element it is written, whether it may have no words, its number, what it contains.
  'src/core/text/blocks.ts',
  'src/core/text/compare.ts',
  'src/core/text/nest-blocks.ts',
  'src/core/text/number-blocks.ts',
  'src/core/text/read-block.ts',
  // Whether it counts as a paragraph, and whether terms in it are places by themselves.
  'src/core/reading-order.ts',
  'src/core/terms/headings.ts',
  // How it is shown, and written into each file that readers take away.
  'src/features/official/needs-structure.ts',
  'src/html/official/draw-blocks.ts',
  'src/exports/akoma-ntoso/blocks.ts',
  'src/exports/epub/draw-text.ts',
  'src/exports/markdown-blocks.ts',
  'src/exports/word/blocks.ts',
  // How search finds it, and how the import counts it.
  'src/features/search/index/make-records.ts',
  'src/importing/counts.ts',
];

test('a programmer who adds a kind of block is told every place that must decide about it', async () => {
  const project = changedProject(folder, 'tests/fixtures/content/sound/content');
  project.change('src/core/block.ts', put("'footnote' | 'signature';", "'footnote' | 'signature' | 'example';"));

  // What `npm run check:code` runs.
  const [linter, ...words] = packages.scripts['check:code'].split(' ');
  const { output } = await runNode([`node_modules/${linter}/bin/${linter}`, ...words, '--format', 'unix'], {}, folder);
  const places = [...output.matchAll(/^(.+?):\d+:\d+: /gm)].map(([, place]) => place);
  expect([...new Set(places)].toSorted()).toEqual(PLACES.toSorted());
}, 600_000);
