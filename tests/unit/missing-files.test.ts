/** Faults of files and folders that are missing or unknown. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFolder } from '../../src/core/files/folder.ts';
import { faultsOf } from '../support/sound-content.ts';
import { put } from '../support/put.ts';

const SITE = 'site.yaml';

const DOCUMENT = 'documents/charter/document.yaml';

describe('an editor learns', () => {
  test('which files of a document are missing', () => {
    expect(faultsOf({ 'documents/charter/source.txt': undefined, [DOCUMENT]: undefined })[0]).toBe(
      'documents/charter Found no document.yaml and no source.txt, expected both document.yaml and source.txt beside the sections. Add what is missing, or remove the folder.',
    );
  });

  test('which files of the publication are missing, what they are for, and where to begin', () => {
    expect(faultsOf({ 'site.yaml': undefined })[0]).toBe(
      'site.yaml Found no site.yaml, expected the publication’s name, language, colours and the parts of its notes. Put it back, or write one: docs/content/files.md has an example.',
    );
    expect(faultsOf({ 'about.mdx': undefined })).toEqual([
      'about.mdx Found no about.mdx, expected what the publication says of itself. Put it back, or write one: docs/content/files.md has an example.',
    ]);
    expect(faultsOf({ 'logo.svg': undefined })).toEqual([
      expect.stringMatching(
        /^site\.yaml:\d+:1 Found the logo "logo\.svg", but no such file beside site\.yaml\. Add the file or correct the name\.$/,
      ),
    ]);
    expect(faultsOf({ 'site.yaml': '' })[0]).toMatch(
      /^site\.yaml:1:1 Found no fields, expected YAML with the fields format, name, .*\. Add them\.$/,
    );
  });

  test('which pictures are missing, and which no section shows', () => {
    const quay = 'documents/charter/quay.svg';
    const shown = '\n\n![The quay](quay.svg)\n';
    const section = { 'documents/charter/i.mdx': (text: string) => text.trimEnd() + shown };
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
    expect(faultsOf({ ...section, [quay]: svg })).toEqual([]);
    expect(faultsOf(section)).toEqual([
      expect.stringMatching(
        /^documents\/charter\/i\.mdx:\d+:1 Found the image "quay\.svg", but no such file beside document\.yaml\. Add the file, or correct the name\.$/,
      ),
    ]);
    expect(faultsOf({ [quay]: svg })).toEqual([
      `${quay} Found a picture that no section shows, expected ![what it shows](quay.svg) where it belongs. Add that, or remove the file.`,
    ]);
    // The pictures of an unreadable section are not known.
    expect(faultsOf({ 'documents/charter/i.mdx': '<Term', [quay]: svg }).join('\n')).not.toContain('no section shows');
    // A picture that cannot be shown is not missing.
    expect(faultsOf({ ...section, [quay]: svg.replace('/>', '><script/></svg>') })).toEqual([
      `${quay} Found <script> in an SVG, expected shapes and words only. Save it as a plain SVG whose styles are attributes, or take out what was found.`,
    ]);
  });

  test.each([
    [
      'README.txt',
      'site.yaml, about.mdx, logo.svg, publishers.yaml, sources.yaml, addresses.lock.json, documents, terms, pages and corpora here. Rename',
    ],
    ['OLD-LICENSE', 'addresses.lock.json, documents, terms, pages and corpora here. Rename'],
    ['LICENSE.txt', 'addresses.lock.json, documents, terms, pages and corpora here. Rename'],
    ['abuot.mdx', 'here. Did you mean "about.mdx"? Rename'],
    ['site.yml', 'here. Did you mean "site.yaml"? Rename'],
    ['about.markdown', 'here. Did you mean "about.mdx"? Rename'],
    ['.env', 'here. Remove it.'],
    ['terms/LICENSE', 'expected only <term>.mdx here. Rename'],
    ['terms/pier.Markdown', 'here. Did you mean "pier.mdx"?'],
    ['terms/README.md', 'expected only <term>.mdx here. Rename'],
    ['documents/x.mdx', 'expected only a folder for each document here. Did you mean'],
    ['documents/charter/sorce.txt', '<section>.mdx and pictures here. Did you mean "source.txt"? Rename'],
    ['documents/charter/zzzzzzzzzzzz.pdf', '<section>.mdx and pictures here. Rename it, move it or remove it.'],
    ['documents/charter/x/y.mdx', 'a folder that nothing reads (it holds y.mdx)'],
  ])('what nothing reads, and what it may have been meant for: %s', (file, told) => {
    const [fault = '', ...others] = faultsOf({ [file]: '' });
    expect(others).toEqual([]);
    expect(fault).toContain(told);
  });

  test('which unknown files are in a folder: all of a few, some of many', () => {
    const files = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [`old/${name}`, '']));
    expect(faultsOf(files('a', 'b', 'c'))[0]).toContain('nothing reads (it holds a, b and c), expected');
    expect(faultsOf(files('a', 'b', 'c', 'd'))[0]).toContain('nothing reads (it holds a, b and more), expected');
    expect(faultsOf(files('x/a'))[0]).toContain('nothing reads, expected');
  });

  test('nothing about files for people who maintain the content', () => {
    const kept = ['README.md', 'LICENSE', '.gitignore', '.gitattributes', '.git', '.github/workflows/x.yml'];
    expect(faultsOf(Object.fromEntries(kept.map((name) => [name, ''])))).toEqual([]);
    expect(faultsOf({ '.git/config': '' })).toEqual([]);
  });

  test('what is neither a file nor a folder', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    try {
      execFileSync('mkfifo', [path.join(folder, 'pipe')]);
      expect(listFolder(folder, (file) => path.basename(file))).toMatchObject({
        files: new Set(),
        faults: [{ file: 'pipe', message: 'Found what is neither a file nor a folder. Remove it.' }],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that folders are nested more than eight deep', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    try {
      const deep = (count: number) => path.join(folder, ...Array<string>(count).fill('a'));
      mkdirSync(deep(7), { recursive: true });
      writeFileSync(path.join(deep(7), 'x'), '');
      expect(listFolder(folder, String)).toMatchObject({ faults: [], files: new Set([`${'a/'.repeat(7)}x`]) });
      mkdirSync(deep(8));
      expect(listFolder(folder, String).faults.map(({ file }) => file)).toEqual([deep(8)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that a featured term is not there, with the nearest one if there is one', () => {
    const featured = (term: string) => put('language: en', `language: en\nfeatured: { term: ${term} }`);
    expect(faultsOf({ [SITE]: featured('birth') })).toEqual([
      `${SITE}:7:13 Found the featured term "birth", but there is no content/terms/birth.mdx. Did you mean "berth"? Name a published term, or take it out.`,
    ]);
    expect(faultsOf({ [SITE]: featured('pier') })).toEqual([
      `${SITE}:7:13 Found the featured term "pier", but there is no content/terms/pier.mdx. Name a published term, or take it out.`,
    ]);
    expect(faultsOf({ [SITE]: put('language: en', 'language: en\nfeatured: { term: berth }') })).toEqual([]);
  });
});
