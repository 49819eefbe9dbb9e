/** Somebody publishes without a terminal: by the workflows that `create` writes, which run what they say, on real repositories. */
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parsePage } from '../support/site.ts';
import { Hosted, type Run } from '../support/workflow-runs.ts';

const CONTENT = 'tests/fixtures/content/sound/content';

let hosted: Hosted;
beforeAll(() => {
  hosted = new Hosted(CONTENT);
});
afterAll(() => hosted.remove());

const head = () => hosted.asks('rev-parse', 'main');
const publish = () => hosted.run('publish', 'build');

/** The page at an address of a site that is published. */
function page({ site }: Run, address: string) {
  return parsePage(readFileSync(path.join(site ?? '', address, 'index.html'), 'utf8'));
}

/** Adds a term, as somebody does in a browser. */
function addTerm(id: string, form: string): void {
  const term = readFileSync(hosted.at('content/terms/berth.mdx'), 'utf8');
  writeFileSync(
    hosted.at(`content/terms/${id}.mdx`),
    term.replace(/^label: .*$/m, `label: ${form}`).replace(/forms:\n.*\n.*/, `forms: [${form}]`),
  );
}

describe('what is new on the main branch', { timeout: 300_000 }, () => {
  let first: Run;
  beforeAll(() => {
    addTerm('pier', 'pier');
    hosted.push('Add a term');
    first = publish();
  }, 300_000);

  test('is recorded and pushed before the site is built with it, below its path', () => {
    expect(first.status, first.output).toBe(0);
    expect(first.ran).toEqual([
      'npm install --no-audit --no-fund',
      'npx glossator validate',
      'npx glossator paragraphs --add',
      'git add content',
      'git commit --message "Record what is new"',
      'git push --no-verify origin HEAD',
      'npx glossator build',
    ]);
    expect(first.output).toContain('added: terms/pier/');
    expect(hosted.asks('show', '--format=%s', '--name-only', 'main').split(/\n+/)).toEqual([
      'Record what is new',
      'content/addresses.lock.json',
    ]);
    expect(page(first, 'terms/pier').querySelector('h1')?.textContent).toContain('pier');
    expect(page(first, '').querySelector('a[href="/library/charter/"]')).not.toBeNull();
  });

  test('is recorded once: a second run adds nothing, and makes the same site', () => {
    const before = head();
    const second = publish();
    expect(second.status, second.output).toBe(0);
    expect(second.ran).not.toContain('git add content');
    expect(second.output).toContain('added: nothing is new');
    expect(head()).toBe(before);
    const hashes = ({ site = '' }: Run) => readFileSync(path.join(site, 'charter/SHA256SUMS'), 'utf8');
    expect(hashes(second)).toBe(hashes(first));
  });
});

test('a folder of version 0.1.0 is published by this engine, which records nothing', () => {
  const old = new Hosted('tests/fixtures/formats/0.1.0/content');
  onTestFinished(() => old.remove());
  const before = old.asks('rev-parse', 'main');
  const published = old.run('publish', 'build');
  expect(published.status, published.output).toBe(0);
  expect(published.output).toContain('added: nothing is new');
  expect(old.asks('rev-parse', 'main')).toBe(before);
});

describe('a change that would break a published address', { timeout: 300_000 }, () => {
  test('stops the publication, and the message leads to the workflow that accepts it', () => {
    hosted.pull();
    renameSync(hosted.at('content/terms/pier.mdx'), hosted.at('content/terms/jetty.mdx'));
    hosted.push('Rename a term');
    const before = head();
    const { status, output, site, ran } = publish();
    expect([status, site, ran.at(-1)]).toEqual([2, undefined, 'npx glossator validate']);
    expect(output).toMatch(
      /^::error file=content\/addresses\.lock\.json::.*undecided {2}terms\/pier\/.*%0A {2}If the change is meant, run the workflow "Accept" on this branch, with the answers in its fields\.$/m,
    );
    expect(head()).toBe(before);
  });

  test('is not accepted without an answer, which no field is given', () => {
    const before = head();
    const { status, output } = hosted.run('accept', 'accept');
    expect(status).toBe(2);
    expect(output).toContain('--moved terms/pier=terms/jetty');
    expect(output).toMatch(/^::error file=content\/addresses\.lock\.json::Nothing is accepted/m);
    expect(head()).toBe(before);
  });

  test('is accepted with the answer that a field is given, and then published', () => {
    const inputs = { moved: '--moved terms/pier=terms/jetty', gone: ' $(touch hacked) ; ' };
    const refused = hosted.run('accept', 'accept', { inputs });
    expect(refused.status, 'words that are no address').toBe(2);
    expect(globSync('run-*/library/hacked', { cwd: hosted.folder })).toEqual([]);
    const accepted = hosted.run('accept', 'accept', { inputs: { moved: inputs.moved } });
    expect(accepted.status, accepted.output).toBe(0);
    expect(hosted.asks('log', '-1', '--format=%s', 'main')).toBe('Accept changes of what was published');
    const published = publish();
    expect(published.status, published.output).toBe(0);
    expect(page(published, 'terms/jetty').querySelector('h1')?.textContent).toContain('pier');
    expect(page(published, 'terms/pier').querySelector('a[href="/library/terms/jetty/"]')).not.toBeNull();
    expect(hosted.run('accept', 'accept').ran.at(-1)).toBe('npx glossator paragraphs --accept --answers');
  });

  test('is the removal of lock files, which are no additions', () => {
    hosted.pull();
    const locks = ['content/addresses.lock.json', 'content/documents/charter/paragraphs.lock.json'];
    for (const file of locks) rmSync(hosted.at(file));
    hosted.push('Tidy up');
    const { status, output, site } = publish();
    expect([status, site]).toEqual([2, undefined]);
    for (const file of locks) expect(output).toContain(`::error file=${file}::Found no file of`);
    for (const file of locks) writeFileSync(hosted.at(file), hosted.asks('show', `main^:${file}`) + '\n');
    hosted.push('Put them back');
  });
});

test('a request to merge is checked: faults stand at their lines, and nothing is built', () => {
  hosted.change('content/terms/berth.mdx', (text) => text.replace(/^kind: .*$/m, 'kind: thing'));
  hosted.push('Change a term', 'a-request');
  const { status, output, ran } = hosted.run('check', 'check', { branch: 'a-request' });
  expect([status, ran.at(-1)]).toEqual([2, 'npx glossator validate']);
  expect(output).toMatch(/^::error file=content\/terms\/berth\.mdx,line=3,col=1::In "kind", found "thing"/m);
  hosted.change('content/terms/berth.mdx', (text) => text.replace('kind: thing', 'kind: concept'));
  hosted.push('Mend it', 'a-request');
  const mended = hosted.run('check', 'check', { branch: 'a-request' });
  expect(mended.status, mended.output).toBe(0);
  expect(mended.output).toMatch(/\[proof\] \d+ pages show what they should/);
  hosted.merge('a-request');
});
