/** An editor builds a site with something new in it that no lock file has. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { astro, runPackageScript } from '../support/astro.ts';
import { filledIn } from '../support/imported-document.ts';
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

test('the site has its page; only a build for readers promises the address', async () => {
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

test('so has a document that was imported a moment ago, before any lock file has it', async () => {
  await runPackageScript('import', ['tests/fixtures/import/code.html', '--id', 'code'], {
    GLOSSATOR_CONTENT: folder.path,
  });
  folder.change('documents/code/document.yaml', (yaml) =>
    filledIn(yaml, { kind: 'law', publisher: 'The Office', published: '2024-03-01' }),
  );
  const looked = await build();
  expect(looked).toMatch(/added: code\/, with \d+ ids$/m);
  expect(looked).toMatch(/\[proof\] \d+ pages show what they should/);
  expect(existsSync(folder.at('documents/code/paragraphs.lock.json'))).toBe(false);
  await build({ SITE: 'https://pier.example' });
  expect(existsSync(folder.at('documents/code/paragraphs.lock.json'))).toBe(true);
});
