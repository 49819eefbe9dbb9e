/** The sources of the notes, the register and the statements about origin: docs/content/notes.md. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../src/content.ts';
import { kindsOf } from '../../src/core/terms/cited-sources.ts';

const { sources, publishers = [], terms, documents } = readContent('content', process.cwd());
const entries = sources?.data ?? [];

/** Hosts that stand for another one: staging servers, sites for phones, copies of a newspaper’s site. */
const OTHER_HOSTS = /^(core-prod|.*-staging|mcdn|manage|cst-site|en\.m)\./;

test('a reader finds each text described in one place only', () => {
  const written = [
    ...terms.flatMap(({ data }) => data.sources),
    ...documents.flatMap(({ data }) => data.provenance.flatMap((statement) => statement.sources)),
  ].filter((source) => !('id' in source));
  expect(written).toEqual([]);
  expect(readFileSync('content/documents/high-standard-opening-up/register.yaml', 'utf8')).not.toMatch(/- title:/);
});

test('a reader is led to a text, not to the root of a repository or to a staging server', () => {
  const urls = entries.flatMap(({ url, archived }) => [url, archived]).filter((url) => url !== undefined);
  expect(urls.length).toBeGreaterThan(400);
  expect(urls.filter((url) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(url))).toEqual([]);
  expect(urls.filter((url) => OTHER_HOSTS.test(new URL(url).host))).toEqual([]);
});

/** The hosts that a file of this folder lists. */
const hostsIn = (file: string) => z.array(z.string()).parse(parse(readFileSync(`tests/publication/${file}`, 'utf8')));

/** Whether an address is at one of these hosts, or below one. */
function isAt(hosts: readonly string[], url: string): boolean {
  const { host } = new URL(url);
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** Hosts whose copies a reader would not expect: why each is cited, its source says. */
const WEAK = hostsIn('weak-hosts.yaml');

/** Hosts whose copies an expert expects. */
const USUAL = hostsIn('usual-copies.yaml');

test('a reader is told why a copy is cited that an expert would not cite', () => {
  const weak = entries.filter(({ url }) => url !== undefined && isAt(WEAK, url));
  expect(weak.length).toBeGreaterThan(20);
  expect(weak.filter(({ whyThisCopy }) => whyThisCopy === undefined).map(({ id }) => id)).toEqual([]);
});

test('a reader is told why a text was read elsewhere than with its publisher', () => {
  // A source without an address says in `unlinked` why it has none.
  const elsewhere = entries.flatMap(({ id, via, url, whyThisCopy }) =>
    via === undefined || url === undefined ? [] : [{ id, url, why: whyThisCopy }],
  );
  expect(elsewhere.length).toBeGreaterThan(150);
  expect(elsewhere.filter(({ url, why }) => why === undefined && !isAt(USUAL, url)).map(({ id }) => id)).toEqual([]);
  const idle = USUAL.filter((host) => !elsewhere.some(({ url }) => isAt([host], url)));
  expect(idle).toEqual([]);
});

test('a reader of English is told what the title of a Chinese or Japanese text means', () => {
  expect(entries.filter(({ lang, label }) => lang !== undefined && label === undefined).map(({ id }) => id)).toEqual([
    // Its title is in both languages.
    'qiushi-2025-03-09',
  ]);
});

test('a reader finds every item of the television news as press, with the transcript in which it was read', () => {
  const items = entries.filter(({ url }) => url?.includes('tv.cctv.com/') === true);
  // Collections write the day in their names with hyphens or without, and keep text or data.
  const ofDay = (date: string | undefined) =>
    [date, date?.replaceAll('-', '')].flatMap((day) => [`/${day}.md`, `/${day}.json`]);
  expect(items.filter(({ archived, date }) => !ofDay(date).some((name) => archived?.endsWith(name)))).toEqual([]);
  const kinds = kindsOf(publishers);
  const issued = items.filter(({ kind, publisher }) => (kind ?? kinds.get(publisher)) !== 'press').map(({ id }) => id);
  // These four were broadcast word for word.
  expect(issued).toEqual(['cctv-2025-10-23', 'communique-2024', 'recommendations-2025', 'resolution-2024-chinese']);
});

test('an editor keeps no publisher that no source needs', () => {
  const needed = new Set(entries.filter(({ kind }) => kind === undefined).map(({ publisher }) => publisher));
  expect(publishers.map(({ name }) => name).filter((name) => !needed.has(name))).toEqual([]);
});

test('the sources stand in the order of their ids', () => {
  const ids = entries.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, 'en')));
});
