/** Small files that once kept an import busy for minutes or filled the memory: an editor is told at once what is wrong. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { HOSTILE } from '../support/hostile-originals.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const TOO_MUCH = /takes more than (?:30 seconds of processor time|1000 MB of memory) to read/;

/** What an editor is told of each; three have many blanks or names of one chapter, and are imported. */
const TOLD: Readonly<Record<string, readonly [status: number, words: RegExp]>> = {
  'footnotes-unclosed.docx': [1, /cannot be read: disallowed character in attribute name \(line 1, column 13\)\./],
  'cells-in-cells.odt': [2, /Found tables with more than 50000 cells/],
  'cells-repeated.odt': [2, /Found tables with more than 50000 cells/],
  'chapter-again.epub': [0, /the chapter c\.xhtml a second time: p\.opf names it again in line 1/],
  'forms-in-forms.pdf': [2, TOO_MUCH],
  'much-drawn.pdf': [2, TOO_MUCH],
  'states-saved.pdf': [2, TOO_MUCH],
  'dots.txt': [2, /Found a line with 100,001 letters/],
  'title-spaces.html': [0, /Proved: /],
  'blanks.xml': [0, /Proved: /],
  'deep.xml': [2, /Found elements more than 1000 deep within each other/],
  'deep-list.md': [2, /Found lists or quotations more than 250 deep/],
  'ampersands.html': [
    2,
    /Found 5000000 signs such as .* in one paragraph, expected at most 10000\. .* "&" counts, too\./,
  ],
  'one-word.txt': [2, /Found a line with 19,000,000 letters, expected at most 100,000\. Put back the spaces of line 3/],
};

test.each(Object.entries(HOSTILE))(
  'an editor is told what becomes of %s, and nothing is written',
  // The bound is 30 seconds of processor time, which a busy machine takes minutes to give.
  { timeout: 180_000 },
  async (name, make) => {
    const before = readdirSync(folder, { recursive: true });
    const file = path.join(folder, '..', `${path.basename(folder)}-${name}`);
    writeFileSync(file, make());
    const { output, status } = await runPackageScript('import', [file, '--id', 'hostile', '--dry-run'], {
      GLOSSATOR_CONTENT: folder,
    });
    rmSync(file);
    const [code, words] = TOLD[name] ?? [];
    expect(output).toMatch(words ?? /$^/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(code);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  },
);
