/** A person who puts the site online runs `npm run compress`. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const copy = mkdtempSync(path.join(tmpdir(), 'glossator-packed-'));
afterAll(() => rmSync(copy, { recursive: true }));

describe('a person who puts the site online', () => {
  test('gets every text file compressed by npm run compress, without any change', async () => {
    // Only one document and the files beside it, since the best compression is slow.
    cpSync(site.folder, copy, {
      recursive: true,
      filter: (file) => !/\/(?!harbour)[a-z]+-[a-z]+$|\/terms$/.test(file),
    });
    const { status, output } = await runPackageScript('compress', [copy]);
    expect(status, output).toBe(0);
    const packed = globSync('**/*.br', { cwd: copy });
    expect(packed).toEqual(expect.arrayContaining(['index.html.br', 'harbour-charter/document.json.br']));
    for (const file of packed) {
      const original = readFileSync(path.join(copy, file.replace(/\.br$/, '')));
      expect(brotliDecompressSync(readFileSync(path.join(copy, file))).equals(original), file).toBe(true);
      const gzip = readFileSync(path.join(copy, file.replace(/\.br$/, '.gz')));
      expect(gunzipSync(gzip).equals(original), file).toBe(true);
    }
  });

  test('gets a message when there is no finished site to compress', async () => {
    const { status, output } = await runPackageScript('compress', [path.join(copy, 'nothing')]);
    expect(status).toBe(1);
    expect(output).toContain('Run npm run build first');
  });
});
