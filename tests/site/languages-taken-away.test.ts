/** What a reader of a version is told beside its text, and in the files that they take away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundIn } from '../support/akoma-ntoso.ts';
import { Book } from '../support/epub.ts';
import { Site } from '../support/site.ts';
import { pageOf } from '../support/word.ts';

const site = await Site.of('languages');
const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const HOST = 'https://languages.example';

describe('a reader of a version who leaves its text', () => {
  test.each(['changes/', 'changes/2019-03-01/2020-06-01/', '@history/', '@at/', 'map/'])(
    'is told at %s which text it is, and finds the others',
    (page) => {
      const line = site.page(`ferry-act/@fr/${page}`).querySelector('h1 + .hint');
      expect(plain(line)).toBe(
        'Official translation into French by the Translation Office · Of the English text of 1 March 2019 · the English text was changed on 1 January 2021, after this version was made · Also in English and Arabic',
      );
    },
  );

  const WHAT_IT_IS =
    'Official translation into French by the Translation Office · Of the English text of 1 March 2019 · the English text was changed on 1 January 2021, after this version was made.';
  const fileOf = (text: string, name: string) => readFileSync(path.join(site.folder, text, name));

  test('takes away a book, a Word file and Markdown that say what the version is', async () => {
    const book = new Book(fileOf('ferry-act/@fr', 'document.epub'));
    expect(plain(book.page('title.xhtml').querySelector('section'))).toContain(WHAT_IT_IS);
    expect(plain(book.page('package.opf').querySelector('#translator'))).toBe('the Translation Office');
    expect(plain((await pageOf(fileOf('ferry-act/@fr', 'document.docx'))).body)).toContain(WHAT_IT_IS);
    expect(fileOf('ferry-act/@fr', 'document.md').toString()).toContain(WHAT_IT_IS);
    expect(fileOf('ferry-act', 'document.md').toString()).not.toContain('Original in English');
    const ofModels = site.file('llms.txt').split('\n');
    expect(ofModels.find((line) => line.includes('ferry-act/@fr/document.md'))).toContain(WHAT_IT_IS);
  });

  test('takes away Akoma Ntoso in which all languages are expressions of one work, and a translation says of which', () => {
    const found = (text: string, where: string) => foundIn(fileOf(text, 'document.akn.xml').toString(), where);
    const texts = ['ferry-act', 'ferry-act/@fr', 'ferry-act/@ar', 'ferry-act/@2019-03-01'];
    for (const property of ['FRBRuri/@value', 'FRBRdate/@date', 'FRBRalias/@value'])
      expect(new Set(texts.map((text) => found(text, `//a:FRBRWork/a:${property}`).join(' '))).size, property).toBe(1);
    const [english, french, arabic, former] = texts.map((text) => found(text, '//a:FRBRExpression/a:FRBRuri/@value'));
    expect(found('ferry-act/@fr', '//a:FRBRtranslation/@href')).toEqual(former);
    expect(found('ferry-act/@ar', '//a:FRBRtranslation/@href')).toEqual(english);
    expect([french, arabic]).toEqual([[`${HOST}/ferry-act/#fr@2020-06-01`], [`${HOST}/ferry-act/#ar@2021-01-01`]]);
    expect(found('ferry-act/@fr', '//a:FRBRtranslation/@fromLanguage')).toEqual(['en']);
    expect(found('ferry-act/@fr', '//a:TLCReference[@eId="translator"]/@showAs')).toEqual(['the Translation Office']);
    expect(found('ferry-act', '//a:FRBRtranslation')).toEqual([]);
  });
});

test('a translator finds in the table of terms what each is called in every language of the texts', () => {
  const [heads = '', row = ''] = readFileSync(path.join(site.folder, 'terms/terms.csv'), 'utf8').split(/\r?\n/);
  expect(heads.replace('\uFEFF', '').split(',').slice(0, 3)).toEqual(['Term', 'French', 'Arabic']);
  expect(row.split(',').slice(0, 3)).toEqual(['fare', 'prix du passage', 'الأجرة']);
});
