/** An editor builds a site with something new in it that no lock file has. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { Folder } from '../support/publication.ts';

const folder = new Folder();
const site = 'node_modules/.cache/glossator/additions';
afterAll(() => {
  folder.remove();
  rmSync(site, { recursive: true, force: true });
});

async function build(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { status, output } = await astro('build', ['--outDir', site], { GLOSSATOR_CONTENT: folder.path, ...more });
  expect(status, output).toBe(0);
  return output;
}

test('the site has its page; only a build for readers promises the address', { timeout: 120_000 }, async () => {
  const term = folder.read('terms/berth.mdx');
  writeFileSync(folder.at('terms/pier.mdx'), term.replace(/forms:\n.*\n.*/, 'forms: [pier]'));
  const before = folder.files();
  const looked = await build();
  expect(looked).toContain('added: terms/pier/');
  expect(looked).toContain('No lock file has yet what was added (1). Before you publish this site: npm run paragraphs');
  expect(folder.files()).toEqual(before);
  expect(existsSync(path.join(site, 'terms/pier/index.html'))).toBe(true);

  const published = await build({ SITE: 'https://pier.example' });
  expect(published).toMatch(/Written, to be kept with the content: .*addresses\.lock\.json/);
  expect(readFileSync(folder.at('addresses.lock.json'), 'utf8')).toContain('"terms/pier/"');
  const after = folder.files();
  expect(folder.accept().files.size).toBe(0);
  expect(await build({ SITE: 'https://pier.example' })).not.toContain('added');
  expect(folder.files()).toEqual(after);
});
