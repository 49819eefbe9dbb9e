/** An editor imports a law in two languages, pairs its passages, and imports the next edition of both. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { FIELDS, pierActIn } from '../support/pier-act.ts';
import { Folder } from '../support/publication.ts';

const folder = new Folder();
const files = mkdtempSync(path.join(tmpdir(), 'glossator-versions-'));
afterAll(() => {
  folder.remove();
  rmSync(files, { recursive: true });
});

/** Writes a file that is to be imported, and returns its name. */
function file(name: string, text: string): string {
  writeFileSync(path.join(files, name), text);
  return path.join(files, name);
}

const run = (command: string, ...words: readonly string[]) =>
  runPackageScript(command, words, { GLOSSATOR_CONTENT: folder.path });

const faults = () => folder.compile().faults.filter(({ file: name }) => name.includes('pier-act'));

describe('an editor of a law in two languages', () => {
  const [english, french] = [file('act.md', pierActIn('en')), file('loi.md', pierActIn('fr'))];
  const asVersion = ['--version-of', 'pier-act', '--language', 'fr'];
  const fields = file('fields.yaml', FIELDS);
  const ofVersion = file('version.yaml', 'authority: authentic\n');

  beforeAll(async () => {
    expect((await run('import', english, '--id', 'pier-act', '--fields', fields)).status).toBe(0);
  });

  test.each([
    ['its original has no ids yet', [], /Found passages of pier-act without ids, .*paragraphs -- --accept/],
    ['no language is named', ['--version-of', 'pier-act'], /Found --version-of without --language/],
    ['its original has the same language', ['--language', 'en'], /Found --language en, the language of pier-act too/],
    [
      'its original is a version',
      ['--version-of', 'pier-act/@de'],
      /Found --version-of pier-act\/@de, which is .* --version-of pier-act\./,
    ],
    ['its original is not there', ['--version-of', 'quay-act'], /Found no document "quay-act" without a fault/],
    [
      'its edition is not there',
      ['--edition', '2019-01-01'],
      /Found no edition of pier-act of 2019-01-01, expected .*: 2020-05-01/,
    ],
    ['it is to replace a text, too', ['--into', 'pier-act'], /Found --into beside --version-of/],
  ])('imports no version if %s', async (_, options, message) => {
    const words =
      options[0] === '--version-of' && options.length === 2 && options[1] === 'pier-act'
        ? options
        : [...asVersion, ...options];
    const { output, status } = await run('import', french, ...words);
    expect(output).toMatch(message);
    expect(status).toBe(1);
  });

  test('imports the version, pairs it, and has no fault', async () => {
    folder.accept();
    const { output, status } = await run('import', french, ...asVersion, '--fields', fields, '--fields', ofVersion);
    expect([status, output]).toEqual([
      0,
      expect.stringContaining('Next: npm run pairs -- pier-act/@fr, then npm run build.'),
    ]);
    folder.accept();
    const paired = await run('pairs', 'pier-act');
    expect(paired.output).toContain('pier-act/@fr: 11 by number, 3 by definition, 1 by length');
    expect(paired.output).toMatch(/Look at them \(1\):\n\s+section-5-par-2 = /);
    expect(faults()).toEqual([]);
  });

  test('pairs it while something is to be filled in, and is told what', async () => {
    const document = 'documents/pier-act/@fr/document.yaml';
    const before = folder.read(document);
    folder.change(document, (text) => text.replace('authority: authentic\n', ''));
    const { output, status } = await run('pairs', 'pier-act');
    expect(output).toContain('pier-act/@fr: 11 by number, 3 by definition, 1 by length');
    expect(output).toMatch(/A build still stops at this\. 1 fault in the content:\n\n.*\n +Found no "authority"/);
    expect(status).toBe(0);
    folder.change(document, () => before);
  });

  test('imports no second version in the language', async () => {
    const { output, status } = await run('import', french, ...asVersion);
    expect(output).toMatch(/Found a version of pier-act in fr already. .*--into pier-act\/@fr --edition DATE/);
    expect(status).toBe(1);
  });

  test('imports no other law as a version', async () => {
    const articles = Array.from({ length: 15 }, (_, nth) => `## Article ${nth + 20}. Titre\n\nTexte de la loi ${nth}.`);
    const other = ['# Loi sur le quai', ...articles].join('\n\n');
    const { output, status } = await run('import', file('autre.md', other), ...asVersion.with(3, 'de'));
    expect(output).toMatch(/Found a text with \d+ official numbers, of which 0 are among the \d+ of pier-act/);
    expect(status).toBe(2);
  });

  test('imports the next edition of both, whose pairs are those of their editions', async () => {
    const later = (text: string) =>
      text.replace('3 crowns', '4 crowns').replace('3 couronnes', '4 couronnes').replace('4. Droits', '4. Taxes');
    const edition = (name: string, text: string, id: string) =>
      run('import', file(name, later(text)), '--into', id, '--edition', '2021-05-01');
    expect((await edition('act-2021.md', pierActIn('en'), 'pier-act')).status).toBe(0);
    folder.accept();
    const french = await edition('loi-2021.md', pierActIn('fr'), 'pier-act/@fr');
    expect([french.status, french.output]).toEqual([0, expect.not.stringContaining('Found "authority"')]);
    expect(folder.read('documents/pier-act/@fr/section-4.mdx')).toContain('4 couronnes');
    folder.accept();
    expect(faults().map(({ message }) => message)).toEqual([
      expect.stringContaining('Found 1 passages, such as "section-4-1"'),
    ]);
    const { output } = await run('pairs', 'pier-act');
    expect(output).toContain('pier-act/@fr: 11 by number, 3 by definition, 1 by length');
    expect(output).toContain('pier-act/@fr/@2020-05-01: 11 by number, 3 by definition, 1 by length');
    expect(output).not.toContain('Look at them');
    expect(faults()).toEqual([]);
  });
});
