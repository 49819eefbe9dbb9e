/** Pages of a publication's own, such as an imprint. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPack } from '../../src/features/offline/worker/unpack.ts';
import { Site } from '../support/site.ts';

/** The site has the pages `imprint` and `privacy`, and a draft of a third, and is below a path. */
const site = await Site.of('former');

/** The links of a page's footer, as addresses with their words. */
const footerOf = (address: string, of = site) =>
  [...of.page(address).querySelectorAll('.site-footer a')].map((link) => [
    link.getAttribute('href'),
    link.textContent.trim(),
  ]);

describe('a reader', () => {
  test('finds the publication’s own pages in the footer of every page, by their titles', () => {
    const pages = [...site.addresses, ...site.passages].filter(
      (address) => site.page(address).querySelector('.site-footer') !== null,
    );
    expect(pages).toEqual(expect.arrayContaining(['', '404.html', 'about/', 'pages/imprint/', 'terms/mooring/']));
    for (const address of pages)
      expect(footerOf(address).slice(1, 3), address).toEqual([
        ['/shelf/reader/pages/imprint/', 'Imprint'],
        ['/shelf/reader/pages/privacy/', 'Privacy'],
      ]);
  });

  test('reads on such a page what its publisher wrote, below its title', () => {
    const page = site.page('pages/privacy/');
    expect(page.title).toMatch(/^Privacy · /);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'What is stored on your device.',
    );
    const main = page.querySelector('main');
    expect([...(main?.querySelectorAll('h1, h2') ?? [])].map((heading) => heading.textContent)).toEqual([
      'Privacy',
      'On your device',
    ]);
    expect([...(main?.querySelectorAll('p a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/shelf/reader/about/',
      '/shelf/reader/terms/',
      '#on-your-device',
    ]);
    expect(page.getElementById('on-your-device')).not.toBeNull();
    expect(main?.textContent).toContain('glossator:preferences');
    expect(page.getElementById('clear-kept')).not.toBeNull();
  });

  test('finds nothing of the draft of a page', () => {
    expect(existsSync(path.join(site.folder, 'pages/accessibility'))).toBe(false);
    const files = globSync('**/*.{html,xml,json,txt}', { cwd: site.folder });
    expect(
      files.filter((file) => readFileSync(path.join(site.folder, file), 'utf8').includes('pages/accessibility')),
    ).toEqual([]);
  });

  test('has the pages offline, and search engines are told of them', () => {
    const kept = globSync('_offline/site*', { cwd: site.folder }).flatMap((pack) =>
      openPack(readFileSync(site.folder + pack, 'utf8')).files.map(({ address }) => address),
    );
    expect(kept).toEqual(expect.arrayContaining(['pages/imprint/index.html', 'pages/privacy/index.html']));
    for (const page of ['imprint', 'privacy'])
      expect(site.file('sitemap-0.xml')).toContain(`<loc>https://reader.example/shelf/reader/pages/${page}/</loc>`);
  });

  test('of a publication without such pages gets nothing of them', async () => {
    const charter = await Site.of('charter');
    expect(existsSync(path.join(charter.folder, 'pages'))).toBe(false);
    expect(footerOf('', charter).flat().join()).not.toContain('pages');
  });
});
