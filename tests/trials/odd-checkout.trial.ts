import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A checkout with the content of a case, in a folder with an unusual name. */
function checkOut(name: string): string {
  const project = path.join(folder, 'Häfen & Co 港');
  for (const part of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(part, path.join(project, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  for (const one of ['sound', name])
    cpSync(`tests/fixtures/content/${one}/content`, path.join(project, 'content'), { recursive: true });
  return project;
}

describe('an editor with an unusual computer', () => {
  test('can build the site from files with other line ends in a folder with spaces and letters beyond ASCII, and gets a warning', async () => {
    const project = checkOut('text-with-web-and-mail-addresses');
    const source = readFileSync(path.join(project, 'content/documents/charter/source.txt'), 'utf8').split('\n');
    appendFileSync(path.join(project, 'content/about.mdx'), '\nA soft\u00ADhyphen.\n');
    for (const file of globSync('content/**/*.{mdx,yaml,txt}', { cwd: project })) {
      const full = path.join(project, file);
      const blank = file.endsWith('.txt') ? '' : '\n\n';
      writeFileSync(full, `\uFEFF${blank}${readFileSync(full, 'utf8')}`.replaceAll('\n', '\r\n'));
    }
    const { status, output } = await astro('build', [], { SOURCE_DATE_EPOCH: '1609459200' }, project);
    expect(status, output).toBe(0);
    expect(output, 'a warning, which stops nothing').toMatch(
      /1 warning in the content:\s+content\/about\.mdx:9:7: warning\s+Found U\+00AD, a soft hyphen/,
    );

    const read = (page: string) =>
      new JSDOM(readFileSync(path.join(project, 'dist', page)), { virtualConsole: new VirtualConsole() }).window
        .document;
    const paragraph = read('charter/i/index.html').querySelector('article #i-2');
    expect(paragraph?.textContent, 'official text with addresses, word for word').toBe(source[7]);
    expect(paragraph?.textContent).toContain('https://harbour.example/');
    expect(paragraph?.querySelector('a[href*="harbour.example"]'), 'a link that the text does not have').toBeNull();
    expect(read('about/index.html').querySelector('main')?.textContent).toContain('They were made up.');
    expect(read('about/index.html').querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
      'What these papers are.',
    );
  });
});
