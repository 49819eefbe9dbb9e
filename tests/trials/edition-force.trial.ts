/** An editor imports the later text of a law whose file says since when it is in force: no two editions are in force on one day. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { runPackageScript } from '../support/astro.ts';
import { layPublication } from '../support/imported-document.ts';

const FIRST = readFileSync('tests/fixtures/profiles/lims.xml', 'utf8')
  .replaceAll('2020-05-01', '2017-05-01')
  .replace('xml:lang="en"', 'xml:lang="en" in-force="yes" lims:pit-date="2018-03-01" lims:current-date="2018-04-01"');
const SECOND = FIRST.replace('2018-03-01', '2019-05-01').replace('at dusk', 'at sunset');

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-force-'));
  layPublication(folder);
  write('first.xml', FIRST);
  write('second.xml', SECOND);
  write(
    'fields.yaml',
    "kind: law\npublisher: An office\npublished: '2018-03-01'\nurl: https://law.example/\nsummary: An act.\n",
  );
  expect((await run('import', at('first.xml'), '--id', 'act', '--fields', at('fields.yaml'))).status).toBe(0);
  expect((await run('paragraphs', '--accept')).status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => `${folder}-${name}`;
const write = (name: string, text: string) => writeFileSync(at(name), text);
const run = (name: string, ...options: string[]) => runPackageScript(name, options, { GLOSSATOR_CONTENT: folder });
const replace = (name: string, ...options: string[]) =>
  run('import', at(name), '--into', 'act', '--edition', '2019-05-01', ...options);

/** What the `document.yaml` of the current or a former edition says of its force. */
const force = (edition = '') =>
  z
    .object({ force: z.unknown().optional() })
    .parse(parse(readFileSync(path.join(folder, 'documents/act', edition, 'document.yaml'), 'utf8'))).force;

test('with the last day of the former text, it is no longer in force, and the later one is from its own first day', async () => {
  const { status, output } = await replace('second.xml', '--until', '2019-04-30');
  expect(status, output).toBe(0);
  expect(output).not.toContain('force of the former edition');
  expect(force('@2018-03-01')).toMatchObject({ state: 'expired', from: '2018-03-01', until: '2019-04-30' });
  expect(force()).toMatchObject({ state: 'in-force', from: '2019-05-01', asAt: '2018-04-01' });
  expect((await run('paragraphs', '--accept')).status).toBe(0);
  expect((await run('validate')).output).toContain('The content has no fault.');
});

test('without it, the editor is asked for it, and a build stops until it is there', async () => {
  const { status, output } = await replace('second.xml');
  expect(status, output).toBe(0);
  expect(output).toContain('force of the former edition: it has no last day. If you know it, import with --until DATE');
  expect(force('@2018-03-01')).toMatchObject({ state: 'in-force', from: '2018-03-01' });
  const told = await run('validate');
  expect(told.status).not.toBe(0);
  expect(told.output).toMatch(
    /Found that this edition is in force on 2019-05-01, and so is that of 2018-03-01 \(.*@2018-03-01\/document\.yaml\), expected one edition for a day\. If that one is no longer in force, write there "state: expired" and "until"/,
  );
});

test('from a file that says nothing of it, the later text has none of the former, and the editor is told', async () => {
  write('silent.xml', SECOND.replaceAll(/ (?:in-force|lims:(?:pit|current|inforce-start)-date)="[^"]*"/g, ''));
  const { status, output } = await replace('silent.xml');
  expect(status, output).toBe(0);
  expect(output).toContain('force: the file says nothing of it, and what you said of the former edition is only there');
  expect(force()).toBeUndefined();
  expect((await run('validate')).output).toMatch(
    /@2018-03-01\/document\.yaml:\d+:\d+\n  Found that this edition is in force without a last day, and nothing of the kind about that of 2019-05-01/,
  );
});

test('the same text, better transcribed, keeps what an editor says on the word of others', async () => {
  const yaml = path.join(folder, 'documents/act/document.yaml');
  const said = 'force:\n  state: suspended\n  sources: [{ title: A ruling, publisher: The Court, kind: issuer }]\n';
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^force:\n(?: {2}.*\n)*/m, said));
  const { status, output } = await run('import', at('second.xml'), '--into', 'act');
  expect(status, output).toBe(0);
  expect(force()).toEqual({ state: 'suspended', sources: [expect.objectContaining({ title: 'A ruling' })] });
});

test.each(['2023-13-01', 'yesterday'])('--until %s is refused', async (day) => {
  const { status, output } = await replace('second.xml', '--until', day);
  expect(status).toBe(1);
  expect(output).toContain(`Found --until ${day}, expected the last day on which the present edition was in force`);
});
