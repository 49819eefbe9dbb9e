/** An import reads the file or folder that it is given, and nothing else; and it says what it did not read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pictureBeside } from '../../src/importing/carried.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf, openInput } from '../../src/importing/input.ts';
import { TooLarge } from '../../src/importing/refusal.ts';
import { unpack } from '../../src/importing/unpack.ts';
import { whyUnreadable } from '../../src/importing/why-unreadable.ts';
import { html, markdown, openText, relations, word } from '../support/hostile-files/formats.ts';
import { HOSTILE_FILES } from '../support/hostile-files/all.ts';
import { zipOf } from '../support/hostile-files/zip.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Secret</text></svg>';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  folder = path.join(root, 'papers');
  mkdirSync(folder);
  mkdirSync(path.join(root, 'others'));
  writeFileSync(path.join(root, 'others/secret.svg'), PICTURE);
  writeFileSync(path.join(root, 'others/list.yml'), 'book: {author: Secret}\n');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Imports a file of the folder. Returns its pictures and what the report says. */
async function imported(name: string) {
  const { pictures, remarks } = await importOriginal(openInput(path.join(folder, name)).original, {
    today: '2026-11-26',
  });
  return { pictures, said: remarks.map(({ message }) => message).join('\n') };
}

describe('an editor who imports a text with a picture that is a link out of its folder', () => {
  test('is told that it is outside, and the picture is not taken', async () => {
    symlinkSync('../others/secret.svg', path.join(folder, 'a.svg'));
    writeFileSync(path.join(folder, 'text.md'), markdown('![A](a.svg)'));
    const { pictures, said } = await imported('text.md');
    expect(pictures).toEqual([]);
    expect(said).toContain('its file is outside the folder');
  });

  test('gets the same if it is in a folder that is such a link', async () => {
    symlinkSync('../others', path.join(folder, 'pictures'));
    writeFileSync(path.join(folder, 'page.html'), html('<p><img src="pictures/secret.svg" alt="A"></p>'));
    const { pictures, said } = await imported('page.html');
    expect(pictures).toEqual([]);
    expect(said).toContain('its file is outside the folder');
  });

  test('gets the same if the text carries the files of its document', () => {
    symlinkSync('../others/secret.svg', path.join(folder, 'a.svg'));
    expect(pictureBeside(folder)('a.svg')).toBeUndefined();
  });

  test('gets a picture that is a link to another in the folder', async () => {
    writeFileSync(path.join(folder, 'b.svg'), PICTURE);
    symlinkSync('b.svg', path.join(folder, 'a.svg'));
    writeFileSync(path.join(folder, 'text.md'), markdown('![A](a.svg)'));
    expect((await imported('text.md')).pictures.map(({ name }) => name)).toEqual(['a.svg']);
  });
});

test('an editor whose list of chapters is a link out of the folder is refused, and told why', () => {
  writeFileSync(path.join(folder, 'a.md'), markdown('Dues.'));
  symlinkSync('../others/list.yml', path.join(folder, '_quarto.yml'));
  expect(() => openInput(folder)).toThrow('Found _quarto.yml to be a link that leads out of the folder');
});

test('an editor whose chapter is a link is given what it leads to in the folder, and told of one that leads out of it or to nothing', async () => {
  mkdirSync(path.join(folder, 'deep/er'), { recursive: true });
  writeFileSync(path.join(folder, 'a.md'), markdown('Dues.'));
  writeFileSync(path.join(folder, 'deep/er/b.md'), '# Berths\n\nEvery ship has one.\n');
  symlinkSync('deep/er/b.md', path.join(folder, 'b.md'));
  const made = await importOriginal(openInput(folder).original, { today: '2026-12-01' });
  expect(made.files.get('source.txt')).toContain('Every ship has one.');
  symlinkSync('../others/secret.txt', path.join(folder, 'c.md'));
  expect(() => openInput(folder)).toThrow('Found c.md to be a link that leads');
  rmSync(path.join(folder, 'c.md'));
  symlinkSync('nothing.md', path.join(folder, 'd.md'));
  expect(() => openInput(folder)).toThrow('Found d.md to be a link that leads to nothing, expected a file in it.');
});

test.each(['_quarto.yml', 'SUMMARY.md'])('an editor whose list of chapters %s is too large is told so', (name) => {
  writeFileSync(path.join(folder, 'a.md'), markdown('Dues.'));
  writeFileSync(path.join(folder, name), '# boats\n'.repeat(125_001));
  expect(() => openInput(folder)).toThrow(`Found ${name} with 1000008 bytes, expected at most 1000000.`);
});

describe('an editor who imports a Word file', () => {
  const fromWord = async (bytes: Uint8Array) =>
    importOriginal(inputOf(bytes, 'a.docx', folder).original, { today: '2026-11-26' });
  const outside = { file: '/secret.txt', address: 'http://127.0.0.1:1/' };
  const hostile = (kind: string, name: string) => {
    const made = HOSTILE_FILES[kind]?.[name]?.(outside);
    if (!(made instanceof Uint8Array)) throw new Error(`There is no ${name}.`);
    return made;
  };

  test.each(['picture-at-an-address.docx', 'picture-elsewhere.docx'])(
    'is told that a picture is lost which is elsewhere: %s',
    async (name) => {
      const { remarks } = await fromWord(hostile('outside', name));
      expect(remarks.map(({ kind, message }) => `${kind}: ${message}`).join('\n')).toMatch(/^lost: a picture: /m);
    },
  );

  test('is told that its links have an entity which is not defined, not which parser stopped', async () => {
    const bytes = word('', { 'word/_rels/document.xml.rels': relations(['hyperlink', 'a&colon;b', 'External']) });
    const stopped = await fromWord(bytes).catch((error: unknown) => error);
    expect(whyUnreadable(stopped instanceof Error ? stopped : new Error())).toBe(
      'Found a file that cannot be read: entity not found:&colon;.',
    );
  });

  test('is told in plain words that it names a part which is not there', async () => {
    const stopped = await fromWord(hostile('scripts', 'link-that-leads-nowhere.docx')).catch((error: unknown) => error);
    expect(whyUnreadable(stopped instanceof Error ? stopped : new Error())).toBe(
      'Found a file that does not keep to its format: it names a part of itself that is not there, or a part lacks what it must have. Save it anew from a program that can open it.',
    );
  });
});

test('an editor who imports an OpenDocument text with counted numbers gets words that end a CDATA section', async () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
  const bytes = openText(
    '<text:list text:style-name="L"><text:list-item><text:p>Write ]]&gt; at the end.</text:p></text:list-item></text:list>',
    {},
    { styles },
  );
  const { files, difference } = await importOriginal(inputOf(bytes, 'a.odt', folder).original, { today: '2026-11-26' });
  expect(difference).toBeUndefined();
  expect(files.get('source.txt')).toContain('1. Write ]]> at the end.');
});

test('an editor is told of a packed file that says that it is short, but is not, how large it is', () => {
  const bytes = zipOf([{ name: 'word/document.xml', content: ' '.repeat(101_000_000), saidSize: 100 }]);
  expect(() => unpack(bytes)).toThrow(TooLarge);
  expect(() => unpack(bytes)).toThrow(/^Found a packed file that unpacks to more than 100000000 bytes/);
});
