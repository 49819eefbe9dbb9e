import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startDevServer } from '../support/astro.ts';

const CASES = 'tests/fixtures/content';
// Outside node_modules/, which is not watched.
const content = mkdtempSync(path.join(tmpdir(), 'glossator-'));
let server: Awaited<ReturnType<typeof startDevServer>>;
beforeAll(async () => {
  lay('sound');
  lay('see-points-nowhere');
  server = await startDevServer(4610, content);
});
afterAll(() => {
  server.stop();
  rmSync(content, { recursive: true });
});

/** Copies a case over the content. */
const lay = (name: string) => cpSync(path.join(CASES, name, 'content'), content, { recursive: true });

/** Fetches a page, and reads the faults on it: their places and messages. */
async function open(address: string) {
  const response = await fetch(server.url + address);
  const text = await response.text();
  const { document } = new JSDOM(text, { virtualConsole: new VirtualConsole() }).window;
  const faults = [...document.querySelectorAll('.content-faults li')].map(({ children }) =>
    [...children].map(({ textContent }) => textContent).join(' '),
  );
  return { status: response.status, isWhole: text.trimEnd().endsWith('</html>'), document, faults };
}

/** Waits until the server has seen a change. */
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 200 });

describe('an editor at the dev server', () => {
  test('sees a fault between files on every page, above the page itself', async () => {
    const { status, isWhole, faults, document } = await open('charter/i/');
    expect(faults).toEqual([expect.stringMatching(/^.*terms\/berth\.mdx:\d+:\d+ Found ".*" in "see"/)]);
    expect({ status, isWhole }).toEqual({ status: 200, isWhole: true });
    expect(document.querySelector('#i-1')?.textContent).toContain('The harbour master gives each boat a berth.');
    expect((await open('terms/')).faults).toEqual(faults);
  });

  test('sees the page about the publication with the fault in its text', async () => {
    writeFileSync(path.join(content, 'about.mdx'), '---\ndescription: Words.\n---\n\n<Boat />\n');
    await until(async () => {
      const { status, isWhole, faults } = await open('about/');
      expect(faults).toContainEqual(expect.stringMatching(/about\.mdx:5:1 Found <Boat>/));
      expect({ status, isWhole }).toEqual({ status: 200, isWhole: true });
    });
  });

  test('sees a warning as a warning, and nothing once everything is mended', async () => {
    lay('sound');
    lay('text-with-letters-of-two-scripts');
    await until(async () => {
      expect((await open('about/')).faults).toEqual([
        expect.stringMatching(/source\.txt:4:57 warning Found U\+0435, a Cyrillic letter/),
      ]);
    });
    lay('sound');
    await until(async () => expect((await open('about/')).faults).toEqual([]));
    expect((await open('about/')).document.querySelector('main')?.textContent).toContain('They were made up.');
  });

  test('sees new words of a section at once, with a fault as long as the source has others', async () => {
    const edit = (name: string) => {
      const file = path.join(content, 'documents/charter', name);
      writeFileSync(file, readFileSync(file, 'utf8').replace('for one night', 'for two nights'));
    };
    edit('i.mdx');
    await until(async () => {
      const { document, faults } = await open('charter/i/');
      expect(faults).toContainEqual(expect.stringMatching(/i\.mdx:\d+:\d+ Found [^]*two nights/));
      expect(document.querySelector('article')?.textContent).toContain('A berth is kept for two nights.');
    });
    edit('source.txt');
    await until(async () => {
      const { faults } = await open('charter/full/');
      expect(faults.filter((fault) => fault.includes('i.mdx'))).toEqual([]);
    });
    lay('sound');
    await until(async () => expect((await open('charter/full/')).faults).toEqual([]));
    expect((await open('charter/i/')).document.body.textContent).toContain('A berth is kept for one night.');
  });

  test('sees the new gloss of a term wherever a document has the term, and nowhere the old one', async () => {
    const file = path.join(content, 'terms/berth.mdx');
    const glossAt = async (address: string) =>
      /A place for (?:one|every) boat/.exec((await open(address)).document.body.textContent)?.[0];
    const pages = ['charter/i/', 'charter/full/', 'terms/berth/', 'terms/'];
    for (const page of pages) expect(await glossAt(page)).toBe('A place for one boat');
    writeFileSync(file, readFileSync(file, 'utf8').replace('for one boat', 'for every boat'));
    await until(async () => {
      for (const page of pages) expect(await glossAt(page)).toBe('A place for every boat');
    });
    lay('sound');
    await until(async () => expect(await glossAt('charter/i/')).toBe('A place for one boat'));
  });

  test('sees a draft, marked as a draft on its page and at links to it, as soon as it is written', async () => {
    const file = path.join(content, 'terms/pier.mdx');
    const term = readFileSync(path.join(content, 'terms/berth.mdx'), 'utf8')
      .replace(/label: .*\n/, 'label: pier\ndraft: true\n')
      .replace(/forms:\n( {2}- .*\n)+/, 'forms: [old pier]\n');
    writeFileSync(file, term);
    await until(async () => {
      const { status, document, faults } = await open('terms/pier/');
      expect({ status, faults }).toEqual({ status: 200, faults: [] });
      expect(document.querySelector('.draft')?.textContent).toContain('Draft It is not published');
    });
    const { document } = await open('terms/');
    expect(document.querySelector('main a[href="/terms/pier/"]')).not.toBeNull();
    expect(document.body.textContent).toContain(
      ':is(main, .site-footer) a[href="/terms/pier/"]::after { content: " · Draft"; }',
    );
    expect(document.querySelector('.draft')).toBeNull();
    rmSync(file);
    await until(async () => expect((await open('terms/pier/')).status).toBe(404));
  });

  test('sees a page of their own as soon as it is written, its next words, and a draft', async () => {
    const write = (words: string, fields = '') =>
      writeFileSync(
        path.join(content, 'pages/privacy.mdx'),
        `---\n${fields}title: Privacy\ndescription: Words.\n---\n\n${words}\n`,
      );
    const shown = async (words: string) => {
      const { document, faults } = await open('pages/privacy/');
      expect(faults).toEqual([]);
      expect(document.querySelector('main')?.textContent).toContain(words);
      return document;
    };
    write('Nothing is stored.');
    await until(async () => void (await shown('Nothing is stored.')));
    expect((await open('')).document.querySelector('.site-footer a[href="/pages/privacy/"]')).not.toBeNull();
    write('Nothing is sent.', 'draft: true\n');
    await until(async () => expect((await shown('Nothing is sent.')).querySelector('.draft')).not.toBeNull());
    rmSync(path.join(content, 'pages/privacy.mdx'));
    await until(async () => expect((await open('pages/privacy/')).status).toBe(404));
  });

  test('sees a new document, and a new section of it, as soon as they are written', async () => {
    const folder = path.join(content, 'documents/plan');
    const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
    const charter = readFileSync(path.join(content, 'documents/charter/document.yaml'), 'utf8');
    const fields = charter
      .replace(/^title: .*/m, 'draft: true\ntitle: A Plan')
      .replace(/^sections:[^]*/m, 'sections:\n');
    const section = (slug: string) => `  - { slug: ${slug}, label: ${slug}, title: Part, begins: This is ${slug}. }\n`;
    mkdirSync(folder);
    write('document.yaml', fields + section('one'));
    write('source.txt', 'A Plan\nThis is one.\n');
    write('one.mdx', 'This is one.\n');
    await until(async () =>
      expect((await open('plan/one/')).document.querySelector('article')?.textContent).toContain('This is one.'),
    );
    write('two.mdx', 'This is two.\n');
    write('source.txt', 'A Plan\nThis is one.\nThis is two.\n');
    write('document.yaml', fields + section('one') + section('two'));
    await until(async () => {
      const { document, faults } = await open('plan/two/');
      expect(faults).toEqual([]);
      expect(document.querySelector('article')?.textContent).toContain('This is two.');
    });
    const home = (await open('')).document;
    expect(home.querySelector('main a[href="/plan/"]')?.textContent).toContain('A Plan');
  });

  test('gets a message instead of pages while site.yaml cannot be read, and pages once it can', async () => {
    const site = path.join(content, 'site.yaml');
    const sound = readFileSync(site, 'utf8');
    writeFileSync(site, sound.replace('format: 1', 'format: 0'));
    await until(async () => expect((await open('')).status).toBe(500));
    writeFileSync(site, sound);
    await until(async () => expect((await open('')).status).toBe(200));
  });
});
