import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_ADDITIONS } from '../../src/core/acceptance/additions.ts';

let folder = '';
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads the publication of a folder with the sound content. */
async function read() {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
  vi.stubEnv('GLOSSATOR_CONTENT', folder);
  return import('../../src/content.ts');
}

test('the site has the address from the environment', async () => {
  vi.stubEnv('SITE', 'https://papers.example');
  expect((await import('../../src/core/environment.ts')).origin).toBe('https://papers.example');
});

test('what tools keep of one content folder is not taken for that of another, or of another tool', async () => {
  const { keptOf } = await import('../../src/core/environment.ts');
  const [one, other, ofVite] = [keptOf('astro', '/one'), keptOf('astro', '/other'), keptOf('vite', '/one')];
  expect(new Set([one, other, ofVite]).size).toBe(3);
  expect(one).toBe(keptOf('astro', '/one'));
  expect(one).toMatch(/^node_modules\/\.cache\/glossator\/astro-[0-9a-f]{8}$/);
});

describe('the publication', () => {
  test.each([
    'site.yaml',
    'about.mdx',
    'terms/berth.mdx',
    'documents/charter/register.yaml',
    'documents/charter/i.mdx',
  ])('has the letters of %s, for fonts to be cut to', async (file) => {
    const { contentCharacters } = await read();
    appendFileSync(path.join(folder, file), '\n# ŵ𝔥');
    expect([...contentCharacters()]).toEqual(expect.arrayContaining(['ŵ', '𝔥']));
  });

  test('is that of the folder from the environment, which is read only once', async () => {
    const { getPublication, readPublication } = await read();
    const first = getPublication();
    expect(first.site.name).toBe('Harbour Papers');
    rmSync(path.join(folder, 'site.yaml'));
    expect(getPublication()).toBe(first);
    expect(readPublication()).toEqual({ publication: first, faults: [], drafts: [], additions: NO_ADDITIONS });
  });

  test('is read again once it is forgotten, and throws an error if it has faults', async () => {
    const { forgetPublication, getPublication, readPublication } = await read();
    getPublication();
    writeFileSync(path.join(folder, 'site.yaml'), 'format: 1\n');
    forgetPublication();
    expect(getPublication).toThrow(/faults in the content:[^]*site\.yaml/);
    expect(readPublication().publication).toBeUndefined();
  });
});
