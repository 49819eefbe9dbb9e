/** A document in several languages: what its readers are told, and what an editor must mend. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { Folder } from '../support/publication.ts';

const CONTENT = 'tests/fixtures/versions/content';
const FRENCH = 'documents/pier-act/@fr/document.yaml';

let folder: Folder;
beforeEach(() => {
  folder = new Folder(CONTENT);
});
afterEach(() => rmSync(folder.path, { recursive: true }));

const documents = () => folder.compile().publication?.documents ?? [];
const idsOf = (document: string) =>
  documents()
    .find(({ id }) => id === document)
    ?.ids.map(({ id }) => id) ?? [];
const faults = () => folder.compile().faults.map(({ file, line, message }) => `${file}:${line ?? 0}: ${message}`);

describe('a reader of a law in two languages', () => {
  test('finds the same passage at the same id in both', () => {
    const [english, french] = [idsOf('pier-act'), idsOf('pier-act/@fr')];
    expect(french.filter((id) => english.includes(id))).toHaveLength(14);
    expect(french.filter((id) => !english.includes(id))).toEqual(['article-5-par-1']);
  });

  test('finds a definition at the same id, though each language has its own alphabet', () => {
    const text = (document: string) =>
      documents()
        .find(({ id }) => id === document)
        ?.sections.flatMap(({ blocks }) => blocks)
        .find(({ id }) => id === 'section-2-par-4')?.text;
    expect(text('pier-act')).toMatch(/^skipper means/);
    expect(text('pier-act/@fr')).toMatch(/^patron La personne/);
  });

  test('finds each passage called by the section of its own text', () => {
    const labels = documents()
      .find(({ id }) => id === 'pier-act/@fr')
      ?.sections.flatMap(({ blocks }) => blocks)
      .flatMap(({ label }) => label ?? []);
    expect(labels?.slice(0, 2)).toEqual(['Art. 1 ¶1', 'Art. 2 ¶1']);
  });

  test('is told of each text which languages there are, the original first', () => {
    expect(documents().map(({ id, versions }) => [id, versions.map(({ language }) => language)])).toEqual([
      ['pier-act/@fr', ['en', 'fr']],
      ['pier-act', ['en', 'fr']],
    ]);
  });
});

describe('an editor of a version is told', () => {
  test('that it does not say how binding it is', () => {
    folder.change(FRENCH, (text) => text.replace('authority: authentic\n', ''));
    expect(faults()).toEqual([
      expect.stringMatching(/@fr\/document\.yaml:\d+: Found no "authority", expected "authentic", "official" or/),
    ]);
  });

  test.each(['authority: authentique', 'authority:'])('of %j once, where it stands', (field) => {
    folder.change(FRENCH, (text) => text.replace('authority: authentic', field));
    expect(faults()).toEqual([expect.stringMatching(/@fr\/document\.yaml:30: In "authority", found /)]);
  });

  test.each([
    ['authority: official', /:\d+: Found authority "official" without "translator", expected who translated it/],
    ['authority: authentic\ntranslator: A', /:\d+: Found "translator" beside authority "authentic"/],
  ])('that %j cannot be', (fields, message) => {
    folder.change(FRENCH, (text) => text.replace('authority: authentic', fields));
    expect(faults()).toEqual([expect.stringMatching(message)]);
  });

  test('that its language is not that of its folder', () => {
    renameSync(folder.at('documents/pier-act/@fr'), folder.at('documents/pier-act/@de'));
    expect(faults()).toContainEqual(expect.stringMatching(/:3: Found "fr" in the folder @de, expected the same/));
  });

  test('that it is newer than its original', () => {
    folder.change(FRENCH, (text) => text.replace("published: '2020-05-01'", "published: '2020-06-01'"));
    expect(faults()).toEqual([expect.stringMatching(/Found "2020-06-01", expected no day after 2020-05-01/)]);
  });

  test('that only a version says how binding it is', () => {
    folder.change('documents/pier-act/document.yaml', (text) => `${text}authority: authentic\n`);
    expect(faults()).toEqual([
      expect.stringMatching(/pier-act\/document\.yaml:\d+: Found "authority", expected it only/),
    ]);
  });

  test('that a version has no versions of its own', () => {
    cpSync(`${CONTENT}/documents/pier-act/@fr`, folder.at('documents/pier-act/@fr/@de'), { recursive: true });
    expect(faults()).toEqual([
      expect.stringMatching(/@fr\/@de:0: Found a folder named "@de" in that of a version, expected only dates of/),
    ]);
  });

  test('that there are two versions of one language and edition', () => {
    cpSync(`${CONTENT}/documents/pier-act/@fr`, folder.at('documents/pier-act/@fr/@2020-05-01'), { recursive: true });
    expect(faults()).toContainEqual(
      expect.stringMatching(
        /@fr\/document\.yaml:5: Found "2020-05-01", the date of the former edition @2020-05-01 too/,
      ),
    );
  });

  test('that a version has no original', () => {
    renameSync(folder.at('documents/pier-act/@fr'), folder.at('documents/french'));
    rmSync(folder.at('documents/pier-act'), { recursive: true });
    mkdirSync(folder.at('documents/pier-act'));
    renameSync(folder.at('documents/french'), folder.at('documents/pier-act/@fr'));
    expect(faults()).toContainEqual(expect.stringMatching(/Found no document\.yaml and no source\.txt/));
  });
});

test('a reader of a publication that leaves versions out finds each text by itself', () => {
  folder.change('site.yaml', (text) => `${text}without: [versions]\n`);
  expect(documents().map(({ id, versions }) => [id, versions.length])).toEqual([
    ['pier-act/@fr', 1],
    ['pier-act', 1],
  ]);
});
