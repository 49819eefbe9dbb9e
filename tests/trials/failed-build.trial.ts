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
    expect(status).toBe(2);
    expect(output).toMatch(/documents\/charter\/i\.mdx:1:71\s+Found <Term id="birth">.*Did you mean "berth"/s);
    expect(output, 'nothing about where the engine was').not.toMatch(/Browser APIs|Location|Stack trace|\n +at /);
    expect(existsSync(site)).toBe(false);
  });

  test.each(['/', '', 'src', 'node_modules'])(
    'ends with one message if the content folder is "%s"',
    async (content) => {
      const { status, output } = await astro('build', [], { GLOSSATOR_CONTENT: content });
      expect(status).toBe(1);
      expect(output).toContain(`${path.resolve(content)}\n  Found none of these here, expected site.yaml`);
      expect(output.split('Found')).toHaveLength(2);
      expect(output).not.toMatch(/Stack trace|\n +at /);
    },
  );
});
