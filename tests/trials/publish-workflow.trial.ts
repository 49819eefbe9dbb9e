/** Someone who replaces `content/`, and lets the workflow "Publish" put the site online. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Folder } from '../support/publication.ts';
import { publishByWorkflow } from '../support/publishing.ts';
import { parsePage } from '../support/site.ts';

const CHARTER = 'tests/fixtures/charter/content';
const PAGES = { SITE: 'https://harbour.example', BASE: '/reader/' };
const folder = mkdtempSync(path.join(tmpdir(), 'glossator-publish-'));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'gets its site below the path of the repository, without a test of our article or of the engine',
  { timeout: 300_000 },
  async () => {
    const project = path.join(folder, 'sound');
    await publishByWorkflow(project, CHARTER, PAGES);
    const home = parsePage(readFileSync(path.join(project, 'dist/index.html'), 'utf8'));
    expect(home.querySelector('a[href="/reader/harbour-charter/"]')).not.toBeNull();
  },
);

test('is told the file, line and column of a fault, before anything is built', async () => {
  const faulty = new Folder();
  faulty.change('terms/berth.mdx', (text) => text.replace('The charter speaks', '[Nowhere](/terms/nowhere/)'));
  await expect(publishByWorkflow(path.join(folder, 'faulty'), faulty.path, PAGES)).rejects.toThrow(
    /^::error file=content\/terms\/berth\.mdx,line=\d+,col=1::Found a link to "\/terms\/nowhere\/"/m,
  );
});
