import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';

const cache = path.resolve('node_modules/.cache/glossator');
mkdirSync(cache, { recursive: true });
const folder = await mkdtemp(path.join(cache, 'failed-build-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build of faulty content', () => {
  test('stops with a report, and leaves neither a new site nor an old one that looks finished', async () => {
    const site = path.join(folder, 'dist');
    mkdirSync(site);
    writeFileSync(path.join(site, 'index.html'), 'an older site');
    const content = path.join(folder, 'content');
    await cp('tests/fixtures/content/sound/content', content, { recursive: true });
    await cp('tests/fixtures/content/term-without-file/content', content, { recursive: true });
    const { status, output } = await astro('build', ['--outDir', site], { GLOSSATOR_CONTENT: content });
    expect(status).not.toBe(0);
    expect(output).toMatch(/documents\/charter\/i\.mdx:1:71\s+Found <Term id="birth">.*Did you mean "berth"/s);
    expect(output, 'no advice that does not fit').not.toContain('Browser APIs');
    expect(existsSync(site)).toBe(false);
  });
});
