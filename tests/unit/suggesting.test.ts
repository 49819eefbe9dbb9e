/** An editor runs `npm run terms -- suggest`. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) => runPackageScript('terms', ['suggest', ...options], { GLOSSATOR_CONTENT: folder });

test('an editor who names a missing document gets a message, and nothing is written', async () => {
  const { output, status } = await run('chartre', '--write', 'pier');
  expect(output).toContain('Did you mean charter?');
  expect(status).toBe(1);
  expect(existsSync(path.join(folder, 'terms/pier.mdx'))).toBe(false);
});

test('an existing term is never overwritten', async () => {
  const before = readFileSync(path.join(folder, 'terms/berth.mdx'), 'utf8');
  const { output, status } = await run('charter', '--write', 'berth');
  expect(output).toContain('Found a term "berth" in');
  expect(status).toBe(1);
  expect(readFileSync(path.join(folder, 'terms/berth.mdx'), 'utf8')).toBe(before);
});
