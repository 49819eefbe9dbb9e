import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { notOfflinePage } from '../../src/features/offline/build/not-offline-page.ts';
import { PACK_END } from '../../src/features/offline/pack-addresses.ts';
import { openPack } from '../../src/features/offline/worker/unpack.ts';
import { CHARTER } from '../support/charter.ts';
import { scan } from '../support/scan.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

const edition = z
  .object({
    name: z.string().regex(/^[0-9a-f]{12}$/),
    hashes: z.record(z.string(), z.string()),
    site: z.array(z.string()),
    documents: z.record(z.string(), z.array(z.string())),
  })
  .parse(JSON.parse(/^const EDITION=(.*);$/m.exec(site.file('sw.js'))?.[1] ?? ''));

/** Returns every file of a pack with its text. */
function filesOf(pack: string): [address: string, text: string][] {
  return openPack(readFileSync(site.folder + pack, 'utf8')).files.map(({ address, text }) => [address, text]);
}

const packs = globSync('_offline/*', { cwd: site.folder });

describe('the offline copy of a site', () => {
  test('has exactly the files whose hashes the worker knows', () => {
    expect(packs.length).toBeGreaterThan(6);
    for (const [file, hash] of Object.entries(edition.hashes)) {
      const bytes = readFileSync(site.folder + file);
      expect(createHash('sha256').update(bytes).digest('base64'), file).toBe(hash);
    }
    const named = [...edition.site, ...Object.values(edition.documents).flat()];
    expect(Object.keys(edition.hashes).toSorted()).toEqual([...new Set(named)].toSorted());
    expect(named).toEqual(expect.arrayContaining(packs));
  });

  test('has every file as it was built', () => {
    let compared = 0;
    for (const pack of packs)
      for (const [address, text] of filesOf(pack)) {
        if (address.startsWith('_offline/')) continue;
        const built = readFileSync(site.folder + address, 'utf8');
        expect(text === (address === '404.html' ? notOfflinePage(built) : built), address).toBe(true);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(80);
  });

  test('has the pages and files of each document, and every term in it', () => {
    expect(Object.keys(edition.documents).toSorted()).toEqual(CHARTER.documents.map(({ id }) => id).toSorted());
    for (const [id, files] of Object.entries(edition.documents)) {
      const kept = new Set(files.flatMap(filesOf).map(([address]) => address));
      // Without the files for other programs, which a reader downloads or subscribes to.
      const own = globSync(`${id}/**/*.*`, { cwd: site.folder }).filter(
        (file) => !/\.(?:png|epub|docx|akn\.xml)$|\/feed\.xml$|\/@verify\/|\/p\//.test(file),
      );
      const terms = scan(CHARTER).flatMap((block) => (block.document === id ? block.terms : []));
      for (const file of [...own, ...terms.map((term) => `terms/${term}/index.html`)]) expect(kept, id).toContain(file);
      expect([...kept].filter((file) => !/^_offline|^terms/.test(file) && !file.startsWith(`${id}/`))).toEqual([]);
      // The words of passages are in the text.
      expect([...kept].filter((file) => file.includes('/p/'))).toEqual([]);
    }
  });

  test('has all scripts, styles and fonts for every reader, and the pages that belong to no document', () => {
    const kept = new Set(edition.site);
    for (const pack of edition.site.filter((file) => file.endsWith(PACK_END)))
      for (const [address] of filesOf(pack)) kept.add(address);
    const needed = globSync('{_astro/*,*.html,{about,check,search,terms}/index.html,check/library.json,*.svg}', {
      cwd: site.folder,
    });
    // The licences of the fonts are for whoever takes the fonts away.
    expect([...kept]).toEqual(
      expect.arrayContaining(needed.filter((file) => !/-licence\.\w+\.txt$|\/online-/.test(file))),
    );
  });

  test('needs only a small worker', () => {
    const code = site.file('sw.js').replace(/^const EDITION=.*;$/m, '');
    expect(brotliCompressSync(code).length).toBeLessThan(3000);
  });
});

describe('the page for what is not in the offline copy', () => {
  test('says so, in its title too, instead of saying that the page does not exist', () => {
    const html = notOfflinePage(site.file('404.html'));
    expect(html).toContain('<title>Not kept on this device · Harbour Papers</title>');
    expect(html).toMatch(/<div class="missing" hidden>/);
    expect(html).toMatch(/<div class="not-offline">/);
  });

  test('cannot be made from a page without the message', () => {
    expect(() => notOfflinePage('<title>Nothing</title>')).toThrow('no part for readers without a network');
  });
});
