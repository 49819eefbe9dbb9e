/** Anybody verifies a published site from its files alone. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const verify = (place: string) => runPackageScript('verify', [place]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync(`${site.folder}harbour-charter`, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Changes a file of the copy, verifies it, and changes the file back. */
async function verifyWith(file: string, change: (text: string) => string) {
  const name = path.join(folder, file);
  const before = readFileSync(name, 'utf8');
  writeFileSync(name, change(before));
  const ended = await verify(folder);
  writeFileSync(name, before);
  return ended;
}

describe('whoever doubts a text', () => {
  test('verifies every document of a site in one command, and each document by itself', async () => {
    const { status, output } = await verify(site.url);
    expect(status).toBe(0);
    expect(output.trim().split('\n').toSorted()).toEqual(
      ['dues-memorandum', 'harbour-charter', 'lights-plan', 'open-quay-article', 'small-ports-declaration'].map((id) =>
        expect.stringMatching(
          new RegExp(String.raw`^${id}: \d+ files have the hashes of SHA256SUMS, .* all \d\d lines of source\.txt`),
        ),
      ),
    );
    expect((await verify(`${site.url}harbour-charter/`)).output).toMatch(/^15 files have the hashes/);
    expect((await verify(folder)).status).toBe(0);
  });

  test('finds by the usual program that the files are those of the list', () => {
    const { stdout, status } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('source.txt: OK');
  });

  test('finds on the front page the hash of the file that is published beside it', () => {
    const front = site.page('harbour-charter/');
    const shown = front.querySelector('.hash')?.textContent;
    expect(site.file('harbour-charter/SHA256SUMS')).toContain(`${shown ?? '?'}  source.txt\n`);
    const links = [...front.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/harbour-charter/source.txt', '/harbour-charter/SHA256SUMS']));
  });

  test.for<[what: string, file: string, change: (text: string) => string, said: RegExp]>([
    ['a changed file', 'document.md', (text) => `${text} `, /document\.md has the SHA-256 \w{64}, expected \w{64}/],
    [
      'a changed word of the page',
      'full/index.html',
      (text) => text.replace('towns', 'cities'),
      /found official text changed/,
    ],
    [
      'a word before a paragraph',
      'full/index.html',
      (text) => text.replace(/<p id/, 'Not: <p id'),
      /no text but the blocks/,
    ],
    [
      'a line that names no file',
      'SHA256SUMS',
      (text) => text.replace('source.txt', '../source.txt'),
      /expected a hash and a file/,
    ],
    ['a list without the source', 'SHA256SUMS', (text) => text.replace(/.*source\.txt\n/, ''), /Found no source\.txt/],
    [
      'another hash',
      'document.json',
      (text) => text.replace(/"sha256": "\w/, '"sha256": "_'),
      /document\.json has the SHA-256/,
    ],
  ])('is told of %s', async ([, file, change, said]) => {
    const { status, output } = await verifyWith(file, change);
    expect(output).toMatch(said);
    expect(status).toBe(2);
  });

  test('is told where there is no document', async () => {
    const { status, output } = await verify('tests');
    expect([status, output]).toEqual([
      1,
      'Found no document at tests, expected SHA256SUMS or check/library.json there, as Glossator publishes them.\n',
    ]);
  });
});
