import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';

const cache = path.resolve('node_modules/.cache/glossator');
mkdirSync(cache, { recursive: true });
const folder = await mkdtemp(path.join(cache, 'proof-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build whose pages are not what they should be', () => {
  test('stops after writing them, says what is wrong, and publishes nothing', async () => {
    const site = path.join(folder, 'dist');
    const content = path.join(folder, 'content');
    await cp('tests/fixtures/content/sound/content', content, { recursive: true });
    appendFileSync(path.join(content, 'about.mdx'), '\nSee [what is not there](#search-field-nowhere).\n');
    const { status, output } = await astro('build', ['--outDir', site], { GLOSSATOR_CONTENT: content });
    expect(status).not.toBe(0);
    expect(output).toMatch(
      /about\/index\.html\s+Found the address "#search-field-nowhere" in <a href>, expected an element/,
    );
    expect(output, 'no advice that does not fit').not.toContain('Browser APIs');
    expect(existsSync(site)).toBe(false);
  });
});
